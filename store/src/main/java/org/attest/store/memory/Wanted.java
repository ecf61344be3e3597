package org.attest.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// A query, clause by clause; each joins what stands to its left.
record Wanted(List<Clause> clauses) {
  /// `|`, or a clause: its sign, a phrase or a word, then `*` or `~` and how many edits.
  private static final Pattern TOKEN =
      Pattern.compile("\\|+|([+-]*)(?:\"([^\"]*)\"?|([^\\s|\"+*~()-]+))(?:(\\*)|~(\\d?))?");

  /// How many edits `~` allows at most, as in Lucene.
  private static final int EDITS_MAX = 2;

  /// @param words in their order
  /// @param prefix whether the last word may go on
  /// @param edits how many letters of a single word may differ
  record Clause(
      List<String> words, boolean prefix, int edits, boolean negative, boolean alternative) {}

  static Wanted parse(String query) {
    List<Clause> clauses = new ArrayList<>();
    boolean alternative = false;
    Matcher matcher = TOKEN.matcher(query);
    while (matcher.find()) {
      if (matcher.group().startsWith("|")) {
        alternative = true;
        continue;
      }
      boolean isPhrase = matcher.group(2) != null;
      String text = isPhrase ? matcher.group(2) : matcher.group(3);
      List<String> words = Words.of(text).stream().map(Words.Word::folded).toList();
      if (!words.isEmpty()) {
        boolean negative = matcher.group(1).contains("-");
        boolean prefix = matcher.group(4) != null && !isPhrase;
        int edits = isPhrase ? 0 : edits(matcher.group(5));
        clauses.add(new Clause(words, prefix, edits, negative, alternative));
        alternative = false;
      }
    }
    return new Wanted(clauses);
  }

  private static int edits(String written) {
    if (written == null) {
      return 0;
    }
    return written.isEmpty() ? EDITS_MAX : Math.min(EDITS_MAX, Integer.parseInt(written));
  }

  /// The stretches that answer, in order, or nothing where a text does not answer.
  Optional<List<Span>> in(List<Words.Word> text) {
    List<Span> places = new ArrayList<>();
    boolean answers = false;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<Span> here = places(clause, text);
      boolean holds = clause.negative() == here.isEmpty();
      answers = i == 0 ? holds : clause.alternative() ? answers || holds : answers && holds;
      if (!clause.negative()) {
        places.addAll(here);
      }
    }
    return answers ? Optional.of(outermost(places)) : Optional.empty();
  }

  /// In order, and without those that stand inside another.
  private static List<Span> outermost(List<Span> places) {
    List<Span> out = new ArrayList<>();
    for (Span place : places.stream().sorted().toList()) {
      if (out.isEmpty() || !out.getLast().encloses(place)) {
        out.add(place);
      }
    }
    return out;
  }

  private static List<Span> places(Clause clause, List<Words.Word> text) {
    List<Span> places = new ArrayList<>();
    int length = clause.words().size();
    for (int i = 0; i + length <= text.size(); i++) {
      if (stands(clause, text.subList(i, i + length))) {
        int end = text.get(i + length - 1).at().end();
        places.add(new Span(text.get(i).at().start(), end));
      }
    }
    return places;
  }

  private static boolean stands(Clause clause, List<Words.Word> here) {
    int last = here.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = here.get(i).folded();
      String wanted = clause.words().get(i);
      boolean same =
          (clause.prefix() && i == last)
              ? word.startsWith(wanted)
              : clause.edits() > 0 ? distance(word, wanted) <= clause.edits() : word.equals(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// The fewest letters to put in, leave out, change, or swap with the next.
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
    least = Math.min(least, cost[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
