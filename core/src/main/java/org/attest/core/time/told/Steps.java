package org.attest.core.time.told;

import java.time.LocalDate;
import java.time.YearMonth;

/// Goes from one moment to another by the calendar.
final class Steps {
  private static final int MONTHS = 12;
  private static final int COUNT_MAX = 100_000;

  private Steps() {}

  /// The unit that lies so many steps from the one that holds the base.
  static Moment step(Moment base, Form.Step step) {
    if (!base.hasYear()) {
      return Moment.NOTHING;
    }
    int by = step.step();
    return switch (step.unit()) {
      case DAY -> Days.isFull(base) ? day(base, by) : known(base);
      case WEEK, FORTNIGHT ->
          Days.isFull(base) ? Days.week(Days.date(base).plusWeeks(by)) : known(base);
      case WEEKEND ->
          Days.isFull(base)
              ? Days.of(Days.onOrAfter(Days.date(base), 6).plusWeeks(by))
              : known(base);
      case MONTH -> month(base, by);
      case QUARTER -> base;
      case YEAR -> base.years() == 1 ? Moment.year(base.year() + by) : base;
      case DECADE -> years(base, by, 10);
      case CENTURY -> years(base, by, 100);
      default -> base;
    };
  }

  private static Moment day(Moment base, int by) {
    return by == 0
        ? base.withOfDay(DayPart.NONE).withClock(Clock.NONE)
        : Days.of(Days.date(base).plusDays(by));
  }

  private static Moment years(Moment base, int by, int many) {
    int first =
        base.year() > 0
            ? Math.floorDiv(base.year(), many) * many
            : 1 - Math.floorDiv(1 - base.year(), many) * many - (many - 1);
    return Moment.NOTHING.withYears(first + by * many, many);
  }

  /// Year and month, where they are known.
  private static Moment known(Moment base) {
    return Moment.year(base.year()).withMonth(base.month());
  }

  private static Moment month(Moment base, int by) {
    if (base.month() == 0) {
      return Moment.year(base.year());
    }
    YearMonth month = YearMonth.of(base.year(), base.month()).plusMonths(by);
    return Moment.year(month.getYear()).withMonth(month.getMonthValue());
  }

  /// The moment at this distance, as precise as the unit in which the distance is told.
  static Form away(Moment from, Form.Length length, int way) {
    if (!from.hasYear() || length.isVague() || length.amount() > COUNT_MAX) {
      return new Form.Nothing();
    }
    long by = Math.round(length.amount()) * way;
    return switch (length.unit()) {
      case DAY, WEEKEND -> Days.isFull(from) ? Days.of(Days.date(from).plusDays(by)) : known(from);
      case WEEK, FORTNIGHT ->
          Days.isFull(from) ? Days.week(Days.date(from).plusWeeks(by)) : known(from);
      case MONTH, QUARTER -> month(from, (int) by);
      case YEAR, DECADE, CENTURY -> Moment.year(from.year() + (int) by);
      case HOUR, MINUTE, SECOND -> clock(from, by, length.unit());
    };
  }

  private static Moment clock(Moment from, long by, Unit unit) {
    if (!Days.isFull(from) || !from.clock().isTold()) {
      return known(from).withDay(from.day());
    }
    long seconds = by * (unit == Unit.HOUR ? 3600 : unit == Unit.MINUTE ? 60 : 1);
    var at =
        Days.date(from)
            .atTime(from.clock().hour(), Math.max(0, from.clock().minute()))
            .plusSeconds(seconds);
    return Days.of(at.toLocalDate()).withClock(Clock.at(at.getHour(), at.getMinute()));
  }

  /// The one of this name before, at or after the base.
  static Moment chosen(Moment base, Form.Chosen chosen) {
    Moment named = chosen.named();
    if (!base.hasYear()) {
      return named;
    }
    if (named.weekday() > 0) {
      return Days.isFull(base) ? weekday(Days.date(base), named.weekday(), chosen.step()) : named;
    }
    int place = named.month() > 0 ? named.month() : (named.part() - 21) * 3 + 4;
    int here = base.month() > 0 ? base.month() : base.part() > 0 ? (base.part() - 21) * 3 + 4 : 0;
    int year = base.year();
    if (chosen.step() < 0 && (here == 0 || place >= here)) {
      year--;
    } else if (chosen.step() > 0 && (here == 0 || place <= here)) {
      year++;
    }
    return named.withYear(year);
  }

  private static Moment weekday(LocalDate base, int weekday, int step) {
    LocalDate day =
        step < 0
            ? Days.onOrBefore(base.minusDays(1), weekday)
            : step > 0
                ? Days.onOrAfter(base.plusDays(1), weekday)
                : Days.onOrBefore(base, 1).plusDays(weekday - 1L);
    return Days.of(day);
  }

  /// A bare weekday: the one on or after the day told last.
  static Moment weekday(Moment base, Moment moment) {
    if (!Days.isFull(base) || moment.weekday() == 0) {
      return moment;
    }
    Moment day = Days.of(Days.onOrAfter(Days.date(base), moment.weekday()));
    return day.withOfDay(moment.ofDay()).withClock(moment.clock());
  }

  static Moment within(Moment inner, Moment outer) {
    if (inner.weekday() > 0 && inner.day() == 0 && outer.week() > 0 && outer.hasYear()) {
      LocalDate monday =
          Days.onOrBefore(LocalDate.of(outer.year(), 1, 4), 1).plusWeeks(outer.week() - 1L);
      return Days.of(monday.plusDays(inner.weekday() - 1L)).withClock(inner.clock());
    }
    return inner.within(outer);
  }

  /// The one counted out of a larger one.
  static Form nth(Moment outer, Form.Nth nth) {
    boolean isMonth = outer.hasYear() && outer.month() > 0 && outer.years() == 1;
    if (nth.unit() == Unit.MONTH && outer.hasYear() && nth.number() <= MONTHS) {
      return Moment.year(outer.year()).withMonth(nth.number() < 0 ? MONTHS : nth.number());
    }
    if (nth.unit() == Unit.DAY && isMonth) {
      YearMonth month = YearMonth.of(outer.year(), outer.month());
      if (nth.named().weekday() > 0) {
        LocalDate first = Days.onOrAfter(month.atDay(1), nth.named().weekday());
        LocalDate last = Days.onOrBefore(month.atEndOfMonth(), nth.named().weekday());
        LocalDate day = nth.number() < 0 ? last : first.plusWeeks(nth.number() - 1L);
        return day.getMonthValue() == outer.month() ? Days.of(day) : new Form.Nothing();
      }
      int day = nth.number() < 0 ? month.lengthOfMonth() : nth.number();
      return day <= month.lengthOfMonth() ? outer.withDay(day) : new Form.Nothing();
    }
    if (nth.unit() == Unit.QUARTER && outer.hasYear() && nth.number() <= 4) {
      return Moment.year(outer.year()).withPart(32 + (nth.number() < 0 ? 4 : nth.number()));
    }
    return outer.hasYear() ? outer : new Form.Nothing();
  }
}
