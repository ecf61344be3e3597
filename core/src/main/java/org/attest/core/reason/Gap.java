package org.attest.core.reason;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many days a distance that is told may be.
///
/// A month has 28 to 31 days, a year 365 or 366. Of what is told as *about* (`P10D~`) each number
/// may be a third more or less, at least one; `3~` is *a few*, two to seven.
///
/// @param least in days
/// @param most in days
public record Gap(long least, long most) {
  private static final Pattern DURATION =
      Pattern.compile(
          "(-)?P(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=\\d)(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?)?([~?%])?");

  /// So many of a unit are *a few*, where a distance is not exact.
  private static final long FEW = 3;

  private static final long FEW_LEAST = 2;
  private static final long FEW_MOST = 7;

  /// Days of twelve months, from the shortest months to the longest that can follow each other.
  private static final long[] MONTHS_LEAST = {
    0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334
  };

  private static final long[] MONTHS_MOST = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337};

  /// @param told an ISO 8601 duration, with `~`, `?` or `%` behind it where it is not exact
  /// @return nothing where it is none
  public static Optional<Gap> parse(String told) {
    Matcher matcher = DURATION.matcher(told);
    if (!matcher.matches() || !told.matches(".*\\d.*")) {
      return Optional.empty();
    }
    boolean isAbout = matcher.group(6) != null;
    Gap all = new Gap(0, told.contains("T") ? 1 : 0);
    all = all.and(years(number(matcher.group(2), isAbout)));
    all = all.and(months(number(matcher.group(3), isAbout)));
    all = all.and(number(matcher.group(4), isAbout).times(7));
    all = all.and(number(matcher.group(5), isAbout));
    return Optional.of(matcher.group(1) == null ? all : new Gap(-all.most, -all.least));
  }

  private Gap and(Gap other) {
    return new Gap(least + other.least, most + other.most);
  }

  private Gap times(long days) {
    return new Gap(least * days, most * days);
  }

  private static Gap number(String digits, boolean isAbout) {
    long number = digits == null ? 0 : Long.parseLong(digits);
    if (!isAbout || number == 0) {
      return new Gap(number, number);
    }
    long off = Math.max(1, number / 3);
    return number == FEW ? new Gap(FEW_LEAST, FEW_MOST) : new Gap(number - off, number + off);
  }

  private static Gap years(Gap years) {
    return new Gap(365 * years.least + years.least / 5, 365 * years.most + (years.most + 3) / 4);
  }

  private static Gap months(Gap months) {
    Gap whole = years(new Gap(months.least / 12, months.most / 12));
    return new Gap(
        whole.least + MONTHS_LEAST[(int) (months.least % 12)],
        whole.most + MONTHS_MOST[(int) (months.most % 12)]);
  }
}
