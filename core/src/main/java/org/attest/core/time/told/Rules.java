package org.attest.core.time.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rules have in common.
final class Rules {
  /// Added to the number of a unit whose word is a plural.
  static final int MANY = 100;

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final List<Unit> UNITS = List.of(Unit.values());
  private static final List<DayPart> PARTS = List.of(DayPart.values());

  private Rules() {}

  /// All rules, stage by stage.
  static List<List<Rule>> all(Manner manner) {
    List<Rule> outer = new java.util.ArrayList<>(OuterRules.all(manner));
    if (manner == Manner.PROSE) {
      return List.of(atoms(manner), ComposedRules.all(), outer, RangeRules.all(manner));
    }
    outer.addAll(SpokenRules.outer());
    return List.of(
        atoms(manner),
        ComposedRules.all(),
        outer,
        RangeRules.all(manner),
        SpokenRules.outer(),
        SpokenRules.limits());
  }

  private static List<Rule> atoms(Manner manner) {
    List<Rule> out = new java.util.ArrayList<>();
    out.addAll(RangeRules.numbers());
    out.addAll(NumericRules.all(manner));
    out.addAll(DateRules.all(manner));
    out.addAll(YearRules.all());
    out.addAll(ClockRules.all());
    out.addAll(LengthRules.all(manner));
    out.addAll(PointingRules.all());
    if (manner == Manner.SPOKEN) {
      out.addAll(SpokenClocks.atoms());
    }
    return out;
  }

  static Unit unit(Match m) {
    return UNITS.get(m.value(Kind.UNIT) % MANY);
  }

  static boolean isMany(Match m) {
    return m.value(Kind.UNIT) >= MANY;
  }

  static Unit unit(int number) {
    return UNITS.get(number % MANY);
  }

  static DayPart part(Match m) {
    return PARTS.get(m.value(Kind.PART));
  }

  static DayPart part(Item item) {
    return PARTS.get(item.value(Kind.PART));
  }

  /// Whether a month can have this day.
  static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
  }

  /// Whether the day stands in the calendar of its year.
  static boolean isReal(Moment m) {
    if (m.month() == 0 || m.day() == 0) {
      return true;
    }
    boolean isLeap = !m.hasYear() || java.time.Year.isLeap(m.year());
    return isDay(m.month(), m.day()) && (m.month() != 2 || m.day() < 29 || isLeap);
  }

  /// The year that a match tells, with its era.
  static int year(Match m) {
    Item item = m.item("year");
    int told = Match.number(item);
    if (item.kinds() == 0) {
      return Moment.UNKNOWN;
    }
    if (m.value(Kind.ERA) < 0) {
      return 1 - told;
    }
    return item.is(Kind.NUM) && m.value(Kind.ERA) == 0 ? full(told) : told;
  }

  /// The year that two figures stand for.
  static int full(int two) {
    return two < 30 ? 2000 + two : 1900 + two;
  }

  /// A moment if its day can be.
  static @Nullable Form real(Moment moment) {
    return isReal(moment) ? moment : null;
  }
}
