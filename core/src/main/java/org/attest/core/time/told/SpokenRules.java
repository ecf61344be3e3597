package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What counts as a time only in short sentences said to an assistant: bare hours, limits, *in
/// three days*.
final class SpokenRules {
  private static final int HOURS = 24;

  private SpokenRules() {}

  /// Rules for single times.
  static List<Rule> atoms() {
    List<Rule> out = new ArrayList<>();
    ClockRules.both(out, "hour=NUM|CARD", SpokenRules::hour);
    ClockRules.both(
        out,
        "hour=NUM|CARD|A CLOCKWORD? AND A? minute=QUARTER|HALF|NUM|CARD UNIT?",
        m -> past(m, 1));
    ClockRules.both(
        out,
        "hour=NUM|CARD CLOCKWORD? BEFORE THE? A? minute=QUARTER|NUM|CARD UNIT?",
        m -> past(m, -1));
    ClockRules.both(
        out,
        "hour=NUM|CARD minute=CARD",
        m ->
            m.number("minute") > 9 && (m.has(Kind.PART) || m.has(Kind.AMPM) || isLedByTwo(m))
                ? past(m, 1)
                : null);
    ClockRules.both(
        out, "QUARTER hour=NUM|CARD CLOCKWORD?", m -> clock(m, m.number("hour") + HOURS - 1, 15));
    String end = "NUM|CARD ( ~COLON|POINT|CLOCKWORD endMinute=~NUM )? CLOCKWORD?";
    String start =
        "( FROM|BETWEEN AT? THE? )? a=NUM|CARD|A ( ~COLON|CLOCKWORD startMinute=~NUM )? first=AMPM|CLOCKWORD?";
    String both = start + " TO|DASH|AND AT? THE? b=" + end;
    String reason = "from one time to another";
    out.add(Rule.of(DATE, reason, both, SpokenRules::hours));
    out.add(Rule.of(DATE, reason, both + ClockRules.LATE, SpokenRules::hours));
    return out;
  }

  private static @Nullable Form hour(Match m) {
    boolean isLed = m.isBehind(Kind.AT) || m.isBehind(Kind.ABOUT) || m.isBehind(Kind.TO);
    boolean isThe = m.from() > 1 && m.isBehind(Kind.THE) && isLedByTwo(m);
    boolean isLate = m.has(Kind.PART) || m.has(Kind.AMPM);
    boolean isNumber =
        m.behind() == '%'
            || m.isBefore(Kind.UNIT)
            || m.isBefore(Kind.MONTH)
            || m.isBefore(Kind.SLASH);
    boolean isWhole = (isLed && !m.isBeforeWord()) || isThe || isLate;
    return isWhole && !isNumber && m.number("hour") <= HOURS && !isSlashed(m)
        ? clock(m, m.number("hour"), -1)
        : null;
  }

  private static boolean isSlashed(Match m) {
    return m.before() == '/'
        || m.before() == '-'
        || m.before() == '.'
        || m.before() == ':'
        || Character.isLetter(m.behind())
        || m.behind() == '/'
        || m.behind() == ':';
  }

  private static boolean isLedByTwo(Match m) {
    if (m.from() < 2) {
      return false;
    }
    Item before = m.items().get(m.from() - 2);
    return before.is(Kind.AT) || before.is(Kind.TO);
  }

  private static @Nullable Form past(Match m, int way) {
    Item item = m.item("minute");
    int minute = item.is(Kind.QUARTER) ? 15 : item.is(Kind.HALF) ? 30 : m.number("minute");
    int hour = m.number("hour");
    if (hour > HOURS || minute > 59 || (m.has(Kind.UNIT) && Rules.unit(m) != Unit.MINUTE)) {
      return null;
    }
    return clock(m, way > 0 ? hour : hour + HOURS - 1, way > 0 ? minute : 60 - minute);
  }

  private static @Nullable Form clock(Match m, int hours, int minute) {
    int hour = hours % HOURS;
    return hours > 2 * HOURS
        ? null
        : Moment.NOTHING.withClock(late(m, new Clock(hour, minute, -1, true)));
  }

  private static Clock late(Match m, Clock clock) {
    if (m.has("first") && !m.has(Kind.PART) && m.value(Kind.AMPM) == 0) {
      return clock;
    }
    if (m.has(Kind.AMPM)) {
      boolean isLate = m.value(Kind.AMPM) == 2;
      int of =
          isLate && clock.hour() < 12
              ? clock.hour() + 12
              : !isLate && clock.hour() == 12 ? 0 : clock.hour();
      return new Clock(of, clock.minute(), clock.second(), false);
    }
    return m.has(Kind.PART) ? clock.in(Rules.part(m)) : clock;
  }

