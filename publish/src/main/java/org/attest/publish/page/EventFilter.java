package org.attest.publish.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.publish.record.EventChoice;
import org.attest.publish.record.Events;

/// A list from which one chooses what narrows the chronology.
///
/// @param name of the field
/// @param options the most frequent first; each with how many events it leaves beside the other
///   filters
/// @param left how many more there are
record EventFilter(String name, String label, List<Option> options, int left) {
  private static final int OPTIONS_MAX = 300;

  /// One of them.
  ///
  /// @param value as the address has it
  record Option(String value, String label, long count, boolean isChosen) {}

  static List<EventFilter> of(
      Collection<Events.Told> events, EventChoice choice, Catalogue catalogue, Named named) {
    Optional<String> all = Optional.empty();
    EventChoice person = new EventChoice(all, choice.place(), choice.source(), choice.kind());
    EventChoice place = new EventChoice(choice.participant(), all, choice.source(), choice.kind());
    EventChoice source = new EventChoice(choice.participant(), choice.place(), all, choice.kind());
    EventChoice kind = new EventChoice(choice.participant(), choice.place(), choice.source(), all);
    return List.of(
        filter(
            "person",
            "Participant",
            choice.participant(),
            named::name,
            counts(events, person, EventChoice::participants)),
        filter(
            "place",
            "Place",
            choice.place(),
            named::name,
            counts(events, place, event -> event.place().stream().toList())),
        filter(
            "source",
            "Source",
            choice.source(),
            id -> Visible.name(catalogue.source(id).map(SourceEntry::title).orElse(id)),
            counts(events, source, EventChoice::sources)),
        filter(
            "kind",
            "Kind",
            choice.kind(),
            Visible::name,
            counts(events, kind, event -> event.kind().stream().toList())));
  }

  private static Map<String, Long> counts(
      Collection<Events.Told> events,
      EventChoice others,
      Function<Events.Told, List<String>> values) {
    Map<String, Long> out = new TreeMap<>();
    for (Events.Told event : events) {
      if (others.takes(event)) {
        new LinkedHashSet<>(values.apply(event)).forEach(value -> out.merge(value, 1L, Long::sum));
      }
    }
    return out;
  }

  private static EventFilter filter(
      String name,
      String label,
      Optional<String> chosen,
      UnaryOperator<String> shown,
      Map<String, Long> counts) {
    chosen.ifPresent(value -> counts.putIfAbsent(value, 0L));
    List<Option> options =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Long> each) -> !isOne(chosen, each.getKey()))
                    .thenComparingLong(each -> -each.getValue()))
            .limit(OPTIONS_MAX)
            .map(each ->
                new Option(
                    each.getKey(),
                    shown.apply(each.getKey()),
                    each.getValue(),
                    isOne(chosen, each.getKey())))
            .toList();
    return new EventFilter(name, label, options, counts.size() - options.size());
  }

  private static boolean isOne(Optional<String> chosen, String value) {
    return chosen.filter(value::equals).isPresent();
  }
}
