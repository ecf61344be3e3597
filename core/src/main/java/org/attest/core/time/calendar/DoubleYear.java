package org.attest.core.time.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year written twice, because the writer's year and the January-style year differ on that day:
/// `1641/2`.
///
/// @param old the year by the writer's beginning
/// @param january the year as if it began in January: one more
public record DoubleYear(long old, long january) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\d/])(\\d{3,4})\\s?[/⁄]\\s?(\\d{1,4})(?![\\d/])");

  public DoubleYear {
    if (january != old + 1) {
      throw new IllegalArgumentException("january: not the year after " + old + ": " + january);
    }
  }

  /// The first double year in a text: `1641/2`, `1699/1700`, `1502/03`; empty if there is none, for
  /// instance in `1641/5`, which is no double year but a range or a number of letters.
  public static Optional<DoubleYear> in(String text) {
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      long old = Long.parseLong(written.group(1));
      String digits = written.group(2);
      long unit = (long) Math.pow(10, digits.length());
      if ((old + 1) % unit == Long.parseLong(digits)) {
        return Optional.of(new DoubleYear(old, old + 1));
      }
    }
    return Optional.empty();
  }

  /// The year of a month and day, January-style. Between 1 January and the writer's new year it is
  /// the later of the two; on other days a double year means that somebody erred, and empty comes
  /// back.
  ///
  /// @param style how the writer's years began
  public Optional<YearMonthDay> date(int month, int day, YearStyle style) {
    YearMonthDay date = YearMonthDay.of(january, month, day);
    return style.datesOf(date.withYear(old)).contains(date) ? Optional.of(date) : Optional.empty();
  }
}
