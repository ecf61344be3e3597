package org.attest.core.time.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The years of a region: when they began, and on which days a year lasted.
///
/// Law: a year lasts from its first day to the day before the next one's. Where the beginning was
/// changed a year is shorter or longer, so that a date may fall into it twice or never.
///
/// @param calendar what the region counts days by
/// @param periods which beginning was in force up to which year, in order; after the last it is
///   January
public record YearStyle(CivilCalendar calendar, List<Period> periods) {
  /// The beginnings of one time.
  ///
  /// @param until the first year that no longer begins so
  public record Period(YearBeginning beginning, long until) {
    public Period {
      Objects.requireNonNull(beginning, "beginning");
    }
  }

  public YearStyle {
    Objects.requireNonNull(calendar, "calendar");
    periods = List.copyOf(periods);
  }

  /// England, by C. R. Cheney, *Handbook of Dates*: Christmas up to 1086, January up to 1154, Lady
  /// Day up to 1751.
  public static YearStyle england() {
    return new YearStyle(
        Adoption.calendarOf("GB").orElseThrow(),
        List.of(
            new Period(YearBeginning.CHRISTMAS, 1087),
            new Period(YearBeginning.JANUARY, 1155),
            new Period(YearBeginning.LADY_DAY, 1752)));
  }

  /// France: Easter up to 1566, by the edict of Roussillon. Provinces had their own styles.
  public static YearStyle france() {
    return new YearStyle(
        Adoption.calendarOf("FR").orElseThrow(), List.of(new Period(YearBeginning.EASTER, 1567)));
  }

  /// Russia: March from its baptism (988) to 1492, September up to 1699.
  public static YearStyle russia() {
    return new YearStyle(
        Adoption.calendarOf("RU").orElseThrow(),
        List.of(
            new Period(YearBeginning.JANUARY, 988),
            new Period(YearBeginning.MARCH, 1493),
            new Period(YearBeginning.SEPTEMBER, 1700)));
  }

  /// The first day of a year, in January-style years.
  public YearMonthDay firstDay(long year) {
    return beginning(year).firstDay(year);
  }

  private YearBeginning beginning(long year) {
    for (Period period : periods) {
      if (year < period.until()) {
        return period.beginning();
      }
    }
    return YearBeginning.JANUARY;
  }

  /// How many days a year lasted.
  public int length(long year) {
    return (int) (dayOf(firstDay(year + 1)) - dayOf(firstDay(year)));
  }

  private long dayOf(YearMonthDay date) {
    return calendar.dayNumber(date).orElseThrow();
  }

  /// The number that people gave the year of a day.
  ///
  /// @param date in January-style years
  public long yearWritten(YearMonthDay date) {
    long year = date.year();
    if (firstDay(year + 1).compareTo(date) <= 0) {
      return year + 1;
    }
    return firstDay(year).compareTo(date) > 0 ? year - 1 : year;
  }

  /// The dates, in January-style years, that a date as written can be: mostly one; two, the earlier
  /// first, where the year is longer than a year; none where it is shorter.
  ///
  /// @param written month and day, and the year as people there numbered it
  public List<YearMonthDay> datesOf(YearMonthDay written) {
    YearMonthDay first = firstDay(written.year());
    YearMonthDay next = firstDay(written.year() + 1);
    List<YearMonthDay> dates = new ArrayList<>();
    for (long year = written.year() - 1; year <= written.year() + 1; year++) {
      YearMonthDay date = written.withYear(year);
      if (first.compareTo(date) <= 0 && date.compareTo(next) < 0 && calendar.exists(date)) {
        dates.add(date);
      }
    }
    return List.copyOf(dates);
  }
}
