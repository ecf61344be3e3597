package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From one time to another.
final class RangeRules {
  private RangeRules() {}

  static List<Rule> all(Manner manner) {
    List<Rule> out = new ArrayList<>();
    String reason = "from one time to another";
    out.add(
        Rule.of(DATE, reason, "FROM? THE? a=DATE|TIME TO|DASH THE? b=DATE|TIME", m -> range(m)));
    out.add(Rule.of(DATE, reason, "BETWEEN THE? a=DATE|TIME AND THE? b=DATE|TIME", m -> range(m)));
    return out;
  }

  /// Intervals of which the first end is only a number: *3 to 7 May*, *1920-3*, *499-493 BC*.
  static List<Rule> numbers() {
    List<Rule> out = new ArrayList<>();
    String reason = "from one time to another";
    String link = " link=TO|DASH|AND ";
    String year = " ( COMMA? OF? year=YEAR|BIG ERA / COMMA? OF? year=YEAR )?";
    out.add(
        Rule.of(
            DATE,
            reason,
            "FROM|BETWEEN? the=THE? a=NUM|ORD ~POINT?"
                + link
                + "next=THE? b=NUM|ORD ~POINT? OF? ( UNIT OF )? MONTH"
                + year,
            m -> days(m, false)));
    out.add(
        Rule.of(
            DATE,
            reason,
            "FROM|BETWEEN? MONTH COMMA? THE? a=NUM|ORD" + link + "THE? b=NUM|ORD" + year,
            m -> days(m, true)));
    out.add(
        Rule.of(
            DATE,
            reason,
            "FROM|BETWEEN? THE? a=NUM|ORD"
                + link
                + "THE? b=NUM|ORD OF? THE? which=THIS|NEXT|LAST|SAME UNIT",
            RangeRules::ofMonth));
    out.add(
        Rule.of(
            DATE,
            reason,
            "FROM|BETWEEN? THE? a=NUM|ORD"
                + link
                + "THE? b=NUM|ORD OF? THE? UNIT which=NEXT|LAST|THIS",
            RangeRules::ofMonth));
    out.add(
        Rule.of(
            DATE,
            "a span of years",
            "FROM|BETWEEN? THE? UNIT? a=YEAR link=DASH|SLASH b=NUM|YEAR",
            RangeRules::years));
    out.add(
        Rule.of(
            DATE,
            "a span of years",
            "FROM|BETWEEN? a=YEAR|BIG|NUM firstEra=ERA?" + link + "b=BIG|NUM|YEAR ERA",
            RangeRules::eras));
    return out;
  }

  private static @Nullable Form days(Match m, boolean isMonthFirst) {
    int month = m.value(Kind.MONTH);
    Moment a = Moment.day(month, m.number("a")).withYear(Rules.year(m));
    Moment b = Moment.day(month, m.number("b")).withYear(Rules.year(m));
    boolean isDouble =
        m.isBefore(Kind.COLON)
            || (m.has(Kind.UNIT) && Rules.unit(m) != Unit.MONTH)
            || m.number("a") >= m.number("b");
    if (isDouble || !Rules.isReal(a) || !Rules.isReal(b) || a.day() == 0) {
      return null;
    }

    Item head = m.item("a");
    Item tail = m.item("b");
    int from =
        isMonthFirst
            ? m.item(Kind.MONTH).start()
            : m.has("the") ? m.item("the").start() : head.start();
    Told start = new Told(from, head.end(), a, "a day");
    Told end =
        new Told(
            m.has("next") ? m.item("next").start() : tail.start(),
            m.stop(),
            b,
            "a day and a month");
    return new Form.Between(start, end, !m.item("link").is(Kind.AND) || m.has(Kind.BETWEEN));
  }

