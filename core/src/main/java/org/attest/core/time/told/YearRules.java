package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years, seasons of years, decades and centuries.
final class YearRules {
  private static final Set<String> COUNTED =
      Set.of("men", "people", "troops", "miles", "feet", "tons", "km", "m", "kg", "percent", "of");

  private static final Set<String> LINKS =
      Set.of(
          "that", "they", "when", "with", "were", "have", "after", "before", "while", "which",
          "from", "where", "there", "because", "would", "could", "however");

  private YearRules() {}

  static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    spans(out);
    years(out);
    return out;
  }

  private static void spans(List<Rule> out) {
    out.add(
        Rule.of(
            DATE,
            "a season",
            "THE? SEASON ( COMMA? OF? year=YEAR|BIG ERA / COMMA? OF? year=YEAR )",
            YearRules::season));
    out.add(
        Rule.of(
            DATE,
            "a season",
            "THE SEASON",
            m -> m.isBeforeWord() && isNoun(m.next()) ? null : season(m)));
    out.add(Rule.of(DATE, "a season", "SEASON", YearRules::season));
    out.add(Rule.of(DATE, "a season", "year=YEAR SEASON", YearRules::season));
    out.add(Rule.of(DATE, "a decade", "THE? UNIT? year=YEAR ~S ERA?", m -> decade(m)));
    out.add(
        Rule.of(
            DATE,
            "a decade",
            "THE? UNIT OF? year=YEAR",
            m ->
                Rules.unit(m) == Unit.DECADE
                    ? Moment.NOTHING.withYears(m.number("year"), 10)
                    : null));
    out.add(Rule.of(DATE, "a decade", "THE UNIT? year=BIG ~S ERA", m -> decade(m)));
    out.add(
        Rule.of(
            DATE,
            "a decade",
            "THE UNIT year=YEAR|NUM|CARD",
            m -> Rules.isMany(m) && m.number("year") > 9 ? decade(m) : null));
    out.add(
        Rule.of(
            DATE,
            "a century",
            "THE? UNIT ORD ERA?",
            m -> m.isCapital(Kind.ORD) ? century(m) : null));
    out.add(
        Rule.of(
            DATE, "a century", "THE? ORD ( DASH|AND ORD )? DASH? UNIT ERA?", YearRules::century));
  }

  /// Whether a word is likely named by the season before it, as in *the spring offensive*.
  private static boolean isNoun(String next) {
    return next.length() > 3 && !LINKS.contains(next);
  }

  private static @Nullable Form season(Match m) {
    int season = m.value(Kind.SEASON);
    String word =
        Vocabulary.fold(m.text().substring(m.item(Kind.SEASON).start(), m.item(Kind.SEASON).end()));
    boolean isDoubtful =
        word.equals("fall")
            || (word.equals("spring") && !m.has(Kind.THE))
            || (word.equals("ete") && !m.has(Kind.THE)); // French *a été*: has been
    if (m.has("year") && m.item("year").is(Kind.BIG) && !m.has(Kind.ERA)) {
      return null;
    }
    if (isDoubtful && !m.has("year")) {
      boolean isLed =
          m.has(Kind.THE)
              || (m.isBehind(Kind.THE) && m.isCapital(Kind.SEASON))
              || m.isBehind(Kind.THIS)
              || m.isBehind(Kind.LAST)
              || m.isCapital(Kind.SEASON)
              || m.isBehind(Kind.NEXT)
              || m.isBehind(Kind.IN)
              || m.isBehind(Kind.SAME)
              || m.isBehind(Kind.THAT)
              || m.isBehind(Kind.EARLY)
              || m.isBehind(Kind.LATE)
              || m.isBehind(Kind.REST)
              || m.isBehind(Kind.EVERY)
              || m.isBehind(Kind.A);
      if (!isLed || m.isBefore(Kind.OF)) {
        return null;
      }
    }
    return Moment.NOTHING.withPart(season).withYear(Rules.year(m));
  }

  private static @Nullable Form decade(Match m) {
    int year = m.number("year");
    if (year % 10 != 0 || (m.has(Kind.UNIT) && Rules.unit(m) != Unit.YEAR)) {
      return null;
    }
    int many = year % 100 == 0 && m.item("year").is(Kind.YEAR) && year < 2000 ? 100 : 10;
    int first = m.value(Kind.ERA) < 0 ? 1 - year - 9 : year;
    return Moment.NOTHING.withYears(first, many);
  }

  private static @Nullable Form century(Match m) {
    int number = m.value(Kind.ORD);
    if (Rules.unit(m) != Unit.CENTURY || number < 1) {
      return null;
    }
    int first = m.value(Kind.ERA) < 0 ? -number * 100 + 1 : (number - 1) * 100;
    return Moment.NOTHING.withYears(first, 100);
  }

  private static void years(List<Rule> out) {
    out.add(Rule.of(DATE, "a year", "ABOUT? year=YEAR ERA?", YearRules::year));
    out.add(Rule.of(DATE, "a year", "ABOUT? year=BIG|NUM ERA", YearRules::year));
    out.add(Rule.of(DATE, "a year", "ERA year=BIG|NUM|YEAR", YearRules::year));
    out.add(Rule.of(DATE, "a year", "THE? UNIT year=YEAR|BIG ERA?", YearRules::named));
  }

  private static @Nullable Form named(Match m) {
    boolean isYear = Rules.unit(m) == Unit.YEAR;
    return isYear && (m.item("year").is(Kind.YEAR) || m.has(Kind.ERA)) ? year(m) : null;
  }

  private static @Nullable Form year(Match m) {
    if (m.value(Kind.ERA) == 0 && !isLikeYear(m)) {
      return null;
    }
    Form year = Moment.year(Rules.year(m));
    return m.has(Kind.ABOUT) ? new Form.Shaded(Form.Shade.ABOUT, year) : year;
  }

  /// Whether the number stands as years do, and not as counts, pages and parts of other numbers.
  private static boolean isLikeYear(Match m) {
    char before = m.before();
    char behind = m.behind();
    boolean isPart =
        Character.isLetter(before)
            || before == '.'
            || before == '$'
            || before == '£'
            || before == '#'
            || behind == '%'
            || Character.isLetter(behind)
            || behind == '°';
    if (isPart || isCited(m.before(6))) {
      return false;
    }
    if (m.isBehind(Kind.IN) || m.isBehind(Kind.AT) || m.isBehind(Kind.SINCE)) {
      return true;
    }
    String next = m.next();
    boolean isCount =
        m.isBeforeWord()
            && next.endsWith("s")
            && !next.isEmpty()
            && Character.isLowerCase(next.charAt(0))
            && !Set.of("was", "is", "has", "does", "as", "its", "this", "his", "les", "des", "ses")
                .contains(next);
    return !COUNTED.contains(next) && !isCount;
  }

  /// Whether a page, a number or a section is told before.
  static boolean isCited(String before) {
    String small = before.toLowerCase(Locale.ROOT).stripTrailing();
    return small.endsWith("p.")
        || small.endsWith("pp.")
        || small.endsWith(" no.")
        || small.endsWith("№")
        || small.endsWith("vol.")
        || small.endsWith("§")
        || small.endsWith(" nr.")
        || small.endsWith(" no");
  }
}
