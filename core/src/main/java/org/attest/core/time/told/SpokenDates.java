package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days, weeks and quarters as one says them to an assistant: *el 15*, *week 31*, *the third
/// quarter*.
final class SpokenDates {
  private SpokenDates() {}

  /// Adds the rules.
  static void spoken(List<Rule> out) {
    numbers(out);
    quartersAndDays(out);
  }

  private static void numbers(List<Rule> out) {
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
    out.add(Rule.of(DATE, "a day of the month", "day=NUM ~POINT", SpokenDates::numbered));
    out.add(Rule.of(DATE, "a day of the month", "day=NUM", SpokenDates::articled));
    out.add(
        Rule.of(
            DATE,
            "a week, a day or a quarter by number",
            "THE? UNIT number=NUM ( OF? year=YEAR )?",
            SpokenDates::numberedUnit));
    out.add(
        Rule.of(
            DATE,
            "a quarter by number",
            "year=YEAR DASH? UNIT number=~NUM",
            SpokenDates::numberedUnit));
    out.add(
        Rule.of(
            DATE,
            "a week by one of its days",
            "THE? UNIT OF THE? day=NUM|ORD OF? MONTH",
            SpokenDates::unitOf));
    out.add(
        Rule.of(
            DATE,
            "a week by one of its days",
            "THE? UNIT OF THE? day=NUM|ORD",
            m ->
                Rules.unit(m) == Unit.WEEK
                        && m.number("day") <= 31
                        && m.number("day") > 0
                        && !isNoDay(m)
                    ? new Form.Shaded(Form.Shade.WITHIN, Moment.NOTHING.withDay(m.number("day")))
                    : null));
  }

  private static void quartersAndDays(List<Rule> out) {
    out.add(
        Rule.of(
            DATE,
            "a quarter by number",
            "THE? number=ORD UNIT|QUARTER DASH? OF? year=YEAR",
            SpokenDates::quarter));
    out.add(
        Rule.of(
            DATE,
            "a quarter by number",
            "THE? number=ORD UNIT",
            m -> m.isBefore(Kind.OF) ? null : quarter(m)));
    out.add(
        Rule.of(
            DATE,
            "a month and a day",
            "MONTH day=CARD",
            m ->
                m.isBefore(Kind.UNIT) || m.isBefore(Kind.CLOCKWORD) || m.isBefore(Kind.TO)
                    ? null
                    : DateRules.day(m)));
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

  /// *the third quarter of 2016*.
  private static @Nullable Form quarter(Match m) {
    boolean isQuarter = !m.has(Kind.UNIT) || Rules.unit(m) == Unit.QUARTER;
    int number = m.number("number");
    return isQuarter && !Rules.isMany(m) && number > 0 && number <= 4
        ? Moment.NOTHING.withPart(32 + number).withYear(Rules.year(m))
        : null;
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
    boolean isLed =
        before.endsWith(" el ")
            || before.endsWith(" le ")
            || before.endsWith(" del ")
            || before.endsWith(" du ");
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
}
