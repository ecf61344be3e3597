package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What counts as a time only in short sentences said to an assistant: limits, *in three days*, a
/// weekday beside its date.
final class SpokenRules {
  private SpokenRules() {}

  /// Rules around times.
  static List<Rule> outer() {
    List<Rule> out = new ArrayList<>();
    parts(out);
    pointed(out);
    return out;
  }

  private static void parts(List<Rule> out) {
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
            DATE,
            "a part of a day",
            "EARLY|LATE|MID|LATER|EARLIER DASH? IN|OF? THE? PART",
            m -> {
              boolean isStart = m.has(Kind.EARLY) || m.has(Kind.EARLIER);
              Form.Shade shade =
                  isStart ? Form.Shade.START : m.has(Kind.MID) ? Form.Shade.MIDDLE : Form.Shade.END;
              return new Form.Shaded(shade, Moment.NOTHING.withOfDay(Rules.part(m)));
            }));
  }

  private static void pointed(List<Rule> out) {
    out.add(
        Rule.of(
            DATE,
            "a week by one of its days",
            "THE? UNIT OF THE? day=DATE",
            m ->
                Rules.unit(m) == Unit.WEEK && isDate(m.form("day"))
                    ? new Form.Shaded(Form.Shade.WITHIN, m.form("day"))
                    : null));
    out.add(
        Rule.of(
            DATE,
            "a distance from a day",
            "AHEAD DATE",
            m -> m.value(Kind.AHEAD) == 2 && away(m.form(DATE)) ? m.form(DATE) : null));
    out.add(
        Rule.of(
            Kind.TIME,
            "a time that is only about so",
            "ABOUT THE? TIME",
            m -> new Form.Shaded(Form.Shade.ABOUT, m.form(Kind.TIME))));
    String named = "a weekday and a date";
    out.add(
        Rule.of(DATE, named, "week=DATE COMMA? THE? UNIT? THE? day=DATE", SpokenRules::dayOfWeek));
    out.add(Rule.of(DATE, named, "week=DATE OPEN day=DATE CLOSE", SpokenRules::dayOfWeek));
    out.add(
        Rule.of(
            DATE,
            "a date that is pointed at",
            "THIS|NEXT day=DATE",
            m -> isDate(m.form("day")) ? m.form("day") : null));
    out.add(
        Rule.of(
            DATE,
            "a time and what follows it",
            "what=DATE|TIME AND way=LATER|AFTER|EARLIER|BEFORE",
            m ->
                isLimit(m.form("what"))
                        && !m.isBefore(Kind.THE)
                        && !m.isBefore(DATE)
                        && !m.isBefore(Kind.TIME)
                        && !m.isBeforeWord()
                    ? new Form.Shaded(
                        m.item("way").is(Kind.LATER) || m.item("way").is(Kind.AFTER)
                            ? Form.Shade.SINCE
                            : Form.Shade.UNTIL,
                        m.form("what"))
                    : null));
    out.add(
        Rule.of(
            DATE, "a day and hours", "a=DATE COMMA? AT|OF? THE? b=DATE", SpokenRules::dayHours));
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
    if (m.form("a") instanceof Form.Between hours
        && isHours(hours)
        && m.form("b") instanceof Form.Within within
        && isPart(within.inner())
        && ComposedRules.isDay(within.outer())) {
      return onDay(hours, within.outer());
    }
    return m.form("b") instanceof Form.Between hours
            && isHours(hours)
            && ComposedRules.isDay(m.form("a"))
        ? onDay(hours, m.form("a"))
        : null;
  }

  private static boolean away(Form form) {
    return form instanceof Form.Away || (form instanceof Form.Shaded shaded && away(shaded.of()));
  }

  /// *this Friday 15 June*: the weekday says nothing that the date does not.
  private static @Nullable Form dayOfWeek(Match m) {
    Form week = m.form("week");
    boolean isWeekday =
        week instanceof Form.Chosen chosen
            ? chosen.named().weekday() > 0
            : week instanceof Moment moment
                && moment.weekday() > 0
                && moment.day() == 0
                && !moment.isOfDay();
    boolean isUnit = !m.has(Kind.UNIT) || Rules.unit(m) == Unit.DAY;
    return isWeekday && isUnit && isDate(m.form("day")) ? m.form("day") : null;
  }

  private static boolean isDate(Form form) {
    return switch (form) {
      case Moment moment -> moment.day() > 0 && moment.month() > 0 && moment.weekday() == 0;
      case Form.Either either -> isDate(either.first());
      case Form.Within within -> isPart(within.inner()) && isDate(within.outer());
      default -> false;
    };
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
