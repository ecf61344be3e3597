package org.attest.bench.calendar;

import java.util.OptionalLong;
import org.attest.core.time.calendar.Adoption;
import org.attest.core.time.calendar.CivilCalendar;
import org.attest.core.time.calendar.Reckoning;
import org.attest.core.time.calendar.SolarCalendar;
import org.attest.core.time.calendar.YearMonthDay;

/// Rows about the dates by which regions lived.
final class CivilQuestions {
  private static final String REFORM = "REFORM-";

  private CivilQuestions() {}

  private static CivilCalendar civil(String region) {
    if (region.startsWith(REFORM)) {
      YearMonthDay first = YearMonthDay.parse(region.substring(REFORM.length())).orElseThrow();
      return CivilCalendar.changing(region, SolarCalendar.GREGORIAN.dayNumber(first).orElseThrow());
    }
    return Adoption.calendarOf(region).orElseThrow();
  }

  private static Reckoning calendar(String name) {
    return name.equals("JULIAN") ? SolarCalendar.JULIAN : civil(name);
  }

  static boolean isCivil(Row row) {
    CivilCalendar calendar = civil(row.cell("region"));
    OptionalLong day = SolarCalendar.GREGORIAN.dayNumber(row.date("gregorian"));
    boolean isLeftOut = calendar.dayNumber(row.date("civil")).isEmpty();
    return calendar.dayNumberOfOld(row.date("civil")).equals(day)
        && (isLeftOut || calendar.dateOf(day.orElseThrow()).equals(row.date("civil")));
  }

  static boolean isValidity(Row row) {
    return row.has("exists", calendar(row.cell("region")).exists(row.date("date")));
  }

  static boolean isMonthLength(Row row) {
    Reckoning calendar = calendar(row.cell("calendar"));
    return row.has("days", calendar.monthLength(row.number("year"), row.number("month")));
  }

  static boolean isYearLength(Row row) {
    return row.has("days", civil(row.cell("region")).yearLength(row.number("year")));
  }

  static boolean isCutover(Row row) {
    return Adoption.of(row.cell("region")).stream()
        .anyMatch(each ->
            each.lastBefore().equals(row.date("last_julian_day"))
                && each.first().equals(row.date("first_gregorian_day"))
                && isNextDay(each));
  }

  /// Whether the calendar of a region goes from the one day to the other.
  private static boolean isNextDay(Adoption adoption) {
    CivilCalendar calendar = adoption.calendar();
    long first = calendar.dayNumber(adoption.first()).orElseThrow();
    return calendar.dateOf(first - 1).equals(adoption.lastBefore());
  }
}
