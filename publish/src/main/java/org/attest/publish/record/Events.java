package org.attest.publish.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;

/// Events, each brought together from the statements that tell of it.
public final class Events {
  private Events() {}

  /// What is told of one event.
  ///
  /// @param kind the first that is told
  /// @param participants of all statements, each once
  /// @param place the first that is told
  /// @param toldBy the statements, in their order
  public record Told(
      String id,
      Optional<String> kind,
      List<Content.Participant> participants,
      Optional<String> place,
      List<Statement> toldBy) {
    public Told {
      participants = List.copyOf(participants);
      toldBy = List.copyOf(toldBy);
    }

    /// How it is told where no statement tells of it as having happened or not; that of the first.
    public Optional<Modality> modality() {
      List<Content.Event> events =
          toldBy.stream().map(each -> (Content.Event) each.content()).toList();
      return events.stream().allMatch(event -> event.modality().isPresent())
          ? events.stream().findFirst().flatMap(Content.Event::modality)
          : Optional.empty();
    }

    /// Whether a person has accepted a statement that tells of it.
    public boolean isAccepted() {
      return toldBy.stream().anyMatch(Statement::isAccepted);
    }
  }

  /// All events of which statements tell that were not rejected, by id, in the order in which they
  /// were first told.
  public static SequencedMap<String, Told> of(Iterable<Statement> statements) {
    SequencedMap<String, List<Statement>> byEvent = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.content() instanceof Content.Event event
          && statement.status() != Statement.Status.REJECTED) {
        byEvent.computeIfAbsent(event.id(), _ -> new ArrayList<>(1)).add(statement);
      }
    }
    SequencedMap<String, Told> out = new LinkedHashMap<>();
    byEvent.forEach((id, told) -> out.put(id, told(id, told)));
    return out;
  }

  /// What is only planned of an event says nothing of it where others tell that it happened.
  private static Told told(String id, List<Statement> statements) {
    List<Content.Event> all =
        statements.stream().map(each -> (Content.Event) each.content()).toList();
    List<Content.Event> plain = all.stream().filter(event -> event.modality().isEmpty()).toList();
    List<Content.Event> events = plain.isEmpty() ? all : plain;
    Set<Content.Participant> participants = new LinkedHashSet<>();
    events.forEach(event -> participants.addAll(event.participants()));
    return new Told(
        id,
        events.stream().flatMap(event -> event.kind().stream()).findFirst(),
        List.copyOf(participants),
        events.stream().flatMap(event -> event.place().stream()).findFirst(),
        statements);
  }

  /// The ids of which a statement tells or says something, or which it puts in an order.
  public static Set<String> about(Statement statement) {
    return about(statement.content());
  }

  /// The ids of which something is told or said, or which are put in an order.
  public static Set<String> about(Content content) {
    return switch (content) {
      case Content.Event told -> Set.of(told.id());
      case Content.Order order -> {
        Set<String> ids = new LinkedHashSet<>();
        order.readings().forEach(each -> ids.addAll(List.of(each.from(), each.to())));
        yield ids;
      }
      case Content.Attribute attribute -> Set.of(attribute.of());
      case Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          Set.of();
    };
  }

  /// The speakers and the passages of statements by id, for pages and commands.
  public static List<Statement> named(List<String> ids, Map<String, Statement> statements) {
    return ids.stream().flatMap(id -> Optional.ofNullable(statements.get(id)).stream()).toList();
  }
}
