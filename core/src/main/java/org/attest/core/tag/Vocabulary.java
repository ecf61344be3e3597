package org.attest.core.tag;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// What a model knows of words and phrases before it sees a text.
public final class Vocabulary {
  /// The style of a text that is like none that was learnt.
  static final int NO_STYLE = -1;

  private static final int STYLES = 3;

  /// By how much for each word the best style must beat the next; a word speaks in sixteenths.
  private static final double STYLE_MARGIN = 3.0;

  private static final int STYLE_BITS = 8;
  private static final int STYLE_TOKENS_MAX = 20_000;

  private final WordTable words;
  private final WordTable phrases;
  private final WordTable styles;

  private Vocabulary(WordTable words, WordTable phrases, WordTable styles) {
    this.words = words;
    this.phrases = phrases;
    this.styles = styles;
  }

  /// @param words [WordFacts] by word, in [regular][#regular] spelling
  /// @param phrases what several words together are, by the words with single spaces, likewise
  /// @param styles how much a word speaks for each style of text, a signed byte each
  public static Vocabulary of(
      Map<String, Integer> words, Map<String, Integer> phrases, Map<String, Integer> styles) {
    return new Vocabulary(table(words), table(phrases), table(styles));
  }

  private static WordTable table(Map<String, Integer> entries) {
    Map<Long, Integer> out = new HashMap<>();
    entries.forEach((word, value) -> out.put(phrase(word), value));
    return WordTable.of(out);
  }

  private static long phrase(String words) {
    long hash = 0;
    for (String word : words.split(" ", -1)) {
      hash = next(hash, Hash.of(word, 0, word.length()));
    }
    return hash;
  }

  /// The hash of a phrase that is longer by one word.
  static long next(long phrase, long word) {
    return phrase == 0 ? word : Hash.of(phrase, word);
  }

  /// A word as vocabularies spell it: in small letters, the long s as the short one.
  public static String regular(String word) {
    return Form.regular(word);
  }

  /// What is known of the phrase with this hash.
  int phrase(long hash) {
    return phrases.of(hash);
  }

  Form form(String words) {
    String small = Form.regular(words);
    long hash = Hash.of(small, 0, small.length());
    return new Form(words, hash, this.words.of(hash));
  }

  /// Which of the styles of text that were learnt from a document is most like, or [#NO_STYLE].
  int style(Form[] forms) {
    long[] sums = new long[STYLES];
    int known = 0;
    for (int i = 0; i < Math.min(forms.length, STYLE_TOKENS_MAX); i++) {
      int speaks = styles.of(forms[i].small);
      known += speaks != 0 ? 1 : 0;
      for (int s = 0; s < STYLES; s++) {
        sums[s] += (byte) (speaks >> (STYLE_BITS * s));
      }
    }
    int best = 0;
    for (int s = 1; s < STYLES; s++) {
      best = sums[s] > sums[best] ? s : best;
    }
    for (int s = 0; s < STYLES; s++) {
      if (s != best && sums[best] - sums[s] < STYLE_MARGIN * known) {
        return NO_STYLE;
      }
    }
    return best;
  }

  /// How many bytes [#write] adds.
  int bytes() {
    return words.bytes() + phrases.bytes() + styles.bytes();
  }

  void write(ByteBuffer out) {
    words.write(out);
    phrases.write(out);
    styles.write(out);
  }

  static Vocabulary read(ByteBuffer in) {
    return new Vocabulary(WordTable.read(in), WordTable.read(in), WordTable.read(in));
  }
}
