package org.attest.core.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.text.Tokens;

/// Who bears an office or calling that the text ties to a name: `Commissar Brodin`, `Brodin, the
/// commissar`, `the commissar, Brodin`. From there on, as long as it is near, `the commissar` is
/// that person.
final class Bearers {
  /// Behind so many tokens the word may mean another.
  private static final int REACH = 1200;

  private static final int ADJECTIVES_MAX = 3;

  private final Tokens tokens;
  private final SpeechWords words;
  private final Map<String, Bearer> byNoun = new HashMap<>();

  private record Bearer(int person, int token) {}

  Bearers(Tokens tokens, SpeechWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Takes note of what stands beside a name at the tokens [from, to).
  void note(int from, int to, int person) {
    tie(from, from, person);
    tie(from - 1, from, person);
    boolean isBehindComma = from > 1 && isComma(from - 1) && hasArticle(from - 2);
    if (isBehindComma) {
      tie(from - 2, from, person);
    }
    if (to + 2 < tokens.size() && isComma(to) && words.is(Sort.ARTICLE, tokens.words(to + 1))) {
      for (int i = to + 2; i < Math.min(tokens.size(), to + 3 + ADJECTIVES_MAX); i++) {
        if (!tokens.isWord(i)) {
          return;
        }
        if (isCalling(i)) {
          tie(i, from, person);
          return;
        }
      }
    }
  }

  /// Whom a word like `commissar` means at a token.
  Optional<Integer> of(int token) {
    return Optional.ofNullable(byNoun.get(key(token)))
        .filter(bearer -> token - bearer.token() < REACH)
        .map(Bearer::person);
  }

  private void tie(int noun, int at, int person) {
    if (noun >= 0 && isCalling(noun)) {
      byNoun.put(key(noun), new Bearer(person, at));
    }
  }

  /// Whether an article stands before a noun, perhaps with adjectives between.
  private boolean hasArticle(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES_MAX); i--) {
      if (!tokens.isWord(i)) {
        return false;
      }
      if (words.is(Sort.ARTICLE, tokens.words(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalling(int token) {
    return tokens.isWord(token)
        && words.noun(tokens.text(), tokens.start(token), tokens.end(token)) == SpeechWords.PERSON
        && !words.is(Sort.LOOSE, tokens.text(), tokens.start(token), tokens.end(token));
  }

  private boolean isComma(int token) {
    return tokens.text().charAt(tokens.start(token)) == ',';
  }

  private String key(int token) {
    return tokens.words(token).toLowerCase(Locale.ROOT);
  }
}
