package org.attest.core.time.told;

/// A time of day.
///
/// @param hour 0 to 24, -1 if no time is told
/// @param minute 0 to 59, -1 if none is told
/// @param second 0 to 59, -1 if none is told
/// @param isTwelve whether it can as well be twelve hours later, as *at six* can
public record Clock(int hour, int minute, int second, boolean isTwelve) {
  /// No time is told.
  public static final Clock NONE = new Clock(-1, -1, -1, false);

  public static Clock at(int hour, int minute) {
    return new Clock(hour, minute, -1, false);
  }

  public boolean isTold() {
    return hour >= 0;
  }

  /// This time in the half of the day that a part of it names: *six in the evening* is 18.
  public Clock in(DayPart part) {
    int of = hour;
    if (part.compareTo(DayPart.AFTERNOON) >= 0 && part != DayPart.DAYTIME && hour < 12) {
      boolean isSmallHour = part == DayPart.NIGHT && hour < 6;
      of = isSmallHour ? hour : hour + 12;
    } else if (hour == 12 && (part == DayPart.MORNING || part == DayPart.NIGHT)) {
      of = part == DayPart.NIGHT ? 24 : 0;
    }
    return new Clock(of == 24 ? 0 : of, minute, second, false);
  }

  /// `02`, `02:00` or `02:00:00`, as precise as told.
  @Override
  public String toString() {
    String out = two(hour);
    if (minute >= 0) {
      out += ":" + two(minute);
    }
    return second >= 0 ? out + ":" + two(second) : out;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
