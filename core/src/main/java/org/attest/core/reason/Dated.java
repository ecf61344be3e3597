package org.attest.core.reason;

import java.util.Locale;
import java.util.OptionalLong;
import org.attest.core.time.EdtfDate;
import org.attest.core.time.calendar.SolarCalendar;

/// The bounds of an event, as days (Julian day numbers); nothing where a side is open. Where a time
/// of day is known of a bound, it is there in minutes too, of which day `d` begins with minute
/// `1440 d`.
///
/// @param event its id
/// @param earliest the first day on which it can begin
/// @param latestBegin the last day on which it can begin
/// @param earliestEnd the first day on which it can end
/// @param latest the last day on which it can end
/// @param fromMinute the first minute at which it can begin, where that is not the day's first
/// @param toMinute the last minute at which it can end, where that is not the day's last
public record Dated(
    String event,
    OptionalLong earliest,
    OptionalLong latestBegin,
    OptionalLong earliestEnd,
    OptionalLong latest,
    OptionalLong fromMinute,
    OptionalLong toMinute) {
  /// How many minutes a day has.
  public static final int MINUTES_OF_DAY = 24 * 60;

  private static final int YEAR_OF_FOUR_DIGITS_MAX = 9999;

  /// A day in EDTF; `..` where it is open. Of a year with more than four digits the year alone, as
  /// EDTF has neither months nor days for it.
  public static String edtf(OptionalLong day) {
    if (day.isEmpty()) {
      return "..";
    }
    long year = SolarCalendar.GREGORIAN.dateOf(day.getAsLong()).year();
    return Math.abs(year) > YEAR_OF_FOUR_DIGITS_MAX
        ? "Y" + year
        : EdtfDate.ofDay(day.getAsLong()).print();
  }

  /// A minute as a date with a time of day; of a year with more than four digits the year alone.
  public static String edtfOfMinute(long minute) {
    String day = edtf(OptionalLong.of(Math.floorDiv(minute, (long) MINUTES_OF_DAY)));
    int ofDay = Math.floorMod(minute, MINUTES_OF_DAY);
    return day.startsWith("Y")
        ? day
        : day + String.format(Locale.ROOT, "T%02d:%02d", ofDay / 60, ofDay % 60);
  }

  /// The first day or minute in EDTF, `..` where that side is open.
  public String from() {
    return fromMinute.isPresent() ? edtfOfMinute(fromMinute.getAsLong()) : edtf(earliest);
  }

  /// The last day or minute in EDTF, `..` where that side is open.
  public String to() {
    return toMinute.isPresent() ? edtfOfMinute(toMinute.getAsLong()) : edtf(latest);
  }

  /// The bounds in EDTF: a day or minute where both are one, else an interval.
  public String edtf() {
    String from = from();
    return from.equals(to()) && earliest.isPresent() ? from : from + "/" + to();
  }

  public boolean isKnown() {
    return earliest.isPresent() || latest.isPresent();
  }
}
