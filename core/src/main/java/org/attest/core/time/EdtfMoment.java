package org.attest.core.time;

import java.util.List;
import java.util.Objects;

/// A date with a time of day.
///
/// @param date to the day, nothing unspecified or doubted
/// @param clock `23:20`, `23:20:30`, `23:20:30.5`; 24:00 is the midnight that ends the day
/// @param zone `Z`, `+04:30`, `-04`, or empty for local time
public record EdtfMoment(EdtfDate date, String clock, String zone) implements Edtf {
  private static final int MINUTES_OF_DAY = 1440;

  public EdtfMoment {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(zone, "zone");
  }

  @Override
  public String print() {
    return date.print() + "T" + clock + zone;
  }

  /// The minute in Greenwich at that moment, of a local time the minute that is written; counted
  /// from the midnight with which the Julian day of number 0 begins in the civil calendar, so that
  /// each day `d` begins at minute `1440 d`. Seconds are left out.
  public long minute() {
    return MINUTES_OF_DAY * new Candidates(date).first().first()
        + 60L * number(clock, 0)
        + number(clock, 3)
        - offsetMinutes();
  }

  private long day() {
    return Math.floorDiv(minute(), (long) MINUTES_OF_DAY);
  }

  private static int number(String text, int at) {
    return Integer.parseInt(text.substring(at, at + 2));
  }

  private int offsetMinutes() {
    if (zone.length() < 3) {
      return 0;
    }
    int minutes = 60 * number(zone, 1) + (zone.length() > 3 ? number(zone, 4) : 0);
    return zone.charAt(0) == '-' ? -minutes : minutes;
  }

  @Override
  public Bounds bounds() {
    Bounds.Day day = new Bounds.Day(day());
    return new Bounds(day, day);
  }

  @Override
  public Days days() {
    return Days.of(List.of(new Days.Stretch(day(), day())));
  }

  @Override
  public int level() {
    return date.level();
  }

  @Override
  public Qualification qualification() {
    return Qualification.NONE;
  }
}
