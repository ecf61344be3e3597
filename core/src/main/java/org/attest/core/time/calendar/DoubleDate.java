package org.attest.core.time.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One day written by both calendars: `25 October (7 November) 1917`.
///
/// @param oldStyle by the Julian calendar
/// @param newStyle by the Gregorian calendar
public record DoubleDate(YearMonthDay oldStyle, YearMonthDay newStyle) {
  public DoubleDate {
    Objects.requireNonNull(oldStyle, "oldStyle");
    Objects.requireNonNull(newStyle, "newStyle");
  }

  /// The double date of a day of the Old Style.
  ///
  /// @throws java.util.NoSuchElementException if the Julian calendar has no such day
  public static DoubleDate ofOldStyle(YearMonthDay oldStyle) {
    return new DoubleDate(
        oldStyle, SolarCalendar.JULIAN.convert(oldStyle, SolarCalendar.GREGORIAN).orElseThrow());
  }

  /// How many days an Old Style date has to be moved on: 12 in the nineteenth century, 13 in the
  /// twentieth; the change falls on 29 February of the hundreds that the new calendar skips.
  public static int difference(YearMonthDay oldStyle) {
    long day = SolarCalendar.JULIAN.dayNumber(oldStyle).orElseThrow();
    return (int)
        (day
            - SolarCalendar.GREGORIAN.dayNumber(oldStyle.year(), oldStyle.month(), 1)
            - oldStyle.day()
            + 1);
  }

  /// Whether both halves are one day. If not, one of them is a slip, or they are two dates.
  public boolean agrees() {
    return SolarCalendar.JULIAN
        .convert(oldStyle, SolarCalendar.GREGORIAN)
        .filter(newStyle::equals)
        .isPresent();
  }

  /// What two days with one year between them can mean: at the turn of the year the year may belong
  /// to either half (`24 December/6 January 1917`). Empty if the halves are never one day.
  public static List<DoubleDate> of(YearMonthDay oldStyle, YearMonthDay newStyle) {
    List<DoubleDate> agreeing = new ArrayList<>();
    for (long old = oldStyle.year() - 1; old <= oldStyle.year(); old++) {
      for (long next = newStyle.year(); next <= newStyle.year() + 1; next++) {
        DoubleDate both = new DoubleDate(oldStyle.withYear(old), newStyle.withYear(next));
        if (next - old <= 1 && both.agrees()) {
          agreeing.add(both);
        }
      }
    }
    return List.copyOf(agreeing);
  }
}