  /// *from the 4th to the 22nd of this month*.
  private static @Nullable Form ofMonth(Match m) {
    int a = m.number("a");
    int b = m.number("b");
    if (Rules.unit(m) != Unit.MONTH || a >= b || b > 31) {
      return null;
    }
    int step = m.item("which").is(Kind.NEXT) ? 1 : m.item("which").is(Kind.LAST) ? -1 : 0;
    Form month = new Form.Step(Unit.MONTH, step, Base.OPEN);
    Item first = m.item("a");
    Form from = new Form.Within(Moment.NOTHING.withDay(a), month);
    Form to = new Form.Within(Moment.NOTHING.withDay(b), month);
    return new Form.Between(
        new Told(first.start(), first.end(), from, "a day"),
        new Told(m.item("b").start(), m.stop(), to, "a day"),
        true);
  }

  private static @Nullable Form years(Match m) {
    int from = m.number("a");
    int to = m.number("b");
    int scale = m.width("b") == 1 ? 10 : m.width("b") == 2 ? 100 : 10000;
    int full = scale == 10000 ? to : from / scale * scale + to;
    boolean isTouching = m.items().get(m.end() - 1).start() == m.item("link").end();
    boolean isDouble = m.behind() == '-' || m.behind() == '/' || Character.isLetter(m.behind());
    boolean isSlash = m.item("link").is(Kind.SLASH);
    if (full <= from
        || isDouble
        || (!isTouching && scale < 10000)
        || m.isBehind(Kind.DASH)
        || (isSlash && full != from + 1)
        || (m.has(Kind.UNIT) && Rules.unit(m) != Unit.YEAR)) {
      return null;
    }
    return ends(m, Moment.year(from), Moment.year(full));
  }

  private static @Nullable Form eras(Match m) {
    int a = m.number("a");
    int b = m.number("b");
    boolean isBefore = m.item(m.has("firstEra") ? "firstEra" : "none").value(Kind.ERA) < 0;
    int era = lastEra(m);
    if (era > 0 && !isBefore) {
      return a < b ? ends(m, Moment.year(a), Moment.year(b)) : null;
    }
    int last = era < 0 ? 1 - b : b;
    return 1 - a < last ? ends(m, Moment.year(1 - a), Moment.year(last)) : null;
  }

  private static int lastEra(Match m) {
    return m.items().get(m.end() - 1).value(Kind.ERA);
  }

  private static Form ends(Match m, Moment from, Moment to) {
    Item last = m.items().get(m.end() - 1);
    Item a = m.item("a");
    Told start =
        new Told(a.start(), m.has("firstEra") ? m.item("firstEra").end() : a.end(), from, "a year");
    Told end = new Told(m.item("b").start(), last.end(), to, "a year");
    boolean isThrough = !m.item("link").is(Kind.AND) || m.has(Kind.BETWEEN);
    return new Form.Between(start, end, isThrough);
  }

  private static @Nullable Form range(Match m) {
    Told from = m.told("a");
    Told to = m.told("b");
    boolean isTime = isPoint(from.form()) && isPoint(to.form());
    boolean isAtHour =
        !m.has(Kind.FROM)
            && !m.has(Kind.BETWEEN)
            && m.value(Kind.TO) == 1
            && isHour(to.form())
            && !isHour(from.form())
            && !hasHour(from.form()); // French *à 8 heures*: at, not to
    return isTime && !isAtHour ? new Form.Between(from, to, true) : null;
  }

  private static boolean isHour(Form form) {
    return form instanceof Moment moment && moment.isOnlyOfDay() && moment.clock().isTold();
  }

  private static boolean hasHour(Form form) {
    return switch (form) {
      case Form.Within within -> hasHour(within.inner());
      case Form.Shaded shaded -> hasHour(shaded.of());
      case Moment moment -> moment.isOfDay();
      default -> false;
    };
  }

  private static boolean isPoint(Form form) {
    return switch (form) {
      case Form.Every _, Form.Between _, Form.Length _, Form.Run _, Form.Nothing _ -> false;
      case Form.Vague vague -> vague.way() == 0;
      default -> true;
    };
  }
}
