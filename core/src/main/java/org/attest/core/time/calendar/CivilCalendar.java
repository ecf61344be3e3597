package org.attest.core.time.calendar;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/// The calendar by which a region lived: one reckoning up to a day, another from it on.
///
/// @param title the region, or what else tells these rules from others
/// @param stretches the reckonings in the order in which they were in force
public record CivilCalendar(String title, List<Stretch> stretches) implements Reckoning {
  /// The Julian calendar begins in 45 BCE; nobody dated by it before.
  private static final long JULIAN_BEGINS = SolarCalendar.JULIAN.dayNumber(-44, 1, 1);

  /// Years of civil life have four digits; what is written with more is no date of a document.
  private static final long YEAR_MAX = 9999;

  /// @param from the first day, a Julian day number; that of the first stretch counts for nothing
  public record Stretch(long from, Reckoning reckoning) {
    public Stretch {
      Objects.requireNonNull(reckoning, "reckoning");
    }
  }

  public CivilCalendar {
    Objects.requireNonNull(title, "title");
    stretches = List.copyOf(stretches);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("stretches: none");
    }
  }

  /// The Julian calendar, followed by the Gregorian from a day on.
  ///
  /// @param firstGregorian a Julian day number
  public static CivilCalendar changing(String title, long firstGregorian) {
    return new CivilCalendar(
        title,
        List.of(
            new Stretch(Long.MIN_VALUE, SolarCalendar.JULIAN),
            new Stretch(firstGregorian, SolarCalendar.GREGORIAN)));
  }

  /// Sweden with Finland: in 1700 the leap day was left out, to drop eleven days in eleven leap
  /// years; in 1712 the plan was given up and a 30 February put in; 1753 went over in one step.
  static CivilCalendar swedish() {
    long first = SolarCalendar.JULIAN.dayNumber(1700, 2, 29);
    long last = SolarCalendar.JULIAN.dayNumber(1712, 2, 29);
    return new CivilCalendar(
        "Sweden",
        List.of(
            new Stretch(Long.MIN_VALUE, SolarCalendar.JULIAN),
            new Stretch(first, SwedishCalendar.BETWEEN),
            new Stretch(last + 1, SolarCalendar.JULIAN),
            new Stretch(SolarCalendar.GREGORIAN.dayNumber(1753, 3, 1), SolarCalendar.GREGORIAN)));
  }

  /// The day number of a date, also one from before the calendar's time: as if it had always been.
  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    for (int i = 0; i < stretches.size(); i++) {
      OptionalLong day = stretches.get(i).reckoning().dayNumber(date);
      if (day.isPresent() && isWithin(i, day.getAsLong())) {
        return day;
      }
    }
    return OptionalLong.empty();
  }

  /// The day number of a date for somebody who went on by the old calendar: of one that a change
  /// left out, such as 3 September 1752 in Britain, by the reckoning before; of any other its own.
  public OptionalLong dayNumberOfOld(YearMonthDay date) {
    OptionalLong own = dayNumber(date);
    for (int i = 0; own.isEmpty() && i < stretches.size(); i++) {
      OptionalLong day = stretches.get(i).reckoning().dayNumber(date);
      own = day.isPresent() && !isBefore(i, day.getAsLong()) ? day : own;
    }
    return own;
  }

  private boolean isBefore(int stretch, long day) {
    return stretch > 0 && day < stretches.get(stretch).from();
  }

  private boolean isWithin(int stretch, long day) {
    return (stretch == 0 || day >= stretches.get(stretch).from())
        && (stretch == stretches.size() - 1 || day < stretches.get(stretch + 1).from());
  }

  @Override
  public YearMonthDay dateOf(long day) {
    int stretch = stretches.size() - 1;
    while (!isWithin(stretch, day)) {
      stretch--;
    }
    return stretches.get(stretch).reckoning().dateOf(day);
  }

  /// Whether somebody there could have written this date: it has a day, the Julian calendar had
  /// begun, and its year has no more than four digits.
  @Override
  public boolean exists(YearMonthDay date) {
    OptionalLong day = dayNumber(date);
    return day.isPresent() && day.getAsLong() >= JULIAN_BEGINS && date.year() <= YEAR_MAX;
  }

  @Override
  public int monthLength(long year, int month) {
    int days = 0;
    for (int day = 1; day <= MONTH_DAYS_MAX; day++) {
      days += dayNumber(YearMonthDay.of(year, month, day)).isPresent() ? 1 : 0;
    }
    return days;
  }

  /// How many days there are from 1 January to the next.
  public int yearLength(long year) {
    return (int) (january(year + 1) - january(year));
  }

  /// The first day of a year that begins in January, also where 1 January itself was skipped.
  long january(long year) {
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= MONTH_DAYS_MAX; day++) {
        OptionalLong number = dayNumber(YearMonthDay.of(year, month, day));
        if (number.isPresent()) {
          return number.getAsLong();
        }
      }
    }
    throw new IllegalStateException("year: has no day: " + year);
  }
}
