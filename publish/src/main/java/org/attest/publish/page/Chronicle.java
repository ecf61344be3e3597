package org.attest.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.attest.core.port.Catalogue;
import org.attest.core.reason.Clash;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Dropped;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Events;
import org.attest.publish.record.Timelines;

/// All that pages tell of when things happened, brought together once for many pages.
///
/// @param made of which statements
/// @param events by id
/// @param clashes statements that cannot all be true
/// @param clashesOf the same by the ids of their statements
/// @param dropped interpretations that cannot be, by the ids of their statements
/// @param about the statements about each event, whatever was decided about them
/// @param deeds what is to be done by each commitment, as it was told first
/// @param called what ids of other programs are called
record Chronicle(
    Timelines.Made made,
    SequencedMap<String, Events.Told> events,
    List<Clash> clashes,
    Map<String, List<Clash>> clashesOf,
    Map<String, List<Dropped>> dropped,
    Map<String, List<Statement>> about,
    Map<String, String> deeds,
    Map<String, Named.Term> called) {

  static Chronicle of(Timelines.Made made, Catalogue catalogue) {
    List<Clash> clashes = made.timeline().contradictions();
    Map<String, List<Clash>> clashesOf = new HashMap<>();
    for (Clash clash : clashes) {
      for (String id : clash.statements()) {
        clashesOf.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(clash);
      }
    }
    Map<String, List<Dropped>> dropped = new HashMap<>();
    for (Dropped each : made.timeline().ruledOut()) {
      dropped.computeIfAbsent(each.statement(), _ -> new ArrayList<>(1)).add(each);
    }
    Map<String, List<Statement>> about = new HashMap<>();
    Map<String, String> deeds = new HashMap<>();
    for (Statement statement : made.statements().values()) {
      if (statement.content() instanceof Content.Commitment told) {
        told.deed().ifPresent(deed -> deeds.putIfAbsent(told.id(), deed));
      }
      for (String event : Events.about(statement)) {
        about.computeIfAbsent(event, _ -> new ArrayList<>(2)).add(statement);
      }
    }
    return new Chronicle(
        made,
        Events.of(made.statements().values()),
        clashes,
        clashesOf,
        dropped,
        about,
        deeds,
        Callings.of(made.called().values(), catalogue));
  }

  Timeline timeline() {
    return made.timeline();
  }

  /// The bounds of an event, where there is any.
  Optional<Dated> bounds(String event) {
    return timeline().bounds(event).filter(Dated::isKnown);
  }

  /// The statements that tell of an event or put it in an order, whatever was decided about them;
  /// empty where there is no such event.
  List<Statement> about(String event) {
    List<Statement> all = about.getOrDefault(event, List.of());
    boolean isEvent =
        all.stream()
            .map(Statement::content)
            .anyMatch(each -> each instanceof Content.Event || each instanceof Content.Order);
    return isEvent ? all : List.of();
  }

  /// The contradictions of which a statement about an event is part.
  List<Clash> clashes(List<Statement> about) {
    return about.stream()
        .flatMap(each -> clashesOf.getOrDefault(each.id(), List.of()).stream())
        .distinct()
        .toList();
  }

  boolean isDropped(String statement, String when) {
    return dropped.getOrDefault(statement, List.of()).stream()
        .anyMatch(each -> each.when().equals(when));
  }
}
