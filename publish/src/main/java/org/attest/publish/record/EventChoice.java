package org.attest.publish.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.core.source.Passage;

/// Which events are wanted. What is not given narrows nothing.
///
/// @param participant the id of somebody or something in the event
/// @param place the id or the words of the place, as told
/// @param source the id of a source of which a passage tells of it
/// @param kind the type of the event
public record EventChoice(
    Optional<String> participant,
    Optional<String> place,
    Optional<String> source,
    Optional<String> kind) {
  /// All events.
  public static final EventChoice ALL =
      new EventChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public EventChoice {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
  }

  /// Whether an event is wanted.
  public boolean takes(Events.Told event) {
    return fits(participant, participants(event))
        && fits(place, event.place().stream().toList())
        && fits(source, sources(event))
        && fits(kind, event.kind().stream().toList());
  }

  /// The ids of those who take part; one may come several times.
  public static List<String> participants(Events.Told event) {
    return event.participants().stream().flatMap(each -> each.entity().stream()).toList();
  }

  /// The ids of the sources that tell of an event; one may come several times.
  public static List<String> sources(Events.Told event) {
    return event.toldBy().stream()
        .flatMap(statement -> statement.passages().stream())
        .map(Passage::source)
        .toList();
  }

  private static boolean fits(Optional<String> wanted, List<String> there) {
    return wanted.isEmpty() || there.contains(wanted.get());
  }
}
