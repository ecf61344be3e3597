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
    parts(out);
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
    out.add(
        Rule.of(DATE, "a part of a day", "EARLY|LATE IN THE PART OF? DATE", ComposedRules::inDay));
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

  private static void parts(List<Rule> out) {
    String reason = "a part of a day";
    out.add(Rule.of(DATE, reason, "DATE COMMA? IN|AT? THE? PART", m -> inDay(m)));
    out.add(Rule.of(DATE, reason, "EARLY|LATE? THE? PART OF|AT|COMMA? DATE", m -> inDay(m)));
    out.add(
        Rule.of(DATE, "a day and a time", "DATE COMMA? IN|AT? THE? TIME", ComposedRules::timed));
    out.add(
        Rule.of(DATE, "a day and a time", "TIME COMMA? OF|AT|IN? THE? DATE", ComposedRules::timed));
    out.add(
        Rule.of(
            DATE,
            "a time in a year told before",
            "first=DATE COMMA? OF? THE? second=DATE",
            m -> within(m)));
    out.add(
        Rule.of(
            DATE,
            "a time in a week or year told before",
            "first=DATE COMMA? AT|IN? THE? second=DATE",
            m -> outerFirst(m)));
    out.add(
        Rule.of(
            Kind.TIME,
            "a time of day",
            "THE? PART COMMA? AT? THE? TIME",
            m -> intoPart(m.form(Kind.TIME), Rules.part(m))));
    String shade = "a part of a time";
    out.add(Rule.of(DATE, shade, "THE? EARLY|LATE|MID THE UNIT", ComposedRules::endOf));
    out.add(
        Rule.of(
            DATE,
            "a part of a day",
            "THE? EARLY|LATE|MID|LATER IN|OF? THE? PART",
            m ->
                m.has(Kind.IN) || m.has(Kind.OF)
                    ? new Form.Shaded(shade(m), Moment.NOTHING.withOfDay(Rules.part(m)))
                    : null));
    out.add(
        Rule.of(
            DATE,
            shade,
            "THE? EARLY|LATE|MID DASH? PART? IN|OF? DATE",
            m -> shaded(m, m.form(DATE))));
    out.add(Rule.of(DATE, shade, "THE? EARLY|LATE|MID OF THE? UNIT", ComposedRules::endOf));
    out.add(Rule.of(DATE, shade, "LATER|EARLIER IN|AT|OF? DATE", m -> shaded(m, m.form(DATE))));
    out.add(Rule.of(DATE, shade, "LATER|EARLIER|LATE|EARLY IN|OF THE UNIT", ComposedRules::endOf));
    out.add(
        Rule.of(
            DATE,
            "what is left of a time",
            "THE? REST OF? THE|THIS? UNIT",
            m -> new Form.Rest(new Form.Step(Rules.unit(m), 0, Base.OPEN))));
    out.add(
        Rule.of(
            DATE,
            "what is left of a time",
            "THE? REST OF? DATE",
            m -> new Form.Rest(m.form(DATE))));
  }

  private static @Nullable Form inDay(Match m) {
    return isDay(m.form(DATE))
        ? new Form.Within(Moment.NOTHING.withOfDay(Rules.part(m)), m.form(DATE))
        : null;
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

  private static @Nullable Form timed(Match m) {
    Form date = m.form(DATE);
    Form time = m.form(Kind.TIME);
    if (date instanceof Form.Within within
        && within.inner() instanceof Moment part
        && part.ofDay() != DayPart.NONE) {
      return new Form.Within(intoPart(time, part.ofDay()), within.outer());
    }
    if (date instanceof Form.Every every) {
      return new Form.Every(new Form.Within(time, every.what()));
    }
    return isDay(date) ? new Form.Within(time, date) : null;
  }

  private static Form intoPart(Form time, DayPart part) {
    return switch (time) {
      case Moment moment -> moment.withClock(moment.clock().in(part));
      case Form.Shaded shaded -> new Form.Shaded(shaded.shade(), intoPart(shaded.of(), part));
      default -> time;
    };
  }

  private static @Nullable Form within(Match m) {
    Form outer = m.form("second");
    boolean isLarge = outer instanceof Form.Step step && step.unit().compareTo(Unit.WEEK) >= 0;
    Form inner = m.form("first");
    boolean isOpen =
        (inner instanceof Moment moment && !moment.hasYear()) || inner instanceof Form.Feast;
    boolean isOf =
        m.has(Kind.OF)
            || m.has(Kind.COMMA)
            || (outer instanceof Form.Step s && s.base() != Base.BEFORE);
    return isLarge && isOpen && isOf ? new Form.Within(inner, outer) : null;
  }

  /// *next year in summer*: the larger one first.
  private static @Nullable Form outerFirst(Match m) {
    boolean isLarge =
        m.form("first") instanceof Form.Step step && step.unit().compareTo(Unit.WEEK) >= 0;
    Form inner = m.form("second");
    boolean isOpen =
        inner instanceof Moment moment
            && !moment.hasYear()
            && !moment.isOnlyOfDay()
            && (moment.weekday() > 0)
                == (m.form("first") instanceof Form.Step s && s.unit() == Unit.WEEK);
    return isLarge && isOpen ? new Form.Within(inner, m.form("first")) : null;
  }

  private static Form.Shade shade(Match m) {
    if (m.has(Kind.EARLY)) {
      return Form.Shade.START;
    }
    return m.has(Kind.MID)
        ? Form.Shade.MIDDLE
        : m.has(Kind.EARLIER) ? Form.Shade.START : Form.Shade.END;
  }

  private static @Nullable Form shaded(Match m, Form of) {
    boolean isNoun =
        Math.max(m.value(Kind.EARLY), Math.max(m.value(Kind.LATE), m.value(Kind.MID))) == 2;
    boolean isLinked = m.has(Kind.OF) || m.has(Kind.IN);
    if ((isNoun && !m.has(Kind.OF)) || (!isNoun && m.has(Kind.OF) && !m.has(Kind.LATER))) {
      return null;
    }
    if (of instanceof Form.Every || of instanceof Form.Vague || of instanceof Form.Between) {
      return null;
    }
    return m.has(Kind.LATER) && !isLinked && !(of instanceof Form.Step)
        ? null
        : new Form.Shaded(shade(m), of);
  }

  private static @Nullable Form endOf(Match m) {
    Unit unit = Rules.unit(m);
    boolean isNoun =
        Math.max(m.value(Kind.EARLY), Math.max(m.value(Kind.LATE), m.value(Kind.MID))) == 2;
    boolean isOf =
        isNoun == (m.has(Kind.OF) || m.has(Kind.THE)) || m.has(Kind.LATER) || m.has(Kind.EARLIER);
    return unit.isClock() || Rules.isMany(m) || !isOf
        ? null
        : new Form.Shaded(shade(m), new Form.Step(unit, 0, Base.BEFORE));
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
            Kind.LENGTH,
            "a length of time",
            "THE? ORD|LAST LENGTH OF|IN DATE",
            m -> m.form(Kind.LENGTH)));
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
