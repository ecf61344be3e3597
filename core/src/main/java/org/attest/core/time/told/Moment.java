package org.attest.core.time.told;

/// A place in the calendar with as many of its fields as the words give.
///
/// @param year the astronomical year (0 is 1 BCE), the first of several where `years` is above 1;
///   [#UNKNOWN] if none is told
/// @param years how many years are meant: 1, 10 for a decade, 100 for a century
/// @param part of the year as EDTF counts them: seasons 21 to 24, quarters 33 to 36, halves 40 and
///   41; 0 if none
/// @param month 1 to 12, 0 if none
/// @param week of the year as ISO 8601 counts them, 0 if none
/// @param day of the month, 0 if none
/// @param weekday 1 for Monday to 7, 0 if none
/// @param ofDay a part of the day
/// @param clock a time of day, [Clock#NONE] if none
public record Moment(
    int year,
    int years,
    int part,
    int month,
    int week,
    int day,
    int weekday,
    DayPart ofDay,
    Clock clock)
    implements Form {
  /// No year is told.
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /// Nothing is told.
  public static final Moment NOTHING =
      new Moment(UNKNOWN, 1, 0, 0, 0, 0, 0, DayPart.NONE, Clock.NONE);

  /// A day of a month, without a year.
  public static Moment day(int month, int day) {
    return NOTHING.withMonth(month).withDay(day);
  }

  /// A year.
  public static Moment year(int year) {
    return NOTHING.withYear(year);
  }

  public boolean hasYear() {
    return year != UNKNOWN;
  }

  /// Whether a single day is told, or a time within it.
  public boolean isDay() {
    return day > 0 || weekday > 0 || isOfDay();
  }

  /// Whether something within a day is told.
  public boolean isOfDay() {
    return ofDay != DayPart.NONE || clock.isTold();
  }

  /// Whether only a part of a day or a time of day is told.
  public boolean isOnlyOfDay() {
    return isOfDay() && !hasYear() && month == 0 && day == 0 && weekday == 0;
  }

  public Moment withYear(int value) {
    return new Moment(value, 1, part, month, week, day, weekday, ofDay, clock);
  }

  /// @param first the first year
  /// @param many 10 or 100
  public Moment withYears(int first, int many) {
    return new Moment(first, many, part, month, week, day, weekday, ofDay, clock);
  }

  public Moment withPart(int value) {
    return new Moment(year, years, value, month, week, day, weekday, ofDay, clock);
  }

  public Moment withMonth(int value) {
    return new Moment(year, years, part, value, week, day, weekday, ofDay, clock);
  }

  public Moment withWeek(int value) {
    return new Moment(year, years, part, month, value, day, weekday, ofDay, clock);
  }

  public Moment withDay(int value) {
    return new Moment(year, years, part, month, week, value, weekday, ofDay, clock);
  }

  public Moment withWeekday(int value) {
    return new Moment(year, years, part, month, week, day, value, ofDay, clock);
  }

  public Moment withOfDay(DayPart value) {
    return new Moment(year, years, part, month, week, day, weekday, value, clock);
  }

  public Moment withClock(Clock value) {
    return new Moment(year, years, part, month, week, day, weekday, ofDay, value);
  }

  /// This moment, with what it does not tell taken from another that holds it.
  public Moment within(Moment outer) {
    Moment out = this;
    boolean isCoarse = month == 0 && part == 0 && week == 0;
    if (!hasYear() && outer.hasYear()) {
      out = new Moment(outer.year, outer.years, part, month, week, day, weekday, ofDay, clock);
    }
    if (isCoarse) {
      out = out.withPart(outer.part).withMonth(outer.month).withWeek(outer.week);
      out = day == 0 ? out.withDay(outer.day) : out;
    }
    if (weekday == 0 && day == 0 && isCoarse) {
      out = out.withWeekday(outer.weekday);
    }
    if (ofDay == DayPart.NONE) {
      out = out.withOfDay(outer.ofDay);
    }
    return clock.isTold() ? out : out.withClock(outer.clock);
  }
}
