package org.attest.core.time.told;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates in figures.
final class NumericRules {
  private NumericRules() {}

  static List<Rule> all(Manner manner) {
    List<Rule> out = new ArrayList<>();
    String reason = "a date in ISO form";
    for (String sign : List.of("DASH", "SLASH", "POINT")) {
      out.add(
          Rule.of(
              Kind.DATE,
              reason,
              "year=YEAR ~" + sign + " month=~NUM ~" + sign + " day=~NUM",
              NumericRules::iso));
      out.add(
          Rule.of(
              Kind.DATE,
              "a date in figures",
              "a=NUM ~" + sign + " b=~NUM ~" + sign + " year=~YEAR|NUM",
              NumericRules::either));
    }
    out.add(
        Rule.of(
            Kind.DATE,
            "a month of a year in figures",
            manner == Manner.SPOKEN
                ? "month=NUM SLASH|DASH|POINT year=YEAR"
                : "month=NUM SLASH|DASH year=YEAR",
            m -> m.width("month") == 2 || manner == Manner.SPOKEN ? monthOf(m) : null));
    out.add(
        Rule.of(
            Kind.DATE,
            "a month of a year in figures",
            "year=YEAR SLASH|DASH|POINT month=NUM",
            m -> manner == Manner.SPOKEN ? monthOf(m) : null));
    if (manner == Manner.SPOKEN) {
      spoken(out);
    }
    return out;
  }

  private static void spoken(List<Rule> out) {
    String reason = "a day and a month in figures";
    out.add(Rule.of(Kind.DATE, reason, "a=NUM ~SLASH b=~NUM", NumericRules::short2));
    out.add(
        Rule.of(
            Kind.DATE,
            reason,
            "a=NUM ~DASH|POINT b=~NUM ~POINT?",
            m -> m.has(Kind.POINT) || m.width("b") == 2 ? short2(m) : null));
  }

  private static @Nullable Form iso(Match m) {
    return Rules.real(
        Moment.year(m.number("year")).withMonth(m.number("month")).withDay(m.number("day")));
  }

  private static @Nullable Form monthOf(Match m) {
    int month = m.number("month");
    return month >= 1 && month <= 12 && !isNumberNear(m)
        ? Moment.year(m.number("year")).withMonth(month)
        : null;
  }

  private static boolean isNumberNear(Match m) {
    return m.before() == '-' || m.before() == '/' || m.behind() == '-' || m.behind() == '/';
  }

  /// Both orders, the day first unless only the other can be.
  private static @Nullable Form either(Match m) {
    int year = Rules.year(m);
    if (m.item("year").is(Kind.NUM) && m.width("year") != 2) {
      return null;
    }
    return both(m, year);
  }

  private static @Nullable Form short2(Match m) {
    boolean isNumber = Character.isDigit(m.before()) || Character.isDigit(m.behind());
    return isNumber || m.before() == '-' || m.before() == '.' ? null : both(m, Moment.UNKNOWN);
  }

  private static @Nullable Form both(Match m, int year) {
    int a = m.number("a");
    int b = m.number("b");
    Moment dayFirst = Moment.day(b, a).withYear(year);
    Moment monthFirst = Moment.day(a, b).withYear(year);
    boolean isFirst = Rules.isReal(dayFirst) && a > 0 && b > 0;
    boolean isSecond = Rules.isReal(monthFirst) && a > 0 && b > 0;
    if (!isFirst || !isSecond || a == b) {
      return isFirst ? dayFirst : isSecond ? monthFirst : null;
    }
    return new Form.Either(dayFirst, monthFirst);
  }
}
