package org.attest.publish.record;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.attest.core.reason.Dated;
import org.attest.core.relate.Statement;

/// Writes a calendar (iCalendar, RFC 5545) in UTF-8, with lines ended by CR LF.
final class CalendarFile {
  /// A line has so many bytes at most.
  private static final int LINE_MAX = 75;

  private final PrintWriter out;

  /// Begins the calendar.
  ///
  /// @param name what makes it, for its `PRODID`
  CalendarFile(String name, OutputStream out) {
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Attest//" + name + "//EN");
  }

  /// A calendar has four digits for a year.
  static boolean holds(OptionalLong day) {
    return day.isPresent() && Dated.edtf(day).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  /// Begins an event that lasts as long as its bounds allow: whole days or, where a time of day is
  /// known of either, from one minute to another.
  void begin(String id, Dated dated) {
    if (dated.fromMinute().isEmpty() && dated.toMinute().isEmpty()) {
      begin(id, dated.earliest(), dated.latest());
      return;
    }
    opened(id);
    long from =
        dated.fromMinute().orElseGet(() -> dated.earliest().orElseThrow() * Dated.MINUTES_OF_DAY);
    long to =
        dated.toMinute().orElseGet(() -> (dated.latest().orElseThrow() + 1) * Dated.MINUTES_OF_DAY);
    line("DTSTART:" + minute(from));
    // What lasts no time at all has no end (RFC 5545, 3.6.1).
    if (to > from) {
      line("DTEND:" + minute(to));
    }
  }

  /// A time of no zone, as it was told.
  private static String minute(long minute) {
    return Dated.edtfOfMinute(minute).replace("-", "").replace(":", "") + "00";
  }

  private void opened(String id) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(id));
    line("DTSTAMP:19700101T000000Z");
  }

  /// Begins an event that lasts from one day to another, both included.
  void begin(String id, OptionalLong first, OptionalLong last) {
    opened(id);
    line("DTSTART;VALUE=DATE:" + day(first));
    line("DTEND;VALUE=DATE:" + day(OptionalLong.of(last.orElseThrow() + 1)));
  }

  void field(String name, String words) {
    line(name + ":" + escaped(words));
  }

  void end() {
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /// Ends the calendar and flushes the stream, which stays open.
  void finish() {
    line("END:VCALENDAR");
    out.flush();
  }

  /// The words that carry statements, each once, a line for each.
  static String words(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.passages().stream())
        .map(passage -> "“" + passage.exact() + "” (" + passage.source() + ")")
        .distinct()
        .collect(Collectors.joining("\n"));
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
  private void line(String words) {
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
    out.print(line.append("\r\n"));
  }
}
