package org.attest.core.time.calendar;

import java.util.OptionalLong;

/// The two calendars of twelve months that differ by their leap years alone, each carried on
/// without end in both directions.
///
/// Days are counted in years that begin on 1 March, so that a leap day is the last day of its year
/// (the device is as old as the Roman year; the arithmetic is that of E. G. Richards, *Mapping
/// Time*, 1998, chapter 24, written anew with floored division so that it holds for all years).
public enum SolarCalendar implements Reckoning {
  /// A leap year every fourth year.
  JULIAN("Julian", 1_721_118L),
  /// A leap year every fourth year, but of the hundreds only every fourth.
  GREGORIAN("Gregorian", 1_721_120L);

  private static final int DAYS_OF_YEAR = 365;
  private static final int DAYS_OF_FIVE_MONTHS = 153;
  private static final int DAYS_OF_FOUR_YEARS = 1461;
  private static final int DAYS_OF_FOUR_CENTURIES = 146_097;
  private static final int FEBRUARY = 2;
  private static final int MONTHS = 12;

  private final String title;

  /// The day number of 1 March of the year 0.
  private final long origin;

  SolarCalendar(String title, long origin) {
    this.title = title;
    this.origin = origin;
  }

  @Override
  public String title() {
    return title;
  }

  public boolean isLeapYear(long year) {
    return Math.floorMod(year, 4) == 0
        && (this == JULIAN || Math.floorMod(year, 100) != 0 || Math.floorMod(year, 400) == 0);
  }

  @Override
  public int monthLength(long year, int month) {
    return switch (month) {
      case 1, 3, 5, 7, 8, 10, 12 -> 31;
      case 4, 6, 9, 11 -> 30;
      case FEBRUARY -> isLeapYear(year) ? 29 : 28;
      default -> 0;
    };
  }

  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    return date.day() >= 1 && date.day() <= monthLength(date.year(), date.month())
        ? OptionalLong.of(dayNumber(date.year(), date.month(), date.day()))
        : OptionalLong.empty();
  }

  /// The Julian day number of a date that exists.
  public long dayNumber(long year, int month, int day) {
    long yearFromMarch = month <= FEBRUARY ? year - 1 : year;
    int monthFromMarch = month <= FEBRUARY ? month + MONTHS - 3 : month - 3;
    long centuries =
        this == JULIAN ? 0 : Math.floorDiv(yearFromMarch, 400) - Math.floorDiv(yearFromMarch, 100);
    return origin
        + DAYS_OF_YEAR * yearFromMarch
        + Math.floorDiv(yearFromMarch, 4)
        + centuries
        + (DAYS_OF_FIVE_MONTHS * monthFromMarch + 2) / 5
        + day
        - 1;
  }

  @Override
  public YearMonthDay dateOf(long day) {
    long fromMarch = day - origin;
    long year = 0;
    if (this == GREGORIAN) {
      long fourCenturies = Math.floorDiv(fromMarch, DAYS_OF_FOUR_CENTURIES);
      fromMarch -= fourCenturies * DAYS_OF_FOUR_CENTURIES;
      // The last day of four centuries is a leap day, so the fourth century is a day longer.
      long century = Math.min(fromMarch / 36_524, 3);
      fromMarch -= century * 36_524;
      year = 400 * fourCenturies + 100 * century;
    }
    long fourYears = Math.floorDiv(fromMarch, DAYS_OF_FOUR_YEARS);
    fromMarch -= fourYears * DAYS_OF_FOUR_YEARS;
    long one = Math.min(fromMarch / DAYS_OF_YEAR, 3);
    int dayOfYear = (int) (fromMarch - one * DAYS_OF_YEAR);
    year += 4 * fourYears + one;
    int monthFromMarch = (5 * dayOfYear + 2) / DAYS_OF_FIVE_MONTHS;
    int dayOfMonth = dayOfYear - (DAYS_OF_FIVE_MONTHS * monthFromMarch + 2) / 5 + 1;
    boolean isNextYear = monthFromMarch >= MONTHS - 2;
    return YearMonthDay.of(
        isNextYear ? year + 1 : year,
        isNextYear ? monthFromMarch - 9 : monthFromMarch + 3,
        dayOfMonth);
  }
}
