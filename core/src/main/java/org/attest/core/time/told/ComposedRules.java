package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is made of two times: *three days after 6 May*, *the morning of the 29th*, *Monday at six*.
final class ComposedRules {
  private ComposedRules() {}

  static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    distances(out);
    lengths(out);
    PartRules.parts(out);
    counted(out);
    return out;
  }

  private static void distances(List<Rule> out) {
    String reason = "a distance from another time";
    out.add(Rule.of(DATE, reason, "LENGTH AGO", m -> away(m, -1, Base.TELLING)));
    out.add(Rule.of(DATE, reason, "AGO LENGTH", m -> away(m, -1, Base.TELLING)));
    out.add(Rule.of(DATE, reason, "LENGTH LATER", m -> away(m, 1, Base.BEFORE)));
    out.add(Rule.of(DATE, reason, "LENGTH EARLIER", m -> away(m, -1, Base.BEFORE)));
    out.add(
        Rule.of(
            DATE,
            reason,
            "LENGTH BEFORE",
            m -> m.isBeforeWord() || m.isBefore(Kind.THE) ? null : away(m, -1, Base.BEFORE)));
    out.add(Rule.of(DATE, reason, "LENGTH BEFORE|AFTER|SINCE DATE", ComposedRules::from));
    out.add(Rule.of(DATE, reason, "LENGTH FROM DATE", m -> isNow(m.form(DATE)) ? from(m) : null));
    out.add(Rule.of(DATE, reason, "THE? UNIT BEFORE|AFTER DATE", ComposedRules::next));
    out.add(
        Rule.of(
            Kind.LENGTH,
            "a length of time",
            "LENGTH way=NEXT|LAST|FOLLOWING|PREVIOUS",
            m ->
                (m.item("way").is(Kind.AFTER) && !m.item("way").is(Kind.LAST)) || m.isBeforeWord()
                    ? null
                    : run(m)));
    out.add(
        Rule.of(
            Kind.LENGTH,
            "a length of time",
            "THE? way=NEXT|LAST|FOLLOWING|PREVIOUS LENGTH",
            ComposedRules::run));
    out.add(Rule.of(Kind.LENGTH, "a length of time", "LENGTH DASH? OLD", m -> m.form(Kind.LENGTH)));
  }

  private static void lengths(List<Rule> out) {
    String reason = "a length of time";
    out.add(Rule.of(Kind.LENGTH, reason, "A? LENGTH TIMEWORD", m -> m.form(Kind.LENGTH)));
    out.add(Rule.of(Kind.LENGTH, reason, "THE ORD LENGTH", m -> m.form(Kind.LENGTH)));
    out.add(
        Rule.of(
            DATE,
            "half of a time",
            "THE? number=ORD|LAST HALF OF DATE",
            m ->
                m.form(DATE) instanceof Moment year && year.hasYear() && year.month() == 0
                    ? year.withPart(m.value(Kind.ORD) == 1 ? 40 : 41)
                    : null));
    out.add(Rule.of(DATE, "a part of a day", "EARLY|LATE IN THE PART OF? DATE", PartRules::inDay));
  }

  /// Without shade and unit, the length that a form tells.
  static Form.@Nullable Length length(Form form) {
    return switch (form) {
      case Form.Length length -> length;
      case Form.Shaded shaded -> length(shaded.of());
      default -> null;
    };
  }

  private static @Nullable Form away(Match m, int way, Base base) {
    Form.Length length = length(m.form(Kind.LENGTH));
    return length == null ? null : new Form.Away(length, way, base, new Form.Nothing());
  }

  private static @Nullable Form from(Match m) {
    Form.Length length = length(m.form(Kind.LENGTH));
    int way = m.has(Kind.BEFORE) ? -1 : 1;
    return length == null ? null : new Form.Away(length, way, Base.BEFORE, m.form(DATE));
  }

  private static boolean isNow(Form form) {
    return (form instanceof Form.Vague vague && vague.way() == 0)
        || (form instanceof Form.Step step && step.unit() == Unit.DAY);
  }

  private static @Nullable Form next(Match m) {
    Form.Length one = Form.Length.of(1, Rules.unit(m));
    int way = m.has(Kind.BEFORE) ? -1 : 1;
    return Rules.isMany(m) ? null : new Form.Away(one, way, Base.BEFORE, m.form(DATE));
  }

  private static @Nullable Form run(Match m) {
    Form.Length length = length(m.form(Kind.LENGTH));
    return length == null ? null : new Form.Run(length, way(m), Base.OPEN);
  }

  private static int way(Match m) {
    return m.item("way").is(Kind.NEXT) || m.item("way").is(Kind.FOLLOWING) ? 1 : -1;
  }

  /// Whether a form tells a single day that has no time of day yet.
  static boolean isDay(Form form) {
    return switch (form) {
      case Moment moment -> moment.isDay() && !moment.isOfDay();
      case Form.Step step -> step.unit() == Unit.DAY;
      case Form.Chosen chosen -> chosen.named().weekday() > 0;
      case Form.Away away -> away.length().unit() == Unit.DAY || away.length().unit() == Unit.WEEK;
      case Form.Within within -> isDay(within.inner()) && !isOfDay(within.inner());
      case Form.Nth nth -> nth.unit() == Unit.DAY;
      case Form.Either either -> isDay(either.first());
      case Form.Feast _, Form.OldStyle _ -> true;
      default -> false;
    };
  }

  private static boolean isOfDay(Form form) {
    return form instanceof Moment moment && moment.isOfDay();
  }

  private static void counted(List<Rule> out) {
    String reason = "one counted out of a time";
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? number=ORD|LAST ( UNIT / WEEKDAY ) OF|IN THE? DATE",
            ComposedRules::nth));
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? number=ORD|LAST ( UNIT / WEEKDAY ) OF|IN THE? of=UNIT",
            ComposedRules::nth));
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? number=ORD|LAST day=DATE OF|IN THE? of=DATE",
            ComposedRules::weekdayOf));
    out.add(
        Rule.of(
            Kind.LENGTH,
            "a length of time",
            "THE? ORD|LAST LENGTH OF|IN DATE",
            m -> m.form(Kind.LENGTH)));
  }

  private static @Nullable Form weekdayOf(Match m) {
    int number = m.item("number").is(Kind.LAST) ? -1 : m.value(Kind.ORD);
    boolean isWeekday =
        m.form("day") instanceof Moment day
            && day.weekday() > 0
            && day.day() == 0
            && !day.isOfDay();
    return isWeekday && number <= 5
        ? new Form.Nth(number, Unit.DAY, (Moment) m.form("day"), m.form("of"))
        : null;
  }

  private static @Nullable Form nth(Match m) {
    int number = m.item("number").is(Kind.LAST) ? -1 : m.value(Kind.ORD);
    Form of =
        m.has(DATE)
            ? m.form(DATE)
            : new Form.Step(Rules.unit(m.item("of").value(Kind.UNIT)), 0, Base.BEFORE);
    Unit unit = m.has(Kind.WEEKDAY) ? Unit.DAY : Rules.unit(m);
    Moment named = Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY));
    return unit.isClock() || (m.has(Kind.UNIT) && Rules.isMany(m)) || number > 53
        ? null
        : new Form.Nth(number, unit, named, of);
  }
}
