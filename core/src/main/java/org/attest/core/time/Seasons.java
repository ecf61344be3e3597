package org.attest.core.time;

import org.attest.core.time.calendar.SolarCalendar;

/// The months of the codes 21 to 41.
///
/// The standard ties 21 to 24 to no months. They are taken as 25 to 28, the seasons of the north:
/// whole months, as meteorologists count them, a winter named for the year of its December.
final class Seasons {
  private static final int SPRING = 3;
  private static final int SEASON_MONTHS = 3;
  private static final int NORTH = 25;
  private static final int SOUTH = 29;
  private static final int QUARTERS = 33;
  private static final int THIRDS = 37;
  private static final int HALVES = 40;

  private Seasons() {}

  static Days.Stretch stretch(long year, int code) {
    if (code < SOUTH) {
      return months(year, SPRING + SEASON_MONTHS * ((code - EdtfDate.SEASON_MIN) % 4), 3);
    }
    if (code < QUARTERS) {
      int inNorth = (code - SOUTH + 2) % 4;
      return stretch(year, NORTH + inNorth);
    }
    if (code < THIRDS) {
      return months(year, 1 + 3 * (code - QUARTERS), 3);
    }
    return code < HALVES
        ? months(year, 1 + 4 * (code - THIRDS), 4)
        : months(year, 1 + 6 * (code - HALVES), 6);
  }

  /// A number of months from one on, into the next year if need be.
  private static Days.Stretch months(long year, int first, int count) {
    int after = first + count;
    long end =
        after > 12
            ? SolarCalendar.GREGORIAN.dayNumber(year + 1, after - 12, 1)
            : SolarCalendar.GREGORIAN.dayNumber(year, after, 1);
    return new Days.Stretch(SolarCalendar.GREGORIAN.dayNumber(year, first, 1), end - 1);
  }
}
