package org.attest.bench.names;

import java.util.HashMap;
import java.util.Map;
import org.attest.core.tag.Vocabulary;
import org.attest.core.text.Tokens;

/// How often words occur, and how often with a capital where nothing but their own nature asks for
/// one.
public final class WordCounts {
  /// Of one word.
  static final class Count {
    int all;
    int inner;
    int capitals;
  }

  final Map<String, Count> words = new HashMap<>();

  public void add(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i)) {
        continue;
      }
      Count count = words.computeIfAbsent(Vocabulary.regular(tokens.words(i)), _ -> new Count());
      count.all++;
      boolean isShouted = tokens.kind(i) == Tokens.Kind.CAPITALS;
      if (!tokens.opensSentence(i) && !isShouted) {
        count.inner++;
        count.capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
  }

  /// 0 to 3: never, seldom, often, nearly always with a capital; 1 where it is not known.
  int capitals(String word) {
    Count count = words.get(word);
    if (count == null || count.inner < 3) {
      return 1;
    }
    double share = count.capitals / (double) count.inner;
    return share < 0.02 ? 0 : share < 0.4 ? 1 : share < 0.95 ? 2 : 3;
  }

  /// 0 to 3.
  int frequency(String word) {
    Count count = words.get(word);
    int all = count == null ? 0 : count.all;
    return all < 3 ? 0 : all < 30 ? 1 : all < 1000 ? 2 : 3;
  }
}
