package org.attest.bench.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.time.told.Base;
import org.attest.core.time.told.DayPart;
import org.attest.core.time.told.Form;
import org.attest.core.time.told.Moment;
import org.attest.core.time.told.Unit;

/// Writes told times as the test cases of Microsoft's Recognizers-Text do: `XXXX-WXX-1`,
/// `(2016-11-07T05,2016-11-07T07,PT2H)`, reckoned from a moment of reference alone.
final class AssistantNotation {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final LocalDateTime now;

  /// How many *a few* are.
  private final String few;

  private final boolean isDayFirst;

  /// @param isDayFirst whether 3/7 is the third of July
  /// @param language two letters
  AssistantNotation(LocalDateTime now, boolean isDayFirst, String language) {
    this.few = language.equals("de") ? "X" : "3";
    this.now = now;
    this.isDayFirst = isDayFirst;
  }

  String value(Form form) {
    return switch (form) {
      case Moment moment -> moment(moment);
      case Form.Either either -> value(isDayFirst ? either.first() : either.second());
      case Form.OldStyle old -> moment(old.gregorian());
      case Form.Length length -> length(length);
      case Form.Step step -> step(step);
      case Form.Chosen chosen -> chosen(chosen);
      case Form.Away away -> away(away);
      case Form.Run run -> run(run);
      case Form.Within within -> within(within);
      case Form.Between between -> between(between);
      case Form.Every every -> every(every.what());
      case Form.Shaded shaded -> value(shaded.of());
      case Form.Feast feast -> feast(feast, feast.in().hasYear() ? feast.in().year() : 0);
      case Form.Nth nth -> nth(nth);
      case Form.Rest rest -> rest(rest.of());
      case Form.Vague vague ->
          vague.way() < 0 ? "PAST_REF" : vague.way() == 0 ? "PRESENT_REF" : "FUTURE_REF";
      case Form.Nothing _ -> "";
    };
  }

  private String moment(Moment m) {
    if (m.years() > 1) {
      int first = m.year();
      if (first < 100) {
        return "(XX" + two(first) + "-01-01,XX" + two((first + 10) % 100) + "-01-01,P10Y)";
      }
      return range(
          LocalDate.of(first, 1, 1), LocalDate.of(first + m.years(), 1, 1), "P" + m.years() + "Y");
    }
    if (m.weekday() > 0 && m.day() > 0 && m.month() == 0) {
      return dayOfWeekday(m).toString();
    }
    String date = date(m.week() > 0 && !m.hasYear() ? m.withYear(now.getYear()) : m);
    String time =
        m.clock().isTold()
            ? "T" + m.clock()
            : m.ofDay() == DayPart.NONE ? "" : "T" + TimexNotation.code(m.ofDay());
    return date + time;
  }

  private static String date(Moment m) {
    String year = m.hasYear() ? four(m.year()) : "XXXX";
    if (m.part() > 0) {
      if (m.part() > 39 && m.hasYear()) {
        LocalDate from = LocalDate.of(m.year(), m.part() == 40 ? 1 : 7, 1);
        return range(from, from.plusMonths(6), "P6M");
      }
      if (m.part() > 32 && m.part() < 37) {
        int month = (m.part() - 33) * 3 + 1;
        String end =
            m.part() == 36 && m.hasYear()
                ? four(m.year() + 1) + "-01-01"
                : year + "-" + two(month == 10 ? 1 : month + 3) + "-01";
        return "(" + year + "-" + two(month) + "-01," + end + ",P3M)";
      }
      return (m.hasYear() ? year + "-" : "")
          + java.util.List.of("SP", "SU", "FA", "WI").get(Math.floorMod(m.part() - 21, 4));
    }
    if (m.week() > 0) {
      return year + "-W" + two(m.week());
    }
    if (m.month() > 0) {
      return year + "-" + two(m.month()) + (m.day() > 0 ? "-" + two(m.day()) : "");
    }
    if (m.day() > 0) {
      return "XXXX-XX-" + two(m.day());
    }
    return m.weekday() > 0 ? "XXXX-WXX-" + m.weekday() : m.hasYear() ? year : "";
  }

