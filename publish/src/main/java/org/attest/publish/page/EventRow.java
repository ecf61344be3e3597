package org.attest.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.publish.record.Events;

/// An event in the picture and in the table.
///
/// @param label the event in one line
/// @param earliest the first day or minute, or empty
/// @param latest the last day or minute, or empty
/// @param statements how many tell of it
/// @param notes what a reader must know before believing it: that it is proposed, that it is part
///   of a contradiction, which times were ruled out
/// @param isDisputed whether it is part of a contradiction
/// @param top where its row begins in the picture, in pixels
record EventRow(
    String href,
    String label,
    String earliest,
    String latest,
    int statements,
    List<String> notes,
    boolean isDisputed,
    List<Mark> marks,
    int top) {
  private static final int HEIGHT = 38;
  private static final int HEIGHT_OF_ALTERNATIVES = 12;
  private static final int LABEL_POINTS_MAX = 140;
  private static final int PARTICIPANTS_MAX = 4;
  private static final int ALTERNATIVES_MAX = 12;

  EventRow {
    notes = List.copyOf(notes);
    marks = List.copyOf(marks);
  }

  /// Makes the rows of one picture, one below the other.
  static List<EventRow> of(List<Events.Told> events, Chronicle chronicle, Axis axis, Named named) {
    List<EventRow> out = new ArrayList<>();
    int top = 0;
    for (Events.Told event : events) {
      EventRow row = of(event, chronicle, axis, named, top);
      out.add(row);
      top = row.bottom();
    }
    return out;
  }

  static EventRow of(Events.Told event, Chronicle chronicle, Axis axis, Named named, int top) {
    List<Statement> about = chronicle.about(event.id());
    boolean isDisputed = !chronicle.clashes(about).isEmpty();
    List<String> notes = new ArrayList<>();
    if (isDisputed) {
      notes.add("in contradiction");
    }
    if (!event.isAccepted()) {
      notes.add("proposed");
    }
    event.modality().ifPresent(modality -> notes.add(modality.label()));
    List<Mark> marks = new ArrayList<>();
    chronicle.bounds(event.id()).ifPresent(dated -> marks.addAll(Mark.of(dated, axis)));
    marks.addAll(alternatives(event, chronicle, axis, notes));
    return new EventRow(
        Address.event(event.id()),
        label(event, named),
        chronicle.bounds(event.id()).flatMap(Mark::from).orElse(""),
        chronicle.bounds(event.id()).flatMap(Mark::to).orElse(""),
        event.toldBy().size(),
        notes,
        isDisputed,
        marks,
        top);
  }

  /// The times of statements that allow several; those that are ruled out are noted.
  private static List<Mark> alternatives(
      Events.Told event, Chronicle chronicle, Axis axis, List<String> notes) {
    Set<Mark> out = new LinkedHashSet<>();
    for (Statement statement : event.toldBy()) {
      if (!(statement.content() instanceof Content.Event told) || told.when().size() < 2) {
        continue;
      }
      for (String when : told.when()) {
        boolean isOut = chronicle.isDropped(statement.id(), when);
        String note = (isOut ? "ruled out: " : "perhaps ") + Visible.name(when);
        if (isOut && !notes.contains(note)) {
          notes.add(note);
        }
        if (out.size() < ALTERNATIVES_MAX) {
          Edtf.parse(when)
              .toOptional()
              .map(Edtf::bounds)
              .ifPresent(bounds ->
                  out.add(
                      Mark.alternative(
                          day(bounds.earliest()), day(bounds.latest()), isOut, axis, note)));
        }
      }
    }
    return List.copyOf(out);
  }

  private static OptionalLong day(Bounds.Limit limit) {
    return limit instanceof Bounds.Day(long day) ? OptionalLong.of(day) : OptionalLong.empty();
  }

  /// An event in one line: `congress: Comintern (host), Souchy (delegate) · Moscow`.
  static String label(Events.Told event, Named named) {
    StringBuilder out = new StringBuilder(event.kind().map(Visible::name).orElse(""));
    List<String> who =
        event.participants().stream()
            .filter(each -> each.entity().isPresent())
            .limit(PARTICIPANTS_MAX)
            .map(each ->
                named.name(each.entity().orElseThrow())
                    + each.role().map(role -> " (" + Visible.name(role) + ")").orElse(""))
            .toList();
    if (!who.isEmpty()) {
      out.append(out.isEmpty() ? "" : ": ").append(String.join(", ", who));
      int left = event.participants().size() - who.size();
      out.append(left > 0 ? " and " + left + " more" : "");
    }
    event
        .place()
        .ifPresent(place -> out.append(out.isEmpty() ? "" : " · ").append(named.name(place)));
    String label = out.isEmpty() ? Visible.name(event.id()) : out.toString();
    return label.codePointCount(0, label.length()) <= LABEL_POINTS_MAX
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LABEL_POINTS_MAX)) + "…";
  }

  private boolean hasAlternatives() {
    return marks.stream().anyMatch(mark -> mark.shape().isAlternative());
  }

  /// Where its row ends, in pixels.
  int bottom() {
    return top + HEIGHT + (hasAlternatives() ? HEIGHT_OF_ALTERNATIVES : 0);
  }
}
