package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hours as one says them to an assistant, and from one hour to another: *at 7*, *seven thirty*,
/// *from 5 to 6 p.m.*
final class SpokenClocks {
  private static final int HOURS = 24;
  private static final int HALF = 12;

  private static final String HALVES = "( AMPM / IN|OF? THE? PART ) ";

  private SpokenClocks() {}

  /// Rules for single times.
  static List<Rule> atoms() {
    List<Rule> out = new ArrayList<>();
    ClockRules.both(out, "hour=NUM|CARD", SpokenClocks::hour);
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
    ClockRules.times(out, "hour=NUM|CARD " + HALVES + "AND minute=QUARTER|HALF", m -> past(m, 1));
    ClockRules.times(out, "hour=NUM|CARD " + HALVES + "BEFORE minute=QUARTER", m -> past(m, -1));
    String end =
        "NUM|CARD ( ~COLON|POINT|CLOCKWORD endMinute=~NUM / AND endMinute=HALF|QUARTER"
            + " / endMinute=CARD )? CLOCKWORD?";
    String start =
        "( FROM|BETWEEN AT? THE? )? a=NUM|CARD|A ( ~COLON|CLOCKWORD startMinute=~NUM )? first=AMPM|CLOCKWORD?";
    String both = start + " TO|DASH|AND AT? THE? b=" + end;
    String reason = "from one time to another";
    out.add(Rule.of(DATE, reason, both, SpokenClocks::hours));
    String late = " ( IN? THE? last=AMPM / COMMA? IN|AT|OF? the=THE? PART )";
    out.add(Rule.of(DATE, reason, both + late, SpokenClocks::hours));
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

  /// Whether a day in figures follows, as in Spanish *de 5 a 6 del 22 de abril*.
  private static boolean isBeforeDay(Match m) {
    int next = m.end() + 1;
    return next + 1 < m.items().size()
        && m.items().get(next).is(Kind.NUM)
        && !m.items().get(next + 1).is(Kind.UNIT);
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
    boolean isLoose =
        !isFramed
            && !m.has(Kind.PART)
            && !m.has(Kind.DASH)
            && !m.has("last")
            && !m.has("first")
            && !m.has("startMinute");
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
        || (m.isBefore(Kind.OF) && !isClock && !isBeforeDay(m))) {
      return null;
    }
    Clock from = end(m, a, "startMinute", "first");
    Clock to = end(m, b, "endMinute", "last");
    if (m.has("first") && m.item("first").is(Kind.AMPM) && !m.has("last")) {
      to = after(from, to);
    } else if (m.has("last") && !(m.has("first") && m.item("first").is(Kind.AMPM))) {
      from = before(from, to);
    } else if (!m.has(Kind.PART) && !m.has("last") && a <= HALF && b < a) {
      to = after(from, to);
    }
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

  /// One end of the hours, with the half of the day that stands behind it or behind both.
  private static Clock end(Match m, int hour, String minute, String half) {
    Clock clock = new Clock(hour % HOURS, minute(m, minute), -1, true);
    if (m.has(half) && m.item(half).is(Kind.AMPM)) {
      return half(clock, m.item(half).value(Kind.AMPM) == 2);
    }
    return m.has(Kind.PART) ? clock.in(Rules.part(m)) : clock;
  }

  private static int minute(Match m, String name) {
    Item item = m.item(name);
    return item.is(Kind.HALF) ? 30 : item.is(Kind.QUARTER) ? 15 : m.has(name) ? m.number(name) : -1;
  }

  private static Clock half(Clock clock, boolean isLate) {
    int hour = clock.hour() % HALF + (isLate ? HALF : 0);
    boolean isTwentyFour = clock.hour() > HALF;
    return new Clock(isTwentyFour ? clock.hour() : hour, clock.minute(), clock.second(), false);
  }

  /// An hour without its half of the day: the next one after the first end.
  private static Clock after(Clock from, Clock to) {
    boolean isLater = to.hour() < HALF && minutes(to) <= minutes(from) && from.hour() < HOURS - 1;
    return isLater ? new Clock(to.hour() + HALF, to.minute(), to.second(), false) : to;
  }

  /// An hour without its half of the day: the last one before the other end.
  private static Clock before(Clock from, Clock to) {
    int late = from.hour() % HALF + HALF;
    boolean isLate = from.hour() <= HALF && late * 60 + Math.max(0, from.minute()) < minutes(to);
    return isLate ? new Clock(late, from.minute(), from.second(), false) : from;
  }

  private static int minutes(Clock clock) {
    return clock.hour() * 60 + Math.max(0, clock.minute());
  }
}
