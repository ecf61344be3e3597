package org.attest.core.speech;

import java.util.Optional;
import org.attest.core.text.Tokens;

/// Finds the clauses that verbs of saying govern: `said that …`, `asked us to …`, `asked whether
/// …`.
final class Clauses {
  /// A clause is followed no further.
  private static final int CLAUSE_MAX = 120;

  private static final int NOUN_MAX = 4;
  private static final int ASIDE_MAX = 10;
  private static final int WORDS_MIN = 2;
  private static final String CLOSING = ";)]";

  private final Tokens tokens;
  private final Scene scene;

  Clauses(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /// @param hearer the first token of the hearer, or -1
  /// @param from the first token of the clause, behind its `that`
  record Clause(int hearer, int from) {}

  /// The clause of a verb of saying.
  ///
  /// @param from the first token that may belong to it
  /// @param end one past the last token of the block
  Optional<Clause> of(int verb, int from, int end) {
    int at = between(from, end);
    int hearer = -1;
    int behind = at;
    if (isSort(Sort.TO, at, end) && noun(at + 1, end) > at + 1) {
      hearer = at + 1;
      behind = noun(at + 1, end);
    } else if (scene.is(Sort.HEARER, verb) && noun(at, end) > at) {
      hearer = at;
      behind = noun(at, end);
    }
    if (hearer >= 0) {
      Optional<Clause> told = behind(verb, hearer, between(behind, end), end);
      if (told.isPresent()) {
        return told;
      }
    }
    return behind(verb, -1, at, end);
  }

  private Optional<Clause> behind(int verb, int hearer, int at, int end) {
    boolean isToldTo = hearer >= 0;
    int that = that(at, end);
    if (scene.is(Sort.TELLS, verb) && that >= 0) {
      return Optional.of(new Clause(hearer, that + 1));
    }
    boolean isBare = scene.is(Sort.TELLS, verb) && opens(at, end);
    boolean isAsked = scene.is(Sort.ASKS, verb) && isSort(Sort.WHETHER, at, end);
    boolean isHow =
        (isToldTo ? scene.is(Sort.HEARER, verb) : scene.is(Sort.ASKS, verb))
            && isSort(Sort.HOW, at, end);
    if (isBare || isAsked || isHow) {
      return Optional.of(new Clause(hearer, at));
    }
    int to = isSort(Sort.NOT, at, end) ? at + 1 : at;
    boolean isBid = scene.is(isToldTo ? Sort.BIDS : Sort.VOWS, verb);
    return isBid && isSort(Sort.TO, to, end) && isInfinitive(to + 1, end)
        ? Optional.of(new Clause(hearer, at))
        : Optional.empty();
  }

  /// Where `that` stands which begins a clause, perhaps behind an aside between commas; or -1.
  private int that(int at, int end) {
    int that = at;
    if (isComma(at, end)) {
      that = at + 1;
      for (int i = at + 1;
          !isSort(Sort.THAT, that, end) && i < Math.min(end, at + ASIDE_MAX);
          i++) {
        that = isComma(i, end) ? i + 1 : that;
      }
    }
    boolean isClause =
        isSort(Sort.THAT, that, end)
            && that + WORDS_MIN < end
            && isWordOrAside(that + 1, end)
            && !isSort(Sort.TO, that + 1, end)
            && !isSort(Sort.DAY, that + 1, end);
    return isClause ? that : -1;
  }

  private boolean isWordOrAside(int at, int end) {
    return tokens.isWord(at) || isComma(at, end) || "[(".indexOf(first(at)) >= 0;
  }

  /// Whether a pronoun that must be a subject begins a clause here: `said he would come`.
  private boolean opens(int at, int end) {
    boolean isSubject =
        isSort(Sort.FIRST, at, end)
            || isSort(Sort.WE, at, end)
            || isSort(Sort.THEY, at, end)
            || (at < end && scene.isSubject(at));
    return isSubject
        && at + 1 < end
        && tokens.isWord(at + 1)
        && !scene.is(Sort.PREPOSITION, at + 1);
  }

  /// Whether a word may be a verb behind `to`, as far as its looks tell.
  private boolean isInfinitive(int at, int end) {
    return at < end
        && tokens.kind(at) == Tokens.Kind.SMALL
        && !scene.is(Sort.ARTICLE, at)
        && !scene.is(Sort.OWN, at)
        && !scene.is(Sort.ME, at)
        && !scene.is(Sort.PREPOSITION, at)
        && scene.ofPronoun(at) == Sex.UNKNOWN
        && !tokens.words(at).endsWith("ing")
        && !tokens.words(at).endsWith("ed");
  }

  /// One past the words that stand for a hearer, or the same place.
  private int noun(int at, int end) {
    if (at >= end) {
      return at;
    }
    Optional<Mention> mention = scene.mentions().at(at);
    if (mention.isPresent()) {
      return Math.min(end, mention.get().to());
    }
    boolean isPronoun =
        scene.is(Sort.ME, at) || scene.is(Sort.YOU, at) || scene.ofPronoun(at) != Sex.UNKNOWN;
    boolean isNoun = scene.is(Sort.ARTICLE, at) || scene.is(Sort.OWN, at);
    if (!isNoun || !isWord(at + 1, end) || isEnd(at + 1)) {
      return isPronoun ? at + 1 : at;
    }
    int to = at + 1;
    while (isWord(to, end) && to - at < NOUN_MAX && !isEnd(to)) {
      to++;
    }
    boolean isSeveral = tokens.words(to - 1).endsWith("s");
    return isSeveral || scene.isPerson(to - 1) ? to : at;
  }

  private boolean isEnd(int token) {
    return scene.is(Sort.THAT, token)
        || scene.is(Sort.TO, token)
        || scene.is(Sort.NOT, token)
        || scene.is(Sort.WHETHER, token)
        || scene.is(Sort.HOW, token)
        || scene.is(Sort.PREPOSITION, token)
        || scene.is(Sort.AND, token);
  }

  /// One past the last token of what is told.
  ///
  /// @param end one past the last token of the block
  /// @param isAside whether it ends with the next comma
  int end(int from, int end, boolean isAside) {
    int depth = 0;
    int last = Math.min(end, from + CLAUSE_MAX);
    for (int i = from; i < last; i++) {
      char c = first(i);
      if ((i > from && tokens.opensSentence(i)) || scene.isQuoted(i) != scene.isQuoted(from)) {
        return trimmed(from, i);
      }
      depth += c == '(' || c == '[' ? 1 : 0;
      boolean isSecond = i + 1 < last && scene.is(Sort.THAT, i + 1);
      if ((CLOSING.indexOf(c) >= 0 && depth == 0 && !isSecond)
          || (c == ',' && (isAside || goesElsewhere(i, last)))) {
        return i;
      }
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return trimmed(from, last);
  }

  /// Whether a comma is followed by what is hardly told any more: `, but …`, `, and he added`.
  private boolean goesElsewhere(int comma, int end) {
    if (comma + 2 >= end || !scene.is(Sort.AND, comma + 1) || scene.is(Sort.THAT, comma + 2)) {
      return false;
    }
    return scene.is(Sort.BUT, comma + 1) || saysSoon(comma + 2, end);
  }

  private boolean saysSoon(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (scene.says(i)) {
        return true;
      }
    }
    return false;
  }

  /// Without a comma, dash or mark at its end.
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && ",:—–-“‘\"«".indexOf(first(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int between(int from, int end) {
    int at = from;
    while (at < end && scene.isBetween(at) && tokens.isWord(at)) {
      at++;
    }
    return at;
  }

  private boolean isComma(int at, int end) {
    return at < end && first(at) == ',';
  }

  private boolean isWord(int at, int end) {
    return at < end && tokens.isWord(at);
  }

  private boolean isSort(Sort sort, int at, int end) {
    return at < end && scene.is(sort, at);
  }

  private char first(int token) {
    return tokens.text().charAt(tokens.start(token));
  }
}
