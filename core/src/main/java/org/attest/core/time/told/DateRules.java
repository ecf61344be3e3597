package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates by the names of months, weekdays and feasts.
final class DateRules {
  private static final int CAPITAL_ONLY_MONTHS = (1 << 3) | (1 << 5);

  private DateRules() {}

  static List<Rule> all(Manner manner) {
    List<Rule> out = new ArrayList<>();
    days(out, manner);
    months(out, manner);
    return out;
  }

  private static void days(List<Rule> out, Manner manner) {
    String week = "( WEEKDAY COMMA? THE? )? ";
    String year = " ( COMMA? OF? year=YEAR|BIG ERA / COMMA|DASH|SLASH? OF? year=YEAR )?";
    out.add(
        Rule.of(
            DATE,
            "a day and a month",
            week + "THE? day=NUM|ORD|CARD ~POINT? DASH? OF? ( UNIT OF )? MONTH" + year,
            DateRules::day));
    out.add(
        Rule.of(
            DATE,
            "a month and a day",
            week + "MONTH COMMA? THE? day=NUM|ORD" + year,
            DateRules::monthDay));
    out.add(
        Rule.of(
            DATE,
            "a month and a day",
            "OPEN MONTH COMMA? day=NUM|ORD CLOSE COMMA? year=YEAR",
            DateRules::monthDay));
    out.add(
        Rule.of(
            DATE,
            "a day, a month and a year",
            "day=NUM|ORD DASH|SLASH|POINT MONTH DASH|SLASH|POINT year=YEAR",
            DateRules::day));
    out.add(
        Rule.of(
            DATE,
            "a year, a month and a day",
            "year=YEAR DASH|SLASH|COMMA? MONTH DASH|SLASH|COMMA? day=NUM|ORD",
            DateRules::day));
    String old = "old=NUM|ORD SLASH|OPEN day=NUM|ORD CLOSE? OF? MONTH COMMA? year=YEAR?";
    out.add(Rule.of(DATE, "an Old Style and a New Style date", old, DateRules::oldStyle));
    out.add(
        Rule.of(
            DATE,
            "a weekday and a day",
            "WEEKDAY COMMA? THE? day=ORD",
            m -> Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY)).withDay(m.number("day"))));
    out.add(
        Rule.of(
            DATE,
            "a weekday counted in a month",
            "THE? number=ORD|LAST WEEKDAY OF|IN THE? MONTH ( OF? year=YEAR )?",
            DateRules::counted));
    out.add(Rule.of(DATE, "a day of the month", "THE day=ORD", m -> ofMonth(m, manner)));
  }

  private static Form counted(Match m) {
    int number = m.item("number").is(Kind.LAST) ? -1 : m.value(Kind.ORD);
    Moment month = Moment.NOTHING.withMonth(m.value(Kind.MONTH)).withYear(Rules.year(m));
    return new Form.Nth(number, Unit.DAY, Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY)), month);
  }

  private static @Nullable Form ofMonth(Match m, Manner manner) {
    boolean isFigure = Character.isDigit(m.text().charAt(m.item("day").start()));
    boolean isFree =
        !m.isBefore(Kind.WEEKDAY)
            && !m.isBefore(Kind.HALF)
            && !m.isBeforeWord()
            && !m.isBefore(Kind.UNIT)
            && !m.isBefore(Kind.OF);
    int day = m.number("day");
    return (isFigure || manner == Manner.SPOKEN) && isFree && day <= 31
        ? Moment.NOTHING.withDay(day)
        : null;
  }

  static @Nullable Form day(Match m) {
    Item before = m.from() > 0 ? m.items().get(m.from() - 1) : m.item("none");
    if (m.has(Kind.OF) && !m.has("year") && m.isBefore(Kind.NUM) && isEnglish(m)) {
      return null;
    }
    if (m.has(Kind.UNIT) && Rules.unit(m) != Unit.MONTH) {
      return null;
    }
    boolean isPart = before.end() == m.start() && (before.is(Kind.COLON) || before.is(Kind.SLASH));
    if (isPart && Character.isDigit(m.text().charAt(m.start()))) {
      return null;
    }
    Moment day = Moment.day(m.value(Kind.MONTH), m.number("day")).withYear(Rules.year(m));
    return m.number("day") > 0 ? Rules.real(day.withWeekday(m.value(Kind.WEEKDAY))) : null;
  }

  /// Whether *of* stands there: *No. 3 of April 8*.
  private static boolean isEnglish(Match m) {
    Item of = m.item(Kind.OF);
    return m.text().substring(of.start(), of.end()).equals("of");
  }

  private static @Nullable Form monthDay(Match m) {
    boolean isClock = m.isBefore(Kind.COLON) && m.behind() == ':';
    return isClock ? null : day(m);
  }

  private static @Nullable Form oldStyle(Match m) {
    int month = m.value(Kind.MONTH);
    int first = m.number("old");
    int second = m.number("day");
    int year = Rules.year(m);
    int apart = Math.floorMod(second - first, 30);
    boolean isApart = apart >= 9 && apart <= 15;
    if (!isApart || !Rules.isDay(month, second)) {
      return null;
    }
    Moment gregorian = Moment.day(month, second).withYear(year);
    boolean isOver = first > second;
    int oldMonth = isOver ? (month == 1 ? 12 : month - 1) : month;
    Moment julian = Moment.day(oldMonth, first);
    return new Form.OldStyle(
        isOver && month == 1 && gregorian.hasYear()
            ? julian.withYear(year - 1)
            : julian.withYear(year),
        gregorian);
  }

  private static void months(List<Rule> out, Manner manner) {
    out.add(
        Rule.of(
            DATE,
            "a month of a year",
            "MONTH DASH|SLASH? COMMA? OF? year=YEAR ERA?",
            m -> Moment.year(Rules.year(m)).withMonth(m.value(Kind.MONTH))));
    out.add(
        Rule.of(
            DATE,
            "a month of a year",
            "MONTH OF? year=BIG ERA",
            m -> Moment.year(Rules.year(m)).withMonth(m.value(Kind.MONTH))));
    out.add(Rule.of(DATE, "a month", "MONTH", m -> month(m, manner)));
    if (manner == Manner.SPOKEN) {
      SpokenDates.spoken(out);
    }
    out.add(Rule.of(DATE, "a weekday", "WEEKDAY", m -> weekday(m, manner)));
    out.add(Rule.of(DATE, "a feast", "THE? FEAST ( COMMA? OF? year=YEAR )?", DateRules::feast));
  }

  private static @Nullable Form month(Match m, Manner manner) {
    int month = m.value(Kind.MONTH);
    boolean isOther = m.item(Kind.MONTH).senses().stream().anyMatch(Sense::isCapital);
    boolean isLed =
        m.isBehind(Kind.IN)
            || m.isBehind(Kind.AT)
            || m.isBehind(Kind.FROM)
            || m.isBehind(Kind.TO)
            || m.isBehind(Kind.SINCE)
            || m.isBehind(Kind.BETWEEN)
            || m.isBehind(Kind.DASH)
            || m.isBehind(Kind.EARLY)
            || m.isBehind(Kind.LATE)
            || m.isBehind(Kind.MID)
            || m.isBehind(Kind.OF)
            || m.isBehind(Kind.THIS)
            || m.isBehind(Kind.BEFORE)
            || m.isBehind(Kind.AND)
            || m.isBehind(Kind.NEXT)
            || m.isBehind(Kind.LAST);
    boolean isSafe = (CAPITAL_ONLY_MONTHS & (1 << month)) == 0 || !isOther || isLed;
    boolean isShort = m.stop() - m.start() <= 3 && !isLed && manner == Manner.PROSE;
    String next = m.next();
    boolean isName =
        !next.isEmpty()
            && Character.isUpperCase(next.charAt(0))
            && !m.isBehind(Kind.IN)
            && !m.isBehind(Kind.AT);
    boolean isOdd = manner == Manner.PROSE && (isName || m.isBefore(Kind.NUM));
    return isSafe && !isShort && !isOdd ? Moment.NOTHING.withMonth(month) : null;
  }

  private static @Nullable Form weekday(Match m, Manner manner) {
    if (m.item(Kind.WEEKDAY).is(Kind.PART)) {
      return Moment.NOTHING
          .withWeekday(m.value(Kind.WEEKDAY))
          .withOfDay(Rules.part(m.item(Kind.WEEKDAY)));
    }
    boolean isShort = m.stop() - m.start() <= 4 && manner == Manner.PROSE;
    return isShort ? null : Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY));
  }

  private static Form feast(Match m) {
    return new Form.Feast(m.value(Kind.FEAST), Moment.NOTHING.withYear(Rules.year(m)));
  }
}
