package org.attest.core.grammar;

import org.attest.core.text.Shape;

/// One spelling of a word, number or sign: its hashes, made once however often it stands in a text.
final class Word {
  private static final int SUFFIX_MAX = 4;
  private static final int PREFIX = 3;
  private static final int MANY = 4;

  /// A place outside of a sentence.
  static final Word NONE = new Word("", 0);

  /// The words as they stand, in small letters, and what stands at their ends.
  final int exact;

  final int small;
  final int[] suffixes = new int[SUFFIX_MAX];
  final int prefix;

  /// Runs of capitals, small letters, digits, each sign as itself.
  final int shape;

  /// Which words keep the same company, 0 if it is not known; the fewer bits, the wider.
  final int cluster;

  /// @param cluster its number and 1, or 0
  Word(String words, int cluster) {
    String low = small(words);
    this.exact = Key.of(words, 0, words.length());
    this.small = Key.of(low, 0, low.length());
    this.cluster = cluster;
    for (int n = 1; n <= SUFFIX_MAX; n++) {
      suffixes[n - 1] = n > low.length() ? 0 : Key.of(low, low.length() - n, low.length());
    }
    this.prefix = low.length() < PREFIX ? 0 : Key.of(low, 0, PREFIX);
    this.shape = shape(words);
  }

  /// Small letters, the long s as the short one.
  static String small(String words) {
    return Shape.small(words);
  }

  /// The first bits of the cluster, with a mark of how many they are, or 0 if there is none.
  int cluster(int bits) {
    return cluster == 0 ? 0 : ((cluster - 1) >> (WordNumbers.BITS - bits)) | (1 << bits);
  }

  private static int shape(String words) {
    CharSequence shape = Shape.of(words, MANY);
    return Key.of(shape, 0, shape.length());
  }
}
