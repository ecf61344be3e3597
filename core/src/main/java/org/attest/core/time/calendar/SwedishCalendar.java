package org.attest.core.time.calendar;

import java.util.OptionalLong;

/// What Sweden counted by from 1700 to 1712: one day ahead of the Julian calendar, and at its end a
/// 30 February.
enum SwedishCalendar implements Reckoning {
  BETWEEN;

  private static final YearMonthDay LAST = YearMonthDay.of(1712, 2, 30);

  @Override
  public String title() {
    return "Swedish";
  }

  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    if (date.equals(LAST)) {
      return OptionalLong.of(SolarCalendar.JULIAN.dayNumber(1712, 2, 29));
    }
    if (date.compareTo(LAST) > 0) {
      return OptionalLong.empty();
    }
    OptionalLong julian = SolarCalendar.JULIAN.dayNumber(date);
    return julian.isPresent() ? OptionalLong.of(julian.getAsLong() - 1) : julian;
  }

  @Override
  public YearMonthDay dateOf(long day) {
    return day == SolarCalendar.JULIAN.dayNumber(1712, 2, 29)
        ? LAST
        : SolarCalendar.JULIAN.dateOf(day + 1);
  }
}
