package org.attest.core.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.attest.core.text.Tokens;

/// What speaks for the class of a word: itself, its letters, its neighbours and their classes.
final class TagFeatures {
  static final int MAX = 40;

  private static final int START = -1;
  private static final int WIDE = 4;
  private static final int MIDDLE = 7;

  final int[] keys = new int[MAX];

  private final Tokens tokens;
  private final Word[] words;
  private final int[] tags;
  private int from;
  private int to;
  private int count;

  /// @param tags by token, filled from left to right
  TagFeatures(Tokens tokens, Word[] words, int[] tags) {
    this.tokens = tokens;
    this.words = words;
    this.tags = tags;
  }

  /// The words of a text, each spelling once.
  static Word[] words(Tokens tokens, WordNumbers clusters) {
    Word[] out = new Word[tokens.size()];
    Map<String, Word> known = new HashMap<>();
    for (int i = 0; i < out.length; i++) {
      out[i] =
          known.computeIfAbsent(
              tokens.words(i), spelt -> new Word(spelt, clusters.of(Word.small(spelt))));
    }
    return out;
  }

  /// Goes on with the tokens from one to before another.
  void enter(int first, int end) {
    from = first;
    to = end;
  }

  private Word word(int token) {
    return token < from || token >= to ? Word.NONE : words[token];
  }

  private int tag(int token) {
    return token < from ? START : tags[token];
  }

  /// Fills [#keys] for a token whose neighbours on the left have their tags.
  ///
  /// @return how many there are
  int of(int token) {
    count = 0;
    Word word = words[token];
    Word before = word(token - 1);
    Word after = word(token + 1);
    int last = tag(token - 1);
    int previous = tag(token - 2);
    own(word, token);
    add(Key.of(20, last));
    add(Key.of(21, previous));
    add(Key.of(22, last, previous));
    add(Key.of(23, last, word.small));
    add(Key.of(24, before.small));
    add(Key.of(25, word(token - 2).small));
    add(Key.of(26, after.small));
    add(Key.of(27, word(token + 2).small));
    add(Key.of(28, before.suffixes[2], last));
    add(Key.of(29, after.suffixes[2]));
    add(Key.of(30, word.small, after.small));
    add(Key.of(31, word.small, before.small));
    add(Key.of(32, last, word.suffixes[2]));
    add(Key.of(33, last, after.small));
    add(Key.of(34, last, after.cluster(WIDE)));
    add(Key.of(35, after.cluster(MIDDLE)));
    add(Key.of(36, after.shape, word.shape));
    add(Key.of(37, before.small, after.small));
    add(Key.of(38, last, word.cluster(MIDDLE)));
    add(Key.of(39, after.suffixes[1], word.suffixes[1]));
    return count;
  }

  private void own(Word word, int token) {
    int joined = (tokens.touches(token) ? 1 : 0);
    joined |= token + 1 < tokens.size() && tokens.touches(token + 1) ? 2 : 0;
    add(Key.of(1, word.exact));
    add(Key.of(2, word.small));
    for (int n = 0; n < word.suffixes.length; n++) {
      add(Key.of(3 + n, word.suffixes[n]));
    }
    add(Key.of(8, word.prefix));
    add(Key.of(9, word.shape, token == from ? 1 : 0));
    add(Key.of(10, joined, word.shape));
    add(Key.of(11, joined, word.small));
    add(Key.of(12, word.cluster));
    add(Key.of(13, word.cluster(WIDE), word.suffixes[1]));
    add(Key.of(14, word.cluster(MIDDLE)));
    add(Key.of(15, word.shape, word.suffixes[2]));
  }

  private void add(int key) {
    keys[count++] = key;
  }

  static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /// The tags of the tokens from one to before another.
  void tag(Weights weights, WordNumbers settled, int first, int end) {
    enter(first, end);
    int[] scores = new int[weights.classes];
    for (int i = first; i < end; i++) {
      int known = settled.of(words[i].exact);
      if (known > 0) {
        tags[i] = known - 1;
        continue;
      }
      Arrays.fill(scores, 0);
      weights.sum(keys, of(i), scores);
      tags[i] = best(scores);
    }
  }
}
