package org.attest.core.time.calendar;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// The calendar of the French Republic: twelve months of thirty days, and as a thirteenth the five
/// or six complementary days.
///
/// All variants are one up to the year 14, when the calendar was given up: the law of 4 Frimaire II
/// let each year begin on the day of the true autumn equinox in Paris. They differ in what would
/// have come after.
public enum FrenchRepublican implements Reckoning {
  /// The law as it stood: every year begins with the equinox in Paris.
  EQUINOX,
  /// Romme's proposal of 1795: from the year 16 leap years as in the Gregorian calendar.
  ROMME,
  /// Mädler's proposal: the year 15, and from 20 every fourth year, except every 128th.
  MADLER,
  /// Every fourth year after the last that was long (11, 15, 19 …).
  CONTINUOUS;

  private static final List<String> MONTHS =
      List.of(
          "Vendémiaire",
          "Brumaire",
          "Frimaire",
          "Nivôse",
          "Pluviôse",
          "Ventôse",
          "Germinal",
          "Floréal",
          "Prairial",
          "Messidor",
          "Thermidor",
          "Fructidor",
          "jours complémentaires");

  /// 22 September 1792.
  private static final long ORIGIN = 2_375_840;

  /// Four centuries by the Gregorian rule, near enough to the sun to guess a year by.
  private static final long YEARS_OF_CYCLE = 400;

  private static final long DAYS_OF_CYCLE = 146_097;

  private static final int DAYS_OF_MONTH = 30;
  private static final int COMPLEMENTARY = 13;
  private static final int YEAR_BEFORE = 1791;

  /// The last year whose beginning the law fixed.
  private static final int LAST_YEAR_IN_FORCE = 14;

  @Override
  public String title() {
    return "French Republican" + (this == EQUINOX ? "" : " (" + lower() + ")");
  }

  private String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static String monthName(int month) {
    return MONTHS.get(month - 1);
  }

  /// Whether a year has six complementary days.
  public boolean isLeapYear(long year) {
    return newYear(year + 1) - newYear(year) == 366;
  }

  /// The day number of 1 Vendémiaire.
  long newYear(long year) {
    if (this == EQUINOX) {
      return newYearByEquinox(year + YEAR_BEFORE);
    }
    return ORIGIN + 365 * (year - 1) + leapDaysBefore(year - 1);
  }

  /// Beyond the years for which the equinox is known, as four centuries before or after.
  private static long newYearByEquinox(long gregorian) {
    long cycles =
        gregorian < Equinox.FIRST
            ? Math.floorDiv(gregorian - Equinox.FIRST, YEARS_OF_CYCLE)
            : Math.max(0, Math.floorDiv(gregorian - Equinox.LAST, YEARS_OF_CYCLE) + 1);
    return Equinox.autumnInParis(gregorian - cycles * YEARS_OF_CYCLE) + cycles * DAYS_OF_CYCLE;
  }

  /// The leap days of the years 1 to the one that is given; in force were those of 3, 7 and 11.
  private long leapDaysBefore(long last) {
    if (last <= LAST_YEAR_IN_FORCE) {
      return Math.floorDiv(last + 1, 4L);
    }
    long fourths = Math.floorDiv(last, 4L);
    return switch (this) {
      case EQUINOX, CONTINUOUS -> Math.floorDiv(last + 1, 4L);
      // The year 15 was to be long, and after it 20, 24 and so on.
      case MADLER -> last == LAST_YEAR_IN_FORCE + 1 ? 4 : fourths - Math.floorDiv(last, 128L);
      case ROMME -> fourths - Math.floorDiv(last, 100L) + Math.floorDiv(last, 400L);
    };
  }

  @Override
  public int monthLength(long year, int month) {
    if (month < 1 || month > COMPLEMENTARY) {
      return 0;
    }
    return month < COMPLEMENTARY ? DAYS_OF_MONTH : isLeapYear(year) ? 6 : 5;
  }

  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    return date.day() >= 1 && date.day() <= monthLength(date.year(), date.month())
        ? OptionalLong.of(
            newYear(date.year()) + (long) DAYS_OF_MONTH * (date.month() - 1) + date.day() - 1)
        : OptionalLong.empty();
  }

  /// A year that is right or next to it, so that few have to be tried.
  private long guess(long days) {
    boolean isByFours = this == CONTINUOUS || (this != EQUINOX && days < 0);
    long years = isByFours ? 4 : this == MADLER ? 128 : YEARS_OF_CYCLE;
    long length = isByFours ? 1461 : this == MADLER ? 46_751 : DAYS_OF_CYCLE;
    long cycles = Math.floorDiv(days, length);
    return cycles * years + (days - cycles * length) * years / length + 1;
  }

  @Override
  public YearMonthDay dateOf(long day) {
    long year = guess(day - ORIGIN);
    while (newYear(year + 1) <= day) {
      year++;
    }
    while (newYear(year) > day) {
      year--;
    }
    int left = (int) (day - newYear(year));
    return YearMonthDay.of(year, left / DAYS_OF_MONTH + 1, left % DAYS_OF_MONTH + 1);
  }
}
