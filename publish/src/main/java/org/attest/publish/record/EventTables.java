package org.attest.publish.record;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.attest.core.reason.Dated;
import org.attest.core.relate.Statement;

/// Events as a table, and as a calendar.
///
/// The table is CSV as RFC 4180 has it, the calendar iCalendar as RFC 5545 has it, both in UTF-8
/// with lines ended by CR LF. In the calendar an event lasts from its earliest to its latest day;
/// one that is open on a side is not in it.
public final class EventTables {
  /// A line of a calendar has so many bytes at most.
  private static final int LINE_MAX = 75;

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
              line.dated().isKnown() ? Dated.edtf(line.dated().earliest()) : "",
              line.dated().isKnown() ? Dated.edtf(line.dated().latest()) : "",
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
    PrintWriter calendar = new PrintWriter(out, false, StandardCharsets.UTF_8);
    line(calendar, "BEGIN:VCALENDAR");
    line(calendar, "VERSION:2.0");
    line(calendar, "PRODID:-//Attest//Chronology//EN");
    for (Line each : lines) {
      if (isInCalendar(each.dated().earliest()) && isInCalendar(each.dated().latest())) {
        event(calendar, each);
      }
    }
    line(calendar, "END:VCALENDAR");
    calendar.flush();
  }

  /// A calendar has four digits for a year.
  private static boolean isInCalendar(OptionalLong day) {
    return day.isPresent() && Dated.edtf(day).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static void event(PrintWriter calendar, Line line) {
    OptionalLong after = OptionalLong.of(line.dated().latest().orElseThrow() + 1);
    line(calendar, "BEGIN:VEVENT");
    line(calendar, "UID:" + escaped(line.event().id()));
    line(calendar, "DTSTAMP:19700101T000000Z");
    line(calendar, "DTSTART;VALUE=DATE:" + day(line.dated().earliest()));
    line(calendar, "DTEND;VALUE=DATE:" + day(after));
    String kind = line.event().kind().map(type -> " (" + type + ")").orElse("");
    line(calendar, "SUMMARY:" + escaped(line.event().id() + kind));
    line.event().place().ifPresent(place -> line(calendar, "LOCATION:" + escaped(place)));
    String words =
        line.event().toldBy().stream()
            .flatMap(statement -> statement.passages().stream())
            .map(passage -> "“" + passage.exact() + "” (" + passage.source() + ")")
            .distinct()
            .collect(Collectors.joining("\n"));
    line(calendar, "DESCRIPTION:" + escaped(words));
    line(calendar, "TRANSP:TRANSPARENT");
    line(calendar, "END:VEVENT");
  }

  private static String day(OptionalLong day) {
    return Dated.edtf(day).replace("-", "");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cc}", " ");
  }

  /// A long line goes on in the next, which begins with a blank.
  private static void line(PrintWriter calendar, String words) {
    StringBuilder line = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      String sign = Character.toString(words.codePointAt(i));
      int length = sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LINE_MAX) {
        line.append("\r\n ");
        bytes = 1;
      }
      line.append(sign);
      bytes += length;
    }
    calendar.print(line.append("\r\n"));
  }
}
