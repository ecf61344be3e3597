package org.attest.core.time.calendar;

/// The same day of another month, of days as Julian day numbers.
///
/// A month on from 31 January is the last of February, and a month back from the last of February
/// any day from the 28th to the 31st of January: two days are so many months apart if either is
/// what one comes to from the other. What one comes to grows with the day, so that bounds can be
/// carried over by reckoning with their ends.
public final class SameDay {
  private static final SolarCalendar CALENDAR = SolarCalendar.GREGORIAN;
  private static final int YEAR = 12;

  /// Days farther away than this are left as they are.
  private static final long FARTHEST = 1L << 50;

  private SameDay() {}

  /// The first of the days that are so many months on.
  public static long first(long day, long months) {
    return moved(day, months, false);
  }

  /// The last of the days that are so many months on: of the last day of a month the last day.
  public static long last(long day, long months) {
    return moved(day, months, true);
  }

  private static long moved(long day, long months, boolean isLast) {
    if (Math.abs(day) > FARTHEST) {
      return day;
    }
    YearMonthDay date = CALENDAR.dateOf(day);
    long month = YEAR * date.year() + date.month() - 1 + months;
    long year = Math.floorDiv(month, YEAR);
    int ofYear = Math.floorMod(month, YEAR) + 1;
    int length = CALENDAR.monthLength(year, ofYear);
    boolean isEnd = isLast && date.day() == CALENDAR.monthLength(date.year(), date.month());
    return CALENDAR.dayNumber(year, ofYear, isEnd ? length : Math.min(date.day(), length));
  }

  /// No more than the days that so many months have.
  public static long fewest(long months) {
    return months < 0 ? -greatest(-months) : Math.floorDiv(months * 146_097, 4_800) - 3;
  }

  /// No fewer than the days that so many months have.
  public static long greatest(long months) {
    return months < 0 ? -fewest(-months) : Math.floorDiv(months * 146_097, 4_800) + 4;
  }
}