  /// The next month in which the day of this number is that weekday.
  private LocalDate dayOfWeekday(Moment m) {
    LocalDate month = now.toLocalDate().withDayOfMonth(1);
    for (int i = 0; i < 60; i++) {
      LocalDate at = month.plusMonths(i);
      if (m.day() <= at.lengthOfMonth()
          && at.withDayOfMonth(m.day()).getDayOfWeek().getValue() == m.weekday()) {
        return at.withDayOfMonth(m.day());
      }
    }
    return month;
  }

  String length(Form.Length length) {
    if (length.isVague()) {
      return (length.unit().isClock() ? "PT" : "P") + few + length.unit().letter();
    }
    StringBuilder date = new StringBuilder();
    StringBuilder time = new StringBuilder();
    Form.Length each = length;
    while (true) {
      (each.unit().isClock() ? time : date)
          .append(TimexNotation.plain(each.amount()))
          .append(each.unit().letter());
      if (each.more().isEmpty()) {
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
      }
      each = each.more().getFirst();
    }
  }

  private String step(Form.Step step) {
    LocalDate day = now.toLocalDate();
    int by = step.step();
    return switch (step.unit()) {
      case DAY -> day.plusDays(by).toString();
      case WEEK -> week(day.plusWeeks(by));
      case FORTNIGHT -> week(day.plusWeeks(2L * by));
      case WEEKEND -> week(day.plusWeeks(by)) + "-WE";
      case MONTH -> month(day.plusMonths(by));
      case QUARTER -> quarter(day.plusMonths(3L * by));
      case YEAR -> four(day.getYear() + by);
      case DECADE -> years(day.getYear() / 10 * 10 + by * 10, 10);
      case CENTURY -> years(day.getYear() / 100 * 100 + by * 100, 100);
      default -> "";
    };
  }

  private static String years(int first, int many) {
    return range(LocalDate.of(first, 1, 1), LocalDate.of(first + many, 1, 1), "P" + many + "Y");
  }

  private static String quarter(LocalDate day) {
    LocalDate from = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return range(from, from.plusMonths(3), "P3M");
  }