  private static @Nullable Form hours(Match m) {
    int a = m.number("a");
    int b = m.number("b");
    boolean isClock =
        m.has(Kind.CLOCKWORD)
            || m.has(Kind.AMPM)
            || m.has(Kind.PART)
            || m.has("startMinute")
            || m.has("endMinute");
    boolean isFramed = m.has(Kind.FROM) || m.has(Kind.BETWEEN);
    boolean isLoose = !isFramed && !m.has(Kind.DASH) && !m.has("first") && !m.has("startMinute");
    boolean isTomorrow = m.item(Kind.PART).is(Kind.DAYWORD) && !m.has("the");
    if (isLoose || isTomorrow || m.behind() == '-' || m.behind() == '/') {
      return null;
    }
    if (a > HOURS
        || b > HOURS
        || (!isClock && !isFramed)
        || (m.has(Kind.AND) && !m.has(Kind.BETWEEN))
        || m.isBefore(Kind.UNIT)
        || m.isBefore(Kind.MONTH)
        || m.isBefore(Kind.SLASH)
        || (m.behind() == '.' && m.isBefore(Kind.NUM))
        || (m.isBefore(Kind.OF) && !isClock)) {
      return null;
    }
    Clock from =
        late(
            m, new Clock(a % HOURS, m.has("startMinute") ? m.number("startMinute") : -1, -1, true));
    Clock to =
        late(m, new Clock(b % HOURS, m.has("endMinute") ? m.number("endMinute") : -1, -1, true));
    Told first =
        new Told(
            m.item("a").start(),
            m.item("a").end(),
            Moment.NOTHING.withClock(from),
            "a time of day");
    Told second =
        new Told(m.item("b").start(), m.stop(), Moment.NOTHING.withClock(to), "a time of day");
    return new Form.Between(first, second, true);
  }

  /// Rules around times.
  static List<Rule> outer() {
    List<Rule> out = new ArrayList<>();
    out.add(
        Rule.of(
            DATE,
            "a distance from now",
            "AHEAD LENGTH",
            m -> {
              Form.Length length = ComposedRules.length(m.form(Kind.LENGTH));
              return length == null
                  ? null
                  : new Form.Away(length, 1, Base.TELLING, new Form.Nothing());
            }));
    out.add(
        Rule.of(
            DATE,
            "a day and a limit",
            "DATE COMMA? BEFORE|AFTER|SINCE|TO THE? TIME",
            m ->
                ComposedRules.isDay(m.form(DATE))
                    ? new Form.Within(m.form(Kind.TIME), m.form(DATE))
                    : null));
    out.add(
        Rule.of(
            DATE,
            "a part of a day",
            "a=DATE COMMA? OF|AT|IN? THE? b=DATE",
            m ->
                isPart(m.form("a")) && ComposedRules.isDay(m.form("b"))
                    ? new Form.Within(m.form("a"), m.form("b"))
                    : isPart(m.form("b")) && ComposedRules.isDay(m.form("a"))
                        ? new Form.Within(m.form("b"), m.form("a"))
                        : null));
    out.add(
        Rule.of(
            DATE, "a day and hours", "a=DATE COMMA? AT|OF? THE? b=DATE", SpokenRules::dayHours));
    return out;
  }

  /// Limits, which stand around everything else.
  static List<Rule> limits() {
    List<Rule> out = new ArrayList<>();
    limit(out, "BEFORE", Form.Shade.BEFORE);
    limit(out, "AFTER", Form.Shade.AFTER);
    limit(out, "SINCE", Form.Shade.SINCE);
    limit(out, "TO", Form.Shade.UNTIL);
    return out;
  }

  private static void limit(List<Rule> out, String kind, Form.Shade shade) {
    out.add(
        Rule.of(
            DATE,
            "a limit",
            kind + " THE? what=DATE|TIME",
            m ->
                isLimit(m.form("what")) && m.value(Kind.TO) != 1 && m.value(Kind.BEFORE) != 2
                    ? new Form.Shaded(shade, m.form("what"))
                    : null));
  }

  private static boolean isLimit(Form form) {
    return !(form instanceof Form.Between
        || form instanceof Form.Every
        || form instanceof Form.Vague);
  }

  private static @Nullable Form dayHours(Match m) {
    if (m.form("a") instanceof Form.Between hours
        && isHours(hours)
        && ComposedRules.isDay(m.form("b"))) {
      return onDay(hours, m.form("b"));
    }
    return m.form("b") instanceof Form.Between hours
            && isHours(hours)
            && ComposedRules.isDay(m.form("a"))
        ? onDay(hours, m.form("a"))
        : null;
  }

  private static boolean isPart(Form form) {
    return form instanceof Moment moment
        ? moment.isOnlyOfDay() && !moment.clock().isTold()
        : form instanceof Form.Shaded shaded && isPart(shaded.of());
  }

  private static boolean isHours(Form.Between between) {
    return between.from().form() instanceof Moment from
        && from.isOnlyOfDay()
        && between.to().form() instanceof Moment to
        && to.isOnlyOfDay();
  }

  private static Form onDay(Form.Between hours, Form day) {
    return new Form.Between(on(hours.from(), day), on(hours.to(), day), true);
  }

  private static Told on(Told told, Form day) {
    return new Told(told.start(), told.end(), new Form.Within(told.form(), day), told.reason());
  }
}
