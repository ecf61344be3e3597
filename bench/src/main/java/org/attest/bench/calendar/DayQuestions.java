package org.attest.bench.calendar;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.attest.core.time.calendar.DoubleDate;
import org.attest.core.time.calendar.Easter;
import org.attest.core.time.calendar.FrenchRepublican;
import org.attest.core.time.calendar.HebrewCalendar;
import org.attest.core.time.calendar.IslamicCalendar;
import org.attest.core.time.calendar.Reckoning;
import org.attest.core.time.calendar.SolarCalendar;
import org.attest.core.time.calendar.Weekdays;
import org.attest.core.time.calendar.YearMonthDay;

/// Rows that tell one day by several calendars; both directions must be right.
final class DayQuestions {
  /// The Julian day number of the day before 1 January of the year 1, Gregorian.
  private static final long RATA_DIE = 1_721_425;

  private DayQuestions() {}

  /// Whether a date is a day, and the day that date.
  private static boolean isDay(Reckoning calendar, YearMonthDay date, long day) {
    return calendar.dayNumber(date).equals(OptionalLong.of(day))
        && calendar.dateOf(day).equals(date);
  }

  private static boolean isGregorian(Row row, String column, long day) {
    return isDay(SolarCalendar.GREGORIAN, row.date(column), day);
  }

  private static boolean isSameDay(Reckoning calendar, YearMonthDay date, Row row, String column) {
    return isGregorian(row, column, day(calendar, date))
        && isDay(calendar, date, day(calendar, date));
  }

  private static long day(Reckoning calendar, YearMonthDay date) {
    return calendar.dayNumber(date).orElse(Long.MIN_VALUE / 4);
  }

  private static boolean isNumbered(Row row, long day) {
    return row.has("jdn", day) && row.has("rd", day - RATA_DIE);
  }

  private static boolean isOnWeekday(Row row, long day) {
    return row.has("weekday", Weekdays.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  static boolean isJulianGregorian(Row row) {
    long day = day(SolarCalendar.JULIAN, row.date("julian"));
    return isSameDay(SolarCalendar.JULIAN, row.date("julian"), row, "gregorian")
        && isNumbered(row, day)
        && isOnWeekday(row, day);
  }

  static boolean isJulianDay(Row row) {
    SolarCalendar calendar =
        row.has("calendar", "julian") ? SolarCalendar.JULIAN : SolarCalendar.GREGORIAN;
    long day = day(calendar, row.date("date"));
    return isNumbered(row, day) && isDay(calendar, row.date("date"), day);
  }

  static boolean isEaster(Row row) {
    int year = row.number("year");
    long day = row.has("reckoning", "julian") ? Easter.julian(year) : Easter.gregorian(year);
    SolarCalendar calendar =
        row.has("date_given_in", "julian") ? SolarCalendar.JULIAN : SolarCalendar.GREGORIAN;
    return calendar.dateOf(day).equals(row.date("date"));
  }

  private static YearMonthDay hebrew(long year, String month, int day) {
    return YearMonthDay.of(year, HebrewCalendar.monthNumber(year, month), day);
  }

  static boolean isHebrew(Row row) {
    YearMonthDay date = hebrew(row.number("year"), row.cell("month"), row.number("day"));
    return isSameDay(HebrewCalendar.CALCULATED, date, row, "gregorian")
        && isNumbered(row, day(HebrewCalendar.CALCULATED, date));
  }

  static boolean isIslamic(Row row) {
    String variant =
        row.cell("variant")
            .replace("_ISLAMIC", "")
            .replace("_AL_HASIB", "")
            .replace("ASTRO", "ASTRONOMICAL");
    return isSameDay(IslamicCalendar.valueOf(variant), row.date("hijri"), row, "gregorian");
  }

  static boolean isRepublican(Row row) {
    FrenchRepublican calendar =
        FrenchRepublican.valueOf(row.cell("variant").toUpperCase(Locale.ROOT));
    YearMonthDay date =
        YearMonthDay.of(row.number("year"), row.number("month_number"), row.number("day"));
    return FrenchRepublican.monthName(date.month()).equals(row.cell("month"))
        && isSameDay(calendar, date, row, "gregorian");
  }

  static boolean isSample(Row row) {
    long day = Long.parseLong(row.cell("jdn"));
    List<String> hebrew = List.of(row.cell("hebrew").split(" ", -1));
    String month = String.join(" ", hebrew.subList(1, hebrew.size() - 1));
    int dayOfMonth = Integer.parseInt(hebrew.getLast());
    boolean isIslamic =
        row.has("islamic_civil", "")
            || isDay(IslamicCalendar.WEST_CIVIL, row.date("islamic_civil"), day);
    return isNumbered(row, day)
        && isOnWeekday(row, day)
        && isGregorian(row, "gregorian", day)
        && isDay(SolarCalendar.JULIAN, row.date("julian"), day)
        && isDay(
            HebrewCalendar.CALCULATED,
            hebrew(Long.parseLong(hebrew.getFirst()), month, dayOfMonth),
            day)
        && isIslamic;
  }

  static boolean isOldNew(Row row) {
    DoubleDate both = DoubleDate.ofOldStyle(row.date("old_style"));
    return both.newStyle().equals(row.date("new_style"))
        && isOnWeekday(row, day(SolarCalendar.JULIAN, both.oldStyle()));
  }

  static boolean isDifference(Row row) {
    return isStretch(row, "from") && isStretch(row, "to");
  }

  private static boolean isStretch(Row row, String end) {
    YearMonthDay old = row.date("old_style_" + end);
    return new DoubleDate(old, row.date("new_style_" + end)).agrees()
        && row.has("days_to_add", DoubleDate.difference(old));
  }
}
