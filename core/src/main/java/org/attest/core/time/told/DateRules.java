package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            week + "THE? day=NUM|ORD|CARD ~POINT? DASH? OF? MONTH" + year,
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

  private static @Nullable Form numberedUnit(Match m) {
    int number = m.number("number");
    return switch (Rules.unit(m)) {
      case WEEK ->
          number > 0 && number <= 53 && !isNoDay(m)
              ? Moment.NOTHING.withWeek(number).withYear(Rules.year(m))
              : null;
      case QUARTER ->
          number > 0 && number <= 4
              ? Moment.NOTHING.withPart(32 + number).withYear(Rules.year(m))
              : null;
      case DAY ->
          m.has(Kind.THE) && number > 0 && number <= 31 && !isNoDay(m)
              ? Moment.NOTHING.withDay(number)
              : null;
      default -> null;
    };
  }

  /// *the week of 16 September*.
  private static @Nullable Form unitOf(Match m) {
    boolean isUnit = Rules.unit(m) == Unit.WEEK || Rules.unit(m) == Unit.MONTH;
    Moment day = Moment.day(m.value(Kind.MONTH), m.number("day"));
    return isUnit && Rules.isReal(day) ? new Form.Shaded(Form.Shade.WITHIN, day) : null;
  }

  /// Spanish *el 15*, French *le 15*.
  private static @Nullable Form articled(Match m) {
    String before = " " + m.before(4).stripLeading().toLowerCase(Locale.ROOT);
    boolean isLed = before.endsWith(" el ") || before.endsWith(" le ") || before.endsWith(" del ");
    return isLed && !isNoDay(m) && m.number("day") <= 31 && m.number("day") > 0
        ? Moment.NOTHING.withDay(m.number("day"))
        : null;
  }

  /// Whether what follows makes the number something else than a day.
  private static boolean isNoDay(Match m) {
    char behind = m.behind();
    boolean isTouched =
        behind == ':' || behind == '/' || behind == '-' || Character.isLetter(behind);
    boolean isPoint =
        behind == '.'
            && m.stop() + 1 < m.text().length()
            && Character.isDigit(m.text().charAt(m.stop() + 1));
    return isTouched
        || isPoint
        || m.isBefore(Kind.UNIT)
        || m.isBefore(Kind.AMPM)
        || m.isBefore(Kind.CLOCKWORD)
        || m.isBefore(Kind.MONTH)
        || m.isBefore(Kind.DASH)
        || m.isBefore(Kind.SLASH)
        || m.isBefore(Kind.WEEKDAY);
  }

  /// German *am 15.*: a day, where *um 7.* is an hour at the end of a sentence.
  private static @Nullable Form numbered(Match m) {
    String before = m.before(4).stripTrailing().toLowerCase(Locale.ROOT);
    boolean isLed =
        (Set.of("am", "em", "om", "um").contains(before.substring(Math.max(0, before.length() - 2)))
                && !before.endsWith("um"))
            || before.endsWith("zum")
            || before.endsWith("den");
    return isLed && m.number("day") <= 31 ? Moment.NOTHING.withDay(m.number("day")) : null;
  }

  private static @Nullable Form day(Match m) {
    Item before = m.from() > 0 ? m.items().get(m.from() - 1) : m.item("none");
    if (m.has(Kind.OF) && !m.has("year") && m.isBefore(Kind.NUM) && isEnglish(m)) {
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
      spoken(out);
    }
    out.add(Rule.of(DATE, "a weekday", "WEEKDAY", m -> weekday(m, manner)));
    out.add(Rule.of(DATE, "a feast", "THE? FEAST ( COMMA? OF? year=YEAR )?", DateRules::feast));
  }

  private static void spoken(List<Rule> out) {
    out.add(
        Rule.of(
            DATE,
            "a month",
            "THE|IN? UNIT OF? MONTH ( OF? year=YEAR )?",
            m ->
                Rules.unit(m) == Unit.MONTH
                    ? Moment.NOTHING.withMonth(m.value(Kind.MONTH)).withYear(Rules.year(m))
                    : null));
    out.add(
        Rule.of(
            DATE,
            "a month of a year",
            "MONTH year=NUM",
            m ->
                m.number("year") > 31
                    ? Moment.year(Rules.full(m.number("year"))).withMonth(m.value(Kind.MONTH))
                    : null));
    out.add(Rule.of(DATE, "a day of the month", "day=NUM ~POINT", DateRules::numbered));
    out.add(Rule.of(DATE, "a day of the month", "day=NUM", DateRules::articled));
    out.add(
        Rule.of(
            DATE,
            "a week, a day or a quarter by number",
            "THE? UNIT number=NUM ( OF? year=YEAR )?",
            DateRules::numberedUnit));
    out.add(
        Rule.of(
            DATE,
            "a quarter by number",
            "year=YEAR DASH? UNIT number=~NUM",
            DateRules::numberedUnit));
    out.add(
        Rule.of(
            DATE,
            "a week by one of its days",
            "THE? UNIT OF THE? day=NUM|ORD OF? MONTH",
            DateRules::unitOf));
    out.add(
        Rule.of(
            DATE,
            "a weekday and a day",
            "WEEKDAY COMMA? THE? day=NUM|CARD",
            m ->
                isNoDay(m) || m.number("day") > 31
                    ? null
                    : Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY)).withDay(m.number("day"))));
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
