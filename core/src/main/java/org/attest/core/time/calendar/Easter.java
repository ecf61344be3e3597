package org.attest.core.time.calendar;

/// Easter Sunday by the tables of the two churches.
///
/// Both are the rule of Dionysius: the Sunday after the first full moon of the tables on or after
/// 21 March. The Gregorian tables follow J. M. Oudin (1940), as in the *Explanatory Supplement to
/// the Astronomical Almanac* (1992), 12.92; the Julian ones the nineteen-year cycle.
public final class Easter {
  private static final int CYCLE = 19;

  private Easter() {}

  /// Easter of a year by the Julian reckoning, as a day number.
  public static long julian(long year) {
    long age = Math.floorMod(CYCLE * Math.floorMod(year, (long) CYCLE) + 15, 30L);
    return sundayAfter(SolarCalendar.JULIAN.dayNumber(year, 3, 21) + age);
  }

  /// Easter of a year by the Gregorian reckoning, as a day number.
  public static long gregorian(long year) {
    long century = Math.floorDiv(year, 100L);
    long golden = Math.floorMod(year, (long) CYCLE);
    long corrected =
        Math.floorMod(
            century
                - Math.floorDiv(century, 4L)
                - Math.floorDiv(8 * century + 13, 25L)
                + CYCLE * golden
                + 15,
            30L);
    long late = corrected == 29 || (corrected == 28 && golden > 10) ? 1 : 0;
    return sundayAfter(SolarCalendar.GREGORIAN.dayNumber(year, 3, 21) + corrected - late);
  }

  /// The Sunday that follows a full moon, never the day itself.
  private static long sundayAfter(long fullMoon) {
    return fullMoon + 7 - Math.floorMod(fullMoon + 1, 7L);
  }
}
