package org.attest.publish.record;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.reason.Dated;
import org.attest.core.relate.Statement;

/// Events as a table, and as a calendar.
///
/// The table is CSV as RFC 4180 has it, the calendar iCalendar as RFC 5545 has it, both in UTF-8
/// with lines ended by CR LF. In the calendar an event lasts from its earliest to its latest day,
/// or minute where times of day are known of both; one that is open on a side is not in it.
public final class EventTables {
  private EventTables() {}

  /// One event.
  public record Line(Events.Told event, Dated dated) {}

  /// Writes a header and one row for each event, and flushes the stream, which stays open.
  public static void csv(List<Line> lines, OutputStream out) {
    PrintWriter rows = new PrintWriter(out, false, StandardCharsets.UTF_8);
    Cells.row(
        rows, List.of("id", "type", "earliest", "latest", "place", "participants", "statements"));
    for (Line line : lines) {
      Cells.row(
          rows,
          List.of(
              line.event().id(),
              line.event().kind().orElse(""),
              line.dated().isKnown() ? line.dated().from() : "",
              line.dated().isKnown() ? line.dated().to() : "",
              line.event().place().orElse(""),
              Cells.several(
                  line.event().participants().stream()
                      .flatMap(participant -> participant.entity().stream())
                      .distinct()
                      .toList()),
              Cells.several(line.event().toldBy().stream().map(Statement::id).toList())));
    }
    rows.flush();
  }

  /// Writes the calendar and flushes the stream, which stays open.
  public static void calendar(List<Line> lines, OutputStream out) {
    CalendarFile calendar = new CalendarFile("Chronology", out);
    for (Line line : lines) {
      Dated dated = line.dated();
      if (CalendarFile.holds(dated.earliest()) && CalendarFile.holds(dated.latest())) {
        calendar.begin(line.event().id(), dated);
        String kind = line.event().kind().map(type -> " (" + type + ")").orElse("");
        calendar.field("SUMMARY", line.event().id() + kind);
        line.event().place().ifPresent(place -> calendar.field("LOCATION", place));
        calendar.field("DESCRIPTION", CalendarFile.words(line.event().toldBy()));
        calendar.end();
      }
    }
    calendar.finish();
  }
}
