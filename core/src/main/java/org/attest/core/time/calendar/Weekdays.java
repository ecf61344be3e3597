package org.attest.core.time.calendar;

import java.time.DayOfWeek;

/// The days of the week, which no calendar reform ever touched.
public final class Weekdays {
  private Weekdays() {}

  /// The day of the week of a day.
  ///
  /// @param day a Julian day number; that of a Monday is divisible by seven
  public static DayOfWeek of(long day) {
    return DayOfWeek.of((int) Math.floorMod(day, 7L) + 1);
  }
}
