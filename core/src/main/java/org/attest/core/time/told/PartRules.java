package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts of times: *the morning of the 29th*, *Monday at six*, *early in 1921*, *the rest of the
/// week*.
final class PartRules {
  private PartRules() {}

  /// Adds the rules.
  static void parts(List<Rule> out) {
    String reason = "a part of a day";
    out.add(Rule.of(DATE, reason, "DATE COMMA? IN|AT? THE? PART", m -> inDay(m)));
    out.add(Rule.of(DATE, reason, "EARLY|LATE? THE? PART OF|AT|COMMA? DATE", m -> inDay(m)));
    out.add(Rule.of(DATE, "a day and a time", "DATE COMMA? IN|AT? THE? TIME", PartRules::timed));
    out.add(Rule.of(DATE, "a day and a time", "TIME COMMA? OF|AT|IN? THE? DATE", PartRules::timed));
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
    out.add(Rule.of(DATE, shade, "THE? EARLY|LATE|MID THE UNIT", PartRules::endOf));
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
    out.add(Rule.of(DATE, shade, "THE? EARLY|LATE|MID OF THE? UNIT", PartRules::endOf));
    out.add(Rule.of(DATE, shade, "LATER|EARLIER IN|AT|OF? DATE", m -> shaded(m, m.form(DATE))));
    out.add(Rule.of(DATE, shade, "LATER|EARLIER|LATE|EARLY IN|OF THE UNIT", PartRules::endOf));
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

  static @Nullable Form inDay(Match m) {
    return ComposedRules.isDay(m.form(DATE))
        ? new Form.Within(Moment.NOTHING.withOfDay(Rules.part(m)), m.form(DATE))
        : null;
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
    return ComposedRules.isDay(date) ? new Form.Within(time, date) : null;
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
    boolean isDayInWeek =
        outer instanceof Form.Step s
            && s.unit() == Unit.WEEK
            && inner instanceof Moment date
            && date.month() > 0;
    return isLarge && isOpen && isOf && !isDayInWeek ? new Form.Within(inner, outer) : null;
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
}
