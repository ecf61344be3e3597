package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times that point: *yesterday*, *this year*, *the next day*, *last summer*, *every Tuesday*.
final class PointingRules {
  private static final int WEEKDAYS = 20;

  /// The number of words like German *übernächste*, that go two steps.
  private static final int TWO = 3;

  private static final String WHICH =
      "( THE|THAT|THIS? which=SAME|NEXT|LAST|FOLLOWING|PREVIOUS / which=THIS|THAT ) ";

  private PointingRules() {}

  static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    days(out);
    pointers(out);
    repeated(out);
    return out;
  }

  private static void days(List<Rule> out) {
    out.add(Rule.of(DATE, "a day from the day of telling", "DAYWORD", PointingRules::day));
    out.add(
        Rule.of(
            DATE,
            "a part of a day",
            "DAYWORD IN? THE? PART",
            m ->
                new Form.Within(
                    Moment.NOTHING.withOfDay(Rules.part(m)),
                    new Form.Step(Unit.DAY, m.value(Kind.DAYWORD), Base.TELLING))));
    out.add(
        Rule.of(
            DATE,
            "a part of a day",
            "WEEKDAY COMMA? IN|AT? THE? PART",
            m -> Moment.NOTHING.withWeekday(m.value(Kind.WEEKDAY)).withOfDay(Rules.part(m))));
    out.add(
        Rule.of(
            Kind.LENGTH,
            "a length of time",
            "REST THE? UNIT",
            m ->
                m.value(Kind.REST) == 2
                    ? Form.Length.of(Rules.unit(m).size(), Rules.unit(m))
                    : null));
  }

  private static void pointers(List<Rule> out) {
    String reason = "a time next to another";
    out.add(Rule.of(DATE, reason, WHICH + "UNIT", PointingRules::unit));
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? UNIT which=NEXT|LAST|FOLLOWING|PREVIOUS|BEFORE|AFTER",
            PointingRules::behind));
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? UNIT which=THIS",
            m -> m.item("which").value(Kind.THIS) == 2 ? unit(m) : null));
    out.add(Rule.of(DATE, reason, WHICH + "SEASON|MONTH|WEEKDAY", m -> chosen(m)));
    out.add(
        Rule.of(
            DATE,
            reason,
            "THE? SEASON|MONTH|WEEKDAY which=NEXT|LAST|FOLLOWING|PREVIOUS",
            m ->
                m.isBeforeWord()
                        || m.isBefore(Kind.THE)
                        || m.isBefore(Kind.UNIT)
                        || m.isBefore(Kind.A)
                    ? null
                    : chosen(m)));
    out.add(Rule.of(DATE, "a part of a day", WHICH + "PART", PointingRules::part));
    out.add(
        Rule.of(
            DATE,
            reason,
            "EARLY|LATE|LATER|EARLIER THE|THAT|THIS? which=NEXT|THIS|THAT|SAME|FOLLOWING? UNIT|PART",
            PointingRules::later));
  }

  private static void repeated(List<Rule> out) {
    out.add(Rule.of(DATE, "a repeated time", "OFTEN", PointingRules::often));
    out.add(
        Rule.of(
            DATE,
            "a repeated time",
            "EVERY number=NUM|CARD|ORD? UNIT",
            m ->
                m.has("number") || !Rules.isMany(m) || m.value(Kind.EVERY) == 2
                    ? every(Rules.unit(m), Math.max(1, m.number("number")))
                    : null));
    out.add(
        Rule.of(
            DATE,
            "a repeated time",
            "EVERY NUM|CARD|ORD? WEEKDAY|SEASON|PART|MONTH",
            m ->
                new Form.Every(
                    named(m).withOfDay(m.has(Kind.PART) ? Rules.part(m) : DayPart.NONE))));
    out.add(
        Rule.of(
            DATE,
            "a time that is only pointed at",
            WHICH + "TIMEWORD",
            m ->
                new Form.Vague(
                    m.item("which").is(Kind.THIS) && m.value(Kind.TIMEWORD) == 1 ? 0 : 2)));
    out.add(
        Rule.of(
            DATE,
            "a time that is only pointed at",
            "THE TIMEWORD",
            m ->
                m.isBehind(Kind.AT) && !m.isBeforeWord() && !m.isBefore(Kind.OF)
                    ? new Form.Vague(0)
                    : null));
    out.add(
        Rule.of(
            Kind.LENGTH,
            "a length of time",
            "THE? number=NUM|CARD way=NEXT|LAST|FOLLOWING|PREVIOUS UNIT",
            m ->
                new Form.Run(
                    Form.Length.of(m.number("number"), Rules.unit(m)),
                    m.item("way").is(Kind.NEXT) || m.item("way").is(Kind.FOLLOWING) ? 1 : -1,
                    Base.OPEN)));
    out.add(
        Rule.of(
            DATE,
            "the past, the present or the future",
            "VAGUE",
            m -> new Form.Vague(m.value(Kind.VAGUE))));
  }

  /// *Morgen* and *mañana* are tomorrow, or the morning: that where an article or *am* stands
  /// before.
  private static Form day(Match m) {
    Item item = m.item(Kind.DAYWORD);
    if (item.is(Kind.PART) && item.value(Kind.DAYWORD) <= 0) {
      return new Form.Within(
          Moment.NOTHING.withOfDay(Rules.part(item)),
          new Form.Step(Unit.DAY, item.value(Kind.DAYWORD), Base.TELLING));
    }
    boolean isPart =
        item.is(Kind.PART)
            && (m.isBehind(Kind.THE) || m.isBehind(Kind.AT) || m.isBehind(Kind.EARLY));
    return isPart
        ? Moment.NOTHING.withOfDay(Rules.part(item))
        : new Form.Step(Unit.DAY, item.value(Kind.DAYWORD), Base.TELLING);
  }

  /// `daily`, or the weekday of *montags* as 20 and its number.
  private static Form often(Match m) {
    int value = m.value(Kind.OFTEN);
    return value > WEEKDAYS
        ? new Form.Every(Moment.NOTHING.withWeekday(value - WEEKDAYS))
        : every(Rules.unit(value), 1);
  }

  private static Form every(Unit unit, int number) {
    return new Form.Every(Form.Length.of((double) number * unit.size(), unit));
  }

  /// How a word points: the step and from where.
  private record Way(int step, Base base) {}

  private static Way way(Match m) {
    Item item = m.item("which");
    boolean isThe = m.has(Kind.THE);
    if (item.is(Kind.SAME) || item.is(Kind.THAT) || m.has(Kind.THAT)) {
      return new Way(0, Base.BEFORE);
    }
    if (item.is(Kind.THIS)) {
      return new Way(0, Base.OPEN);
    }
    boolean isPast = item.is(Kind.LAST); // Spanish *pasado* is *past* and *after*
    if (item.is(Kind.FOLLOWING) || (item.is(Kind.AFTER) && !isPast)) {
      return new Way(1, Base.BEFORE);
    }
    if (item.is(Kind.PREVIOUS) || item.is(Kind.BEFORE)) {
      return new Way(-1, Base.BEFORE);
    }
    boolean isTwo = item.value(Kind.NEXT) == TWO || item.value(Kind.LAST) == TWO;
    int step = isTwo ? 2 : 1;
    return item.is(Kind.NEXT)
        ? new Way(step, isThe ? Base.BEFORE : Base.OPEN)
        : new Way(-step, Base.OPEN);
  }

  private static @Nullable Form unit(Match m) {
    Unit unit = Rules.unit(m);
    boolean isLast =
        m.item("which").is(Kind.LAST)
            && ((m.has(Kind.THE) && unit == Unit.DAY) || m.isBefore(Kind.OF));
    boolean isWay = m.item("which").is(Kind.LAST) || m.item("which").is(Kind.NEXT);
    if (unit.isClock() && isWay && !Rules.isMany(m) && unit != Unit.SECOND) {
      int way = m.item("which").is(Kind.NEXT) ? 1 : -1;
      return new Form.Run(Form.Length.of(1, unit), way, Base.OPEN);
    }
    if (unit.isClock() || Rules.isMany(m) || isLast) {
      return null;
    }
    Way way = way(m);
    if (m.item("which").is(Kind.LAST) && m.has(Kind.THE) && isPast(m)) {
      return new Form.Run(Form.Length.of(unit.size(), unit), -1, Base.OPEN);
    }
    return new Form.Step(unit, way.step(), way.base());
  }

  /// Whether English *past* stands there: *the past year* is the stretch that ends now.
  private static boolean isPast(Match m) {
    Item which = m.item("which");
    return m.text().regionMatches(true, which.start(), "past ", 0, 5);
  }

  private static @Nullable Form behind(Match m) {
    Item which = m.item("which");
    boolean isLater = (which.is(Kind.BEFORE) || which.is(Kind.AFTER)) && !which.is(Kind.LAST);
    boolean isRunOn = m.isBeforeWord() || m.isBefore(Kind.THE) || m.isBefore(Kind.A);
    if ((which.is(Kind.FOLLOWING) || which.is(Kind.NEXT)) && isRunOn) {
      return null;
    }
    if (isLater
        && (!m.has(Kind.THE)
            || (m.isBeforeWord() && !which.is(Kind.FOLLOWING))
            || m.isBefore(Kind.THE))) {
      return null;
    }
    return unit(m);
  }

  private static Moment named(Match m) {
    return Moment.NOTHING
        .withMonth(m.value(Kind.MONTH))
        .withPart(m.value(Kind.SEASON))
        .withWeekday(m.value(Kind.WEEKDAY));
  }

  private static @Nullable Form chosen(Match m) {
    Way way = way(m);
    if (m.item("which").value(Kind.LAST) == 2) {
      return null;
    }
    return new Form.Chosen(named(m), way.step(), way.base());
  }

  private static Form part(Match m) {
    Way way = way(m);
    Moment part = Moment.NOTHING.withOfDay(Rules.part(m));
    return new Form.Within(part, new Form.Step(Unit.DAY, way.step(), way.base()));
  }

  private static @Nullable Form later(Match m) {
    if (!m.has("which")) {
      return null;
    }
    Form of = m.has(Kind.PART) ? part(m) : unit(m);
    Form.Shade shade = m.has(Kind.EARLY) || m.has(Kind.EARLIER) ? Form.Shade.START : Form.Shade.END;
    return of == null ? null : new Form.Shaded(shade, of);
  }
}
