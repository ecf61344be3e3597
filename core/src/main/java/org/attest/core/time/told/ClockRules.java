package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.TIME;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times of day.
final class ClockRules {
  private static final int HALF_HOUR = 30;
  private static final int TWELVE = 12;

  /// The half or the part of the day behind a time.
  static final String LATE = " ( IN? THE? AMPM / COMMA? IN|AT|OF? the=THE? PART )";

  private ClockRules() {}

  /// A rule for times, with and without what tells the half of the day.
  static void both(List<Rule> out, String shape, Rule.Meaning meaning) {
    String reason = "a time of day";
    out.add(Rule.of(TIME, reason, shape, meaning));
    out.add(Rule.of(TIME, reason, shape + LATE, m -> isTomorrow(m) ? null : meaning.of(m)));
  }

  static void times(List<Rule> out, String shape, Rule.Meaning meaning) {
    out.add(Rule.of(TIME, "a time of day", shape, meaning));
  }

  /// Spanish *mañana* without its article is tomorrow.
  private static boolean isTomorrow(Match m) {
    Item part = m.item(Kind.PART);
    return part.is(Kind.DAYWORD)
        && !m.has("the")
        && Character.isLowerCase(m.text().charAt(part.start()));
  }

  static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    String reason = "a time of day";
    both(
        out,
        "ABOUT? hour=NUM ~COLON minute=~NUM ( ~COLON second=~NUM )? CLOCKWORD?",
        ClockRules::figures);
    both(out, "ABOUT? hour=NUM ~POINT minute=~NUM CLOCKWORD", ClockRules::figures);
    both(out, "ABOUT? hour=NUM|CARD|A CLOCKWORD ( AND? minute=NUM|CARD )?", ClockRules::figures);
    out.add(Rule.of(TIME, reason, "ABOUT? hour=NUM ( POINT minute=~NUM )? AMPM", ClockRules::half));
    out.add(
        Rule.of(
            TIME, reason, "ABOUT? hour=CARD ( minute=CARD )? CLOCKWORD? AMPM", ClockRules::half));
    both(out, "HALF BEFORE|AFTER|TO? hour=NUM|CARD CLOCKWORD?", ClockRules::halfHour);
    both(
        out,
        "A? minute=QUARTER|NUM|CARD UNIT? BEFORE|AFTER|TO THE? hour=NUM|CARD CLOCKWORD?",
        ClockRules::counted);
    out.add(
        Rule.of(
            TIME,
            reason,
            "NOON",
            m -> Moment.NOTHING.withClock(new Clock(m.value(Kind.NOON), -1, -1, false))));
    return out;
  }

  /// Whether the hours are more likely a length: *3 heures*, where nothing before asks for a time.
  private static boolean isLength(Match m) {
    Item word = m.item(Kind.CLOCKWORD);
    boolean isSign = m.width("hour") > 0 && word.end() - word.start() == 1 && isTouching(m, word);
    if (isSign && !m.isBehind(Kind.IN) && !m.isBehind(Kind.AHEAD) && !m.isBehind(Kind.MORE)) {
      return false;
    }
    boolean isUnit = word.is(Kind.UNIT) && !m.has("minute") && !m.has(Kind.PART);
    boolean isLed =
        m.isBehind(Kind.AT)
            || m.isBehind(Kind.FROM)
            || m.isBehind(Kind.TO)
            || m.isBehind(Kind.BETWEEN)
            || m.isBehind(Kind.AND)
            || m.isBehind(Kind.BEFORE)
            || m.isBehind(Kind.SINCE)
            || m.isBehind(Kind.AFTER)
            || (m.isBehind(Kind.THE) && m.from() > 1 && isLink(m.items().get(m.from() - 2)))
            || m.isBehind(Kind.DATE);
    return isUnit && !isLed && !m.has(Kind.ABOUT);
  }

  private static boolean isTouching(Match m, Item word) {
    return m.item("hour").end() == word.start();
  }

  private static boolean isLink(Item item) {
    return item.is(Kind.AT)
        || item.is(Kind.SINCE)
        || item.is(Kind.TO)
        || item.is(Kind.BETWEEN)
        || item.is(Kind.ABOUT);
  }

  private static @Nullable Form figures(Match m) {
    if (isLength(m)) {
      return null;
    }
    return told(m, m.number("hour"), m.has("minute") ? m.number("minute") : -1);
  }

  private static @Nullable Form half(Match m) {
    int hour = m.number("hour");
    return hour > TWELVE ? null : told(m, hour, m.has("minute") ? m.number("minute") : -1);
  }

  private static @Nullable Form halfHour(Match m) {
    int hour = m.number("hour");
    boolean isBefore = !m.has(Kind.AFTER);
    return told(m, isBefore ? (hour + TWELVE * 2 - 1) % (TWELVE * 2) : hour, HALF_HOUR);
  }

  private static @Nullable Form counted(Match m) {
    int minute = m.item("minute").is(Kind.QUARTER) ? 15 : m.number("minute");
    boolean isQuarter = m.item("minute").is(Kind.QUARTER);
    boolean isMinutes = m.has(Kind.UNIT) && Rules.unit(m) == Unit.MINUTE;
    if ((!isQuarter && !isMinutes) || minute > 59) {
      return null;
    }
    int hour = m.number("hour");
    boolean isBefore = m.has(Kind.BEFORE) || m.has(Kind.TO);
    return told(m, isBefore ? (hour + 23) % 24 : hour, isBefore ? 60 - minute : minute);
  }

  /// The time with its half of the day, if it can be.
  private static @Nullable Form told(Match m, int hour, int minute) {
    if (hour > 24 || minute > 59) {
      return null;
    }
    int second = m.has("second") ? m.number("second") : -1;
    boolean isTwelve =
        hour <= TWELVE && hour > 0 && !m.has(Kind.AMPM) && !m.has(Kind.PART) && m.width("hour") < 2;
    Clock clock = new Clock(hour == 24 ? 0 : hour, minute, second, isTwelve);
    if (m.has(Kind.AMPM)) {
      boolean isLate = m.value(Kind.AMPM) == 2;
      int of = isLate && hour < TWELVE ? hour + TWELVE : !isLate && hour == TWELVE ? 0 : hour;
      clock = new Clock(of, minute, second, false);
    } else if (m.has(Kind.PART)) {
      clock = clock.in(Rules.part(m));
    }
    Form form = Moment.NOTHING.withClock(clock);
    return m.has(Kind.ABOUT) ? new Form.Shaded(Form.Shade.ABOUT, form) : form;
  }
}