  private static String week(LocalDate day) {
    return four(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String month(LocalDate day) {
    return four(day.getYear()) + "-" + two(day.getMonthValue());
  }

  private static String range(LocalDate from, LocalDate to, String length) {
    return "(" + from + "," + to + "," + length + ")";
  }

  private String chosen(Form.Chosen chosen) {
    Moment named = chosen.named();
    LocalDate day = now.toLocalDate();
    if (named.weekday() > 0) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.plusWeeks(chosen.step()).plusDays(named.weekday() - 1L).toString();
    }
    int year = day.getYear() + chosen.step();
    return moment(named.withYear(year));
  }

  private String away(Form.Away away) {
    LocalDateTime from = now;
    if (!(away.anchor() instanceof Form.Nothing || away.anchor() instanceof Form.Vague)) {
      Optional<LocalDate> anchor = day(away.anchor());
      if (anchor.isEmpty()) {
        return "";
      }
      from = anchor.get().atStartOfDay();
    }
    Form.Length length = away.length();
    if (length.isVague()) {
      return "";
    }
    LocalDateTime at = plus(from, length, away.way());
    return length.unit().isClock()
            || (!length.more().isEmpty() && length.more().getFirst().unit().isClock())
        ? at.format(SECONDS)
        : at.toLocalDate().toString();
  }

  private static LocalDateTime plus(LocalDateTime from, Form.Length length, int way) {
    LocalDateTime at = from;
    Form.Length each = length;
    while (true) {
      long amount = Math.round(each.amount()) * way;
      boolean isHalf = each.amount() != Math.rint(each.amount());
      at =
          switch (each.unit()) {
            case SECOND -> at.plusSeconds(amount);
            case MINUTE -> at.plusMinutes(amount);
            case HOUR ->
                isHalf
                    ? at.plusMinutes(Math.round(each.amount() * 60) * way)
                    : at.plusHours(amount);
            case DAY, WEEKEND -> at.plusDays(amount);
            case WEEK, FORTNIGHT -> at.plusWeeks(amount);
            case MONTH, QUARTER -> at.plusMonths(amount);
            case YEAR, DECADE, CENTURY ->
                isHalf ? at.plusMonths(Math.round(each.amount() * 12) * way) : at.plusYears(amount);
          };
      if (each.more().isEmpty()) {
        return at;
      }
      each = each.more().getFirst();
    }
  }

  private String run(Form.Run run) {
    Form.Length length = run.length();
    if (length.isVague()) {
      return "";
    }
    if (length.amount() == 1 && !length.unit().isClock()) {
      return step(new Form.Step(length.unit(), run.way(), Base.TELLING));
    }
    if (length.unit().isClock()) {
      LocalDateTime other = plus(now, length, run.way());
      LocalDateTime from = run.way() < 0 ? other : now;
      LocalDateTime to = run.way() < 0 ? now : other;
      return "(" + from.format(SECONDS) + "," + to.format(SECONDS) + "," + length(length) + ")";
    }
    LocalDate today = now.toLocalDate();
    if (length.unit() == Unit.DECADE) {
      LocalDate decade = LocalDate.of(today.getYear() / 10 * 10, 1, 1);
      int years = (int) length.amount();
      return run.way() > 0
          ? range(decade.plusYears(10), decade.plusYears(10L + years), length(length))
          : range(decade.minusYears(years), decade, length(length));
    }
    LocalDate start = run.way() > 0 ? today.plusDays(1) : today;
    LocalDate other = plus(start.atStartOfDay(), length, run.way()).toLocalDate();
    return run.way() > 0
        ? range(start, other, length(length))
        : range(other, start, length(length));
  }

  private String within(Form.Within within) {
    Form inner = within.inner() instanceof Form.Shaded shaded ? shaded.of() : within.inner();
    if (inner instanceof Form.Feast feast) {
      return feast(feast, year(within.outer()));
    }
    if (!(inner instanceof Moment moment)) {
      return value(within.outer());
    }
    if (moment.isOnlyOfDay()
        && moment.clock().isTold()
        && within.outer() instanceof Moment part
        && part.isOnlyOfDay()) {
      return moment(moment.withClock(moment.clock().in(part.ofDay())));
    }
    if (moment.isOnlyOfDay()) {
      String outer = value(within.outer());
      return outer.startsWith("(") || outer.isEmpty() ? outer : outer + moment(moment);
    }
    int year = year(within.outer());
    if (within.outer() instanceof Form.Step month
        && month.unit() == Unit.MONTH
        && moment.day() > 0
        && moment.month() == 0) {
      return value(month) + "-" + two(moment.day());
    }
    if (within.outer() instanceof Form.Step step
        && step.unit() == Unit.WEEK
        && moment.weekday() > 0) {
      return chosen(new Form.Chosen(moment, step.step(), step.base()));
    }
    return year > 0 ? moment(moment.withYear(year)) : moment(moment);
  }

  private int year(Form form) {
    return switch (form) {
      case Form.Step step when step.unit() == Unit.YEAR -> now.getYear() + step.step();
      case Moment moment when moment.hasYear() -> moment.year();
      default -> 0;
    };
  }

  private String between(Form.Between between) {
    Form from = between.from().form();
    Form to = between.to().form();
    String a = value(from);
    String b = value(to);
    if (from instanceof Form.Chosen chosen && to instanceof Moment last && last.weekday() > 0) {
      b = chosen(new Form.Chosen(last, chosen.step(), chosen.base()));
    }
    if (to instanceof Form.Chosen chosen && from instanceof Moment first && first.weekday() > 0) {
      a = chosen(new Form.Chosen(first, chosen.step(), chosen.base()));
    }
    if (to instanceof Form.Within week
        && week.outer() instanceof Form.Step
        && from instanceof Moment first
        && first.weekday() > 0) {
      a = value(new Form.Within(first, week.outer()));
    }
    if (from instanceof Moment first
        && to instanceof Moment last
        && !first.hasYear()
        && last.hasYear()
        && first.month() > 0) {
      boolean isBefore = first.month() > last.month();
      a = value(first.withYear(last.year() - (isBefore ? 1 : 0)));
    }
    if (to instanceof Form.Within within
        && within.outer() instanceof Moment
        && from instanceof Moment first
        && first.isOnlyOfDay()) {
      a = value(new Form.Within(first, within.outer()));
    }
    return Ranges.of(known(a), known(b), now.getYear());
  }

  /// The present as a day.
  private String known(String value) {
    return value.equals("PRESENT_REF") ? now.toLocalDate().toString() : value;
  }

  private String every(Form what) {
    if (what instanceof Form.Within within && within.outer() instanceof Form.Length) {
      return value(within.inner());
    }
    return value(what);
  }

  private static String feast(Form.Feast feast, int year) {
    int code = feast.code();
    String told = year > 0 ? four(year) : "XXXX";
    if (feast.isFixed()) {
      return told + "-" + two(code / 100) + "-" + two(code % 100);
    }
    if (code > 10000) {
      int rest = code - 10000;
      return told + "-" + two(rest / 100) + "-WXX-" + rest / 10 % 10 + "-" + rest % 10;
    }
    return year > 0 ? feast.day(year).toString() : "XXXX";
  }

  private String nth(Form.Nth nth) {
    Form of = nth.of();
    String outer = value(of);
    if (nth.unit() == Unit.WEEK) {
      boolean isYear = outer.length() == 4;
      String last =
          isYear
              ? "-W"
                  + LocalDate.of(Integer.parseInt(outer), 12, 28)
                      .get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
              : "-W05";
      String week = "-W" + two(Math.max(1, nth.number()));
      return outer.startsWith("(")
          ? ""
          : outer + (nth.number() < 0 ? last : isYear ? "-01" + week : week);
    }
    if (nth.unit() == Unit.QUARTER && year(of) > 0) {
      return moment(Moment.year(year(of)).withPart(32 + Math.max(1, nth.number())));
    }
    if (nth.unit() == Unit.MONTH && year(of) > 0) {
      return moment(Moment.year(year(of)).withMonth(nth.number() < 0 ? 12 : nth.number()));
    }
    if (nth.unit() == Unit.DAY && nth.named().weekday() > 0) {
      return outer + "-WXX-" + nth.named().weekday() + "-#" + nth.number();
    }
    return nth.unit() == Unit.DAY && outer.length() == 7
        ? outer + "-" + two(Math.max(1, nth.number()))
        : outer;
  }

  private String rest(Form of) {
    LocalDate day = now.toLocalDate();
    if (!(of instanceof Form.Step step)) {
      return value(of);
    }
    LocalDate end =
        switch (step.unit()) {
          case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
          case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
          case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
          default -> day;
        };
    if (step.unit() == Unit.DAY) {
      LocalDateTime last = day.atTime(23, 59, 59);
      return "("
          + now.format(SECONDS)
          + ","
          + last.format(SECONDS)
          + ",PT"
          + now.until(last, ChronoUnit.SECONDS)
          + "S)";
    }
    return range(day, end, "P" + day.until(end, ChronoUnit.DAYS) + "D");
  }

  private Optional<LocalDate> day(Form form) {
    String value = value(form);
    try {
      return value.length() >= 10
          ? Optional.of(LocalDate.parse(value.substring(0, 10)))
          : Optional.empty();
    } catch (java.time.format.DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /// *Within* a length from now: the whole stretch.
  String ahead(Form.Away away, boolean isFrench) {
    boolean isLong = away.length().unit().compareTo(Unit.MONTH) >= 0;
    if (isFrench && !isLong) {
      return away(away);
    }
    if (away.length().unit().isClock()) {
      return run(new Form.Run(away.length(), 1, away.base()));
    }
    LocalDate from = now.toLocalDate().plusDays(isFrench ? 1 : 0);
    return range(
        from, plus(from.atStartOfDay(), away.length(), 1).toLocalDate(), length(away.length()));
  }
}
