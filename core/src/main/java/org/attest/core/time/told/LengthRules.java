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
                !Rules.isMany(m) || Rules.unit(m) == Unit.QUARTER || Rules.unit(m) == Unit.SECOND
                    ? null
                    : vague(m)));
    out.add(
        Rule.of(
            LENGTH,
            "a length or an age",
            shade + "first=NUM|CARD UNIT AND second=NUM|CARD last=UNIT",
            LengthRules::two));
    return out;
  }

  private static @Nullable Form counted(Match m) {
    Unit unit = Rules.unit(m);
    double amount = m.number("number");
    boolean isOne = m.item("number").is(Kind.A);
    boolean isOdd = amount == 0 || unit == Unit.QUARTER;
    boolean isOrdinal = unit == Unit.SECOND && !Rules.isMany(m) && isOne;
    if (isOdd || isOrdinal) {
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

  private static @Nullable Form two(Match m) {
    Unit small = Rules.unit(m.item("last").value(Kind.UNIT));
    Unit large = Rules.unit(m);
    if (small.compareTo(large) >= 0) {
      return null;
    }
    Form.Length more = Form.Length.of(m.number("second") * small.size(), small);
    return new Form.Length(m.number("first") * large.size(), large, List.of(more));
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
