package org.attest.core.reason;

import java.util.OptionalLong;
import org.attest.core.time.EdtfDate;
import org.attest.core.time.calendar.SolarCalendar;

/// The bounds of an event, as days (Julian day numbers); nothing where a side is open.
///
/// @param event its id
/// @param earliest the first day on which it can begin
/// @param latestBegin the last day on which it can begin
/// @param earliestEnd the first day on which it can end
/// @param latest the last day on which it can end
public record Dated(
    String event,
    OptionalLong earliest,
    OptionalLong latestBegin,
    OptionalLong earliestEnd,
    OptionalLong latest) {
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

  /// The bounds in EDTF: a day where both are one, else an interval.
  public String edtf() {
    String from = edtf(earliest);
    String to = edtf(latest);
    return from.equals(to) && earliest.isPresent() ? from : from + "/" + to;
  }

  public boolean isKnown() {
    return earliest.isPresent() || latest.isPresent();
  }
}
