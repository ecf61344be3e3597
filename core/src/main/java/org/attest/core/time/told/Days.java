package org.attest.core.time.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// Reckons with days of the (proleptic) Gregorian calendar.
final class Days {
  private Days() {}

  static boolean isFull(Moment m) {
    return m.hasYear() && m.years() == 1 && m.month() > 0 && m.day() > 0 && Rules.isReal(m);
  }

  static LocalDate date(Moment m) {
    return LocalDate.of(m.year(), m.month(), m.day());
  }

  static Moment of(LocalDate date) {
    return Moment.day(date.getMonthValue(), date.getDayOfMonth()).withYear(date.getYear());
  }

  static Moment week(LocalDate date) {
    return Moment.year(date.get(IsoFields.WEEK_BASED_YEAR))
        .withWeek(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static LocalDate onOrAfter(LocalDate date, int weekday) {
    return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  static LocalDate onOrBefore(LocalDate date, int weekday) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  /// Easter Sunday of a year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher,
  /// as in J. Meeus, *Astronomical Algorithms*, ch. 8).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return LocalDate.of(year, month, day);
  }
}
