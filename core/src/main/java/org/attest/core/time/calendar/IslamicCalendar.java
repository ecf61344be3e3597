package org.attest.core.time.calendar;

import java.util.Locale;
import java.util.OptionalLong;

/// The Islamic calendar as tables have it: thirty years with eleven leap days.
///
/// The variants differ in which years of the thirty are long, and in whether the first day is
/// Thursday, 15 July 622 (astronomers) or Friday, 16 July (civil life). The lists are those of R.
/// H. van Gent, *Islamic Calendars of the World*. What was watched in the sky may differ by two
/// days from all of them.
public enum IslamicCalendar implements Reckoning {
  EAST_CIVIL(Leap.EAST, Leap.FRIDAY),
  EAST_ASTRONOMICAL(Leap.EAST, Leap.THURSDAY),
  /// The commonest in tables of concordance.
  WEST_CIVIL(Leap.WEST, Leap.FRIDAY),
  WEST_ASTRONOMICAL(Leap.WEST, Leap.THURSDAY),
  FATIMID_CIVIL(Leap.FATIMID, Leap.FRIDAY),
  FATIMID_ASTRONOMICAL(Leap.FATIMID, Leap.THURSDAY),
  HABASH_CIVIL(Leap.HABASH, Leap.FRIDAY),
  HABASH_ASTRONOMICAL(Leap.HABASH, Leap.THURSDAY);

  /// The lists of long years, and the two first days.
  private static final class Leap {
    static final String EAST = " 2 5 7 10 13 15 18 21 24 26 29 ";
    static final String WEST = " 2 5 7 10 13 16 18 21 24 26 29 ";
    static final String FATIMID = " 2 5 8 10 13 16 19 21 24 27 29 ";
    static final String HABASH = " 2 5 8 11 13 16 19 21 24 27 30 ";
    static final long THURSDAY = 1_948_439;
    static final long FRIDAY = 1_948_440;

    private Leap() {}
  }

  private static final int YEARS = 30;
  private static final int DAYS_OF_YEAR = 354;
  private static final int DAYS_OF_CYCLE = YEARS * DAYS_OF_YEAR + 11;
  private static final int MONTHS = 12;

  private final String leapYears;
  private final long origin;

  IslamicCalendar(String leapYears, long origin) {
    this.leapYears = leapYears;
    this.origin = origin;
  }

  @Override
  public String title() {
    return "Islamic (" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
  }

  public boolean isLeapYear(long year) {
    return leapYears.contains(" " + (Math.floorMod(year - 1, (long) YEARS) + 1) + " ");
  }

  @Override
  public int monthLength(long year, int month) {
    if (month < 1 || month > MONTHS) {
      return 0;
    }
    return month % 2 == 1 || (month == MONTHS && isLeapYear(year)) ? 30 : 29;
  }

  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    if (date.day() < 1 || date.day() > monthLength(date.year(), date.month())) {
      return OptionalLong.empty();
    }
    int months = date.month() - 1;
    return OptionalLong.of(newYear(date.year()) + 29L * months + (months + 1) / 2 + date.day() - 1);
  }

  private long newYear(long year) {
    long cycle = Math.floorDiv(year - 1, (long) YEARS);
    long first = cycle * YEARS + 1;
    long day = origin + cycle * DAYS_OF_CYCLE;
    for (long each = first; each < year; each++) {
      day += DAYS_OF_YEAR + (isLeapYear(each) ? 1 : 0);
    }
    return day;
  }

  @Override
  public YearMonthDay dateOf(long day) {
    long year = Math.floorDiv(day - origin, (long) DAYS_OF_CYCLE) * YEARS + 1;
    while (newYear(year + 1) <= day) {
      year++;
    }
    long left = day - newYear(year);
    int month = 1;
    while (left >= monthLength(year, month)) {
      left -= monthLength(year, month);
      month++;
    }
    return YearMonthDay.of(year, month, (int) left + 1);
  }
}
