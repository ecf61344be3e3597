package org.attest.bench.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ranges in the notation of [AssistantNotation]: both ends and the length between them.
final class Ranges {
  private static final int UNKNOWN = 2001;
  private static final Pattern END =
      Pattern.compile(
          "(?:(?<year>\\d{4}|XXXX)(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?|WXX-(?<weekday>\\d)))?)?"
              + "(?:T(?<hour>\\d\\d)(?::(?<minute>\\d\\d))?(?::(?<second>\\d\\d))?)?");

  private Ranges() {}

  /// @param now the year of ends that tell none, if the other tells one
  static String of(String from, String to, int now) {
    Matcher a = END.matcher(from);
    Matcher b = END.matcher(to);
    if (!a.matches() || !b.matches() || from.isEmpty() || to.isEmpty()) {
      return "(" + from + "," + to + ")";
    }
    boolean isKnown = number(a, "year", 0) > 0 || number(b, "year", 0) > 0;
    LocalDateTime start = moment(a, isKnown ? now : UNKNOWN);
    LocalDateTime end = moment(b, isKnown ? now : UNKNOWN);
    String length = length(a, b, start, end);
    return "(" + full(from, a) + "," + full(to, b) + "," + length + ")";
  }

  /// A month or a year as its first day.
  private static String full(String value, Matcher end) {
    if (end.group("hour") != null || end.group("weekday") != null || end.group("day") != null) {
      return value;
    }
    return end.group("month") != null ? value + "-01" : value + "-01-01";
  }

  private static LocalDateTime moment(Matcher end, int unknown) {
    int year = number(end, "year", unknown);
    LocalDate day =
        LocalDate.of(year, Math.clamp(number(end, "month", 1), 1, 12), 1)
            .plusDays(number(end, "day", 1) - 1L + Math.max(0, number(end, "weekday", 1) - 1));
    return day.atTime(number(end, "hour", 0) % 24, number(end, "minute", 0) % 60);
  }

  private static int number(Matcher end, String group, int otherwise) {
    String found = end.group(group);
    return found == null || found.equals("XXXX") ? otherwise : Integer.parseInt(found);
  }

  private static boolean isDay(Matcher end) {
    return end.group("day") != null || end.group("weekday") != null;
  }

  private static String length(Matcher a, Matcher b, LocalDateTime start, LocalDateTime end) {
    if (a.group("hour") != null || b.group("hour") != null) {
      long minutes = start.until(end, ChronoUnit.MINUTES);
      minutes = minutes < 0 ? minutes + 24 * 60 : minutes;
      return "PT"
          + (minutes / 60 > 0 ? minutes / 60 + "H" : "")
          + (minutes % 60 > 0 ? minutes % 60 + "M" : "");
    }
    long days = start.until(end, ChronoUnit.DAYS);
    if (isDay(a) || isDay(b)) {
      return "P" + (days < 0 ? days + (a.group("weekday") != null ? 7 : 365) : days) + "D";
    }
    if (a.group("month") != null || b.group("month") != null) {
      long months = start.until(end, ChronoUnit.MONTHS);
      return "P" + (months < 0 ? months + 12 : months) + "M";
    }
    return "P" + (end.getYear() - start.getYear()) + "Y";
  }
}
