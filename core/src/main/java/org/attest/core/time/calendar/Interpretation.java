package org.attest.core.time.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/// One day that a date as written can be, and what one has to believe for it.
///
/// @param calendar the calendar that is taken to be meant, in words
/// @param day the Julian day number
/// @param gregorian the same day by the Gregorian calendar
public record Interpretation(String calendar, long day, YearMonthDay gregorian) {
  /// The first day of the Gregorian calendar anywhere, and the day on which the last region of
  /// [Adoption] had gone over to it.
  private static final long GREGORIAN_BEGINS = SolarCalendar.GREGORIAN.dayNumber(1582, 10, 15);

  private static final long JULIAN_ENDS = SolarCalendar.GREGORIAN.dayNumber(1927, 1, 1);

  public Interpretation {
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(gregorian, "gregorian");
  }

  private static Interpretation of(String calendar, long day) {
    return new Interpretation(calendar, day, SolarCalendar.GREGORIAN.dateOf(day));
  }

  /// The days that a date can be when nobody says where it was written: the Julian one, and from 15
  /// October 1582 the Gregorian too; from 1927 the Gregorian alone. None if the date is in neither.
  public static List<Interpretation> of(YearMonthDay date) {
    List<Interpretation> all = new ArrayList<>();
    OptionalLong gregorian = SolarCalendar.GREGORIAN.dayNumber(date);
    if (gregorian.isPresent() && gregorian.getAsLong() >= GREGORIAN_BEGINS) {
      all.add(of(SolarCalendar.GREGORIAN.title(), gregorian.getAsLong()));
    }
    OptionalLong julian = SolarCalendar.JULIAN.dayNumber(date);
    if (julian.isPresent() && julian.getAsLong() < JULIAN_ENDS) {
      all.add(of(SolarCalendar.JULIAN.title(), julian.getAsLong()));
    }
    return List.copyOf(all);
  }

  /// The days that a date can be in a region: one, or one for each way in which sources say that it
  /// changed. Where the region is not known it is as if none were given.
  ///
  /// @param region a code of [Adoption]
  public static List<Interpretation> of(YearMonthDay date, String region) {
    List<Adoption> adoptions = Adoption.of(region);
    if (adoptions.isEmpty()) {
      return of(date);
    }
    Map<Long, Interpretation> byDay = new LinkedHashMap<>();
    for (Adoption adoption : adoptions) {
      OptionalLong day = adoption.calendar().dayNumber(date);
      if (day.isPresent()) {
        byDay.putIfAbsent(day.getAsLong(), of(adoption.name(), day.getAsLong()));
      }
    }
    return List.copyOf(byDay.values());
  }
}
