package org.attest.core.grammar;

/// What features of a sentence that is being analysed have in common: its words and their classes
/// by their places in the state, and where the features are gathered.
abstract class SentenceFeatures {
  private static final int TAG_NONE = -1;
  private static final int TAG_ROOT = -2;

  /// The features that were gathered last, from the first on.
  final int[] keys;

  final State state;
  private final Word[] words;
  private final int[] tags;
  private int from;
  int count;

  /// @param most how many features there can be
  /// @param words of all sentences
  /// @param tags of all sentences
  SentenceFeatures(int most, State state, Word[] words, int[] tags) {
    this.keys = new int[most];
    this.state = state;
    this.words = words;
    this.tags = tags;
  }

  /// @param first the token that is word 0 of the state
  final void enter(int first) {
    from = first;
  }

  final Word word(int at) {
    return at < 0 || at >= state.root ? Word.NONE : words[from + at];
  }

  final int tag(int at) {
    if (at < 0 || at >= state.root) {
      return at == state.root ? TAG_ROOT : TAG_NONE;
    }
    return tags[from + at];
  }

  final void add(int key) {
    keys[count++] = key;
  }

  /// Links as a feature.
  static int fold(long links) {
    return (int) (links ^ (links >>> 32) * 31);
  }
}
