package org.attest.core.time.calendar;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as it is written: three numbers that mean a day only in a [Reckoning].
///
/// @param year with a year 0, which is 1 BCE; at most [#YEAR_MAX] away from it
/// @param month from 1; what it is called is the calendar's affair
/// @param day from 1
public record YearMonthDay(long year, int month, int day) implements Comparable<YearMonthDay> {
  /// The largest year, and with a minus the smallest: fifteen digits, so that days still fit.
  public static final long YEAR_MAX = 999_999_999_999_999L;

  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,15})-(\\d{1,2})-(\\d{1,2})");

  private static final Comparator<YearMonthDay> ORDER =
      Comparator.comparingLong(YearMonthDay::year)
          .thenComparingInt(YearMonthDay::month)
          .thenComparingInt(YearMonthDay::day);

  public YearMonthDay {
    if (Math.abs(year) > YEAR_MAX) {
      throw new IllegalArgumentException("year: beyond fifteen digits: " + year);
    }
  }

  public static YearMonthDay of(long year, int month, int day) {
    return new YearMonthDay(year, month, day);
  }

  /// Reads `1641-02-10`; empty if the text is no such thing. Whether the day exists is not asked.
  public static Optional<YearMonthDay> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        of(
            Long.parseLong(written.group(1)),
            Integer.parseInt(written.group(2)),
            Integer.parseInt(written.group(3))));
  }

  public YearMonthDay withYear(long other) {
    return of(other, month, day);
  }

  @Override
  public int compareTo(YearMonthDay other) {
    return ORDER.compare(this, other);
  }

  /// `1641-02-10`, the year with four digits at least.
  @Override
  public String toString() {
    String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
    return String.format(Locale.ROOT, "%s%s-%02d-%02d", year < 0 ? "-" : "", digits, month, day);
  }
}
