package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in English words, as catalogues have them: `c. 1860`, `before January 1928`, `17th-19th
/// centuries`, `January 12, 1940 (uncertain)`.
///
/// The first date or range of a phrase is read; what follows a comma, a semicolon or stands in
/// parentheses (`1863, printed 1870`) is passed over. Words that say nothing of dates do not
/// disturb.
public final class EnglishDates {
  /// Whose way of writing down is followed where python-edtf's differs from the standard's.
  public enum Habit {
    /// 64 BCE is `-0063`, a day in spring is `-21`, alternatives are a set.
    STANDARD,
    /// As python-edtf has it: 64 BCE is `-0064`, a day in spring `-21-XX`, of alternatives only the
    /// first. Not all of it is EDTF.
    PYTHON_EDTF
  }

  private static final Pattern DAY_OF_SEASON = Pattern.compile("(-2[1-4])-XX");
  private static final int LENGTH_MAX = 2000;
  private static final Pattern ALTERNATIVE_YEARS =
      Pattern.compile("(?<![\\d/])(\\d{4})/(\\d{1,2}|\\d{4})(?![\\d/])");

  private EnglishDates() {}

  /// The date that a phrase tells; empty if it tells none.
  public static Optional<Edtf> read(String phrase) {
    return read(phrase, Habit.STANDARD).flatMap(each -> Edtf.parse(each).toOptional());
  }

  /// The same as text, after a habit.
  public static Optional<String> read(String phrase, Habit habit) {
    String bounded = phrase.length() > LENGTH_MAX ? phrase.substring(0, LENGTH_MAX) : phrase;
    for (String clause : bounded.split(";", -1)) {
      Optional<String> read = clause(clause, habit).filter(EnglishDates::isDate);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /// Whether the numbers make a date; python-edtf's day of a season is let through.
  private static boolean isDate(String text) {
    return Edtf.parse(DAY_OF_SEASON.matcher(text).replaceFirst("$1")).toOptional().isPresent();
  }

  private static Optional<String> clause(String clause, Habit habit) {
    Optional<String> years = alternativeYears(clause, habit);
    if (years.isPresent()) {
      return years;
    }
    List<Words> words = Words.of(clause);
    Optional<String> range = range(words, habit);
    return range.isPresent() ? range : single(words, habit);
  }

  /// `1858/1860` is one of two years; `1641/2` too, since either may be meant.
  private static Optional<String> alternativeYears(String clause, Habit habit) {
    Matcher years = ALTERNATIVE_YEARS.matcher(clause);
    if (!years.find()) {
      return Optional.empty();
    }
    String first = years.group(1);
    String second = first.substring(0, 4 - years.group(2).length()) + years.group(2);
    return first.compareTo(second) < 0
        ? Optional.of("[" + first + comma(habit) + second + "]")
        : Optional.empty();
  }

  private static String comma(Habit habit) {
    return habit == Habit.STANDARD ? "," : ", ";
  }

  /// Two dates with a dash or such a word between.
  private static Optional<String> range(List<Words> words, Habit habit) {
    for (int i = 1; i < words.size() - 1; i++) {
      boolean isBetween =
          words.get(i).is("and")
              && words.subList(0, i).stream().anyMatch(each -> each.is("between"));
      if (words.get(i).is(",", "(")) {
        return Optional.empty();
      }
      if (words.get(i).isDash() || words.get(i).is("to", "until", "till", "through") || isBetween) {
        Optional<String> range =
            range(
                PhraseParser.read(words.subList(0, i)),
                PhraseParser.read(words.subList(i + 1, words.size())),
                habit);
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> range(ToldDate first, ToldDate last, Habit habit) {
    ToldDate start = first.completedBy(last, false);
    ToldDate end = last.completedBy(start, true).settled();
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String text = start.settled().text(habit) + "/" + end.text(habit);
    return Edtf.parse(text).toOptional().isPresent() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> single(List<Words> words, Habit habit) {
    List<String> alternatives = new ArrayList<>();
    for (List<Words> part : parts(words)) {
      ToldDate date = PhraseParser.read(part).settled();
      if (!date.isEmpty()) {
        alternatives.add(date.text(habit));
      }
    }
    if (alternatives.isEmpty()) {
      return Optional.empty();
    }
    boolean isOne = alternatives.size() == 1 || habit == Habit.PYTHON_EDTF;
    String text = isOne ? alternatives.getFirst() : "[" + String.join(",", alternatives) + "]";
    return Optional.of(bounded(words, text));
  }

  /// What `or` separates, up to the first comma behind a date.
  private static List<List<Words>> parts(List<Words> words) {
    List<List<Words>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("or")) {
        parts.add(words.subList(from, i));
        from = i + 1;
      }
    }
    parts.add(words.subList(from, words.size()));
    return parts;
  }

  /// Before and after a date, as an interval with an unknown end.
  private static String bounded(List<Words> words, String text) {
    boolean isDated = false;
    for (int i = 0; i < words.size() && !(isDated && words.get(i).is(",")); i++) {
      isDated |= words.get(i).number().isPresent();
      boolean isThan = i + 1 < words.size() && words.get(i + 1).is("than");
      if (words.get(i).is("before") || (isThan && words.get(i).is("earlier"))) {
        return "/" + text;
      }
      if (words.get(i).is("after", "since") || (isThan && words.get(i).is("later"))) {
        return text + "/";
      }
    }
    return text;
  }
}
