package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.LENGTH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lengths of time.
final class LengthRules {
  private LengthRules() {}

  static List<Rule> all(Manner manner) {
    List<Rule> out = new ArrayList<>();
    String reason = "a length of time";
    String shade = "ABOUT|MORE? ";
    out.add(
        Rule.of(
            LENGTH,
            reason,
            shade
                + "number=NUM|CARD|A|BIG ( POINT|COMMA tenth=~NUM )? ( AND A? HALF )? DASH? OF? UNIT",
            LengthRules::counted));
    out.add(
        Rule.of(
            LENGTH, reason, shade + "number=NUM|CARD|A UNIT AND A? HALF", LengthRules::counted));
    out.add(Rule.of(LENGTH, reason, shade + "A? HALF DASH? A|THE? UNIT", LengthRules::half));
    out.add(
        Rule.of(
            LENGTH,
            reason,
            "A? FEW|MORE UNIT",
            m -> Rules.isMany(m) || isPlural(m) ? vague(m) : null));
    out.add(
        Rule.of(
            LENGTH,
            reason,
            "UNIT",
            m ->
                !Rules.isMany(m)
                        || manner == Manner.SPOKEN
                        || Rules.unit(m) == Unit.QUARTER
                        || Rules.unit(m) == Unit.SECOND
                    ? null
                    : vague(m)));
    out.add(
        Rule.of(
            LENGTH,
            "a length or an age",
            shade
                + "a=NUM|CARD|A aUnit=UNIT COMMA? AND? b=NUM|CARD|A bUnit=UNIT"
                + " ( COMMA? AND? c=NUM|CARD|A cUnit=UNIT )?"
                + " ( COMMA? AND? d=NUM|CARD|A dUnit=UNIT )?",
            LengthRules::several));
    return out;
  }

  private static @Nullable Form counted(Match m) {
    Unit unit = Rules.unit(m);
    double amount = m.number("number");
    boolean isOne = m.item("number").is(Kind.A);
    boolean isOdd = amount == 0 || unit == Unit.QUARTER;
    boolean isOfMonth = m.has(Kind.OF) && m.item("number").is(Kind.NUM); // French *20 du mois*
    boolean isOrdinal = unit == Unit.SECOND && !Rules.isMany(m) && isOne;
    if (isOdd || isOrdinal || isOfMonth) {
      return null;
    }
    if (m.has("tenth")) {
      amount += m.number("tenth") / Math.pow(10, m.width("tenth"));
    }
    amount += m.has(Kind.HALF) ? 0.5 : 0;
    return shaded(m, Form.Length.of(amount * unit.size(), unit));
  }

  private static Form half(Match m) {
    Unit unit = Rules.unit(m);
    double amount = Math.max(1, m.value(Kind.HALF)) - 0.5;
    return shaded(m, Form.Length.of(amount * unit.size(), unit));
  }

  /// Whether the word looks like a plural, as French *mois* does.
  private static boolean isPlural(Match m) {
    return m.text().charAt(m.stop() - 1) == 's';
  }

  private static Form vague(Match m) {
    return Form.Length.of(Double.NaN, Rules.unit(m));
  }

  /// *two days, one hour and five minutes*: each unit smaller than the one before.
  private static @Nullable Form several(Match m) {
    List<Form.Length> more = List.of();
    Unit last = null;
    for (String name : List.of("d", "c", "b", "a")) {
      if (m.has(name)) {
        Unit unit = Rules.unit(m.item(name + "Unit").value(Kind.UNIT));
        if (m.number(name) == 0
            || unit == Unit.QUARTER
            || (last != null && !isLarger(unit, last))) {
          return null;
        }
        more = List.of(new Form.Length(m.number(name) * unit.size(), unit, more));
        last = unit;
      }
    }
    return shaded(m, more.getFirst());
  }

  private static boolean isLarger(Unit unit, Unit than) {
    return unit.compareTo(than) > 0;
  }

  private static Form shaded(Match m, Form form) {
    Form.Shade shade =
        m.has(Kind.ABOUT)
            ? Form.Shade.ABOUT
            : m.has(Kind.MORE)
                ? (m.value(Kind.MORE) == 1 ? Form.Shade.MORE : Form.Shade.LESS)
                : null;
    return shade == null ? form : new Form.Shaded(shade, form);
  }
}
