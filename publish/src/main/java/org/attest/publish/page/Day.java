package org.attest.publish.page;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/// Days of the Gregorian calendar by their Julian day number, however far away.
final class Day {
  /// The Julian day number of 1 January 1970.
  private static final long EPOCH = 2_440_588;

  private static final int YEAR_OF_FOUR_DIGITS_MAX = 9999;

  /// Farther away nothing is drawn, so that reckoning with days never overflows.
  private static final int YEAR_MAX = Year.MAX_VALUE / 10;

  /// The day around which a picture of nothing is drawn; any would do, so long as it stays.
  static final long OF_NOTHING = 2_415_021;

  private Day() {}

  /// The day itself, or the farthest that is drawn.
  static long near(long day) {
    return number(date(day));
  }

  /// The date of a day; of one that is too far away the farthest.
  static LocalDate date(long day) {
    long least = LocalDate.of(-YEAR_MAX, 1, 1).toEpochDay();
    long most = LocalDate.of(YEAR_MAX, 12, 31).toEpochDay();
    return LocalDate.ofEpochDay(Math.clamp(day - EPOCH, least, most));
  }

  static long number(LocalDate date) {
    return date.toEpochDay() + EPOCH;
  }

  static LocalDate ofYear(long year) {
    return LocalDate.of(Math.clamp(year, -YEAR_MAX, YEAR_MAX), 1, 1);
  }

  /// A day in EDTF; its year alone where that has more than four digits.
  static String edtf(long day) {
    LocalDate date = date(day);
    String year = year(date.getYear());
    return year.startsWith("Y")
        ? year
        : String.format(
            Locale.ROOT, "%s-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
  }

  /// A year in EDTF.
  static String year(int year) {
    return Math.abs(year) > YEAR_OF_FOUR_DIGITS_MAX
        ? "Y" + year
        : String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
