package org.attest.bench.names;

import java.util.HashMap;
import java.util.Map;
import org.attest.core.tag.Vocabulary;
import org.attest.core.text.Tokens;

/// How much words speak for each style of text: naive Bayes over the words of the lessons.
final class Styles {
  private static final int LEAST = 8;
  private static final double STEPS = 16;

  private final int styles;
  private final Map<String, int[]> counts = new HashMap<>();
  private final long[] all;

  Styles(int styles) {
    this.styles = styles;
    this.all = new long[styles];
  }

  void add(Tokens tokens, int style) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        counts.computeIfAbsent(Vocabulary.regular(tokens.words(i)), _ -> new int[styles])[style]++;
        all[style]++;
      }
    }
  }

  /// The evidence of each word as a signed byte for each style.
  Map<String, Integer> packed() {
    Map<String, Integer> out = new HashMap<>();
    counts.forEach((word, by) -> {
      int sum = 0;
      for (int n : by) {
        sum += n;
      }
      if (sum < LEAST) {
        return;
      }
      double[] logs = new double[styles];
      double mean = 0;
      for (int s = 0; s < styles; s++) {
        logs[s] = Math.log((by[s] + 1.0) / (all[s] + 1000.0));
        mean += logs[s] / styles;
      }
      int packed = 0;
      for (int s = 0; s < styles; s++) {
        int value = Math.clamp(Math.round((logs[s] - mean) * STEPS), -127, 127);
        packed |= (value & 0xFF) << (8 * s);
      }
      if (packed != 0) {
        out.put(word, packed);
      }
    });
    return out;
  }
}
