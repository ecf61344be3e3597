package org.attest.core.grammar;

/// What speaks for the next step: the words on the stack and to come, their classes, and the
/// children that they have. After the features of Y. Zhang and J. Nivre (2011).
final class StepFeatures extends SentenceFeatures {
  static final int MAX = 72;

  private static final int NEAR = 4;
  private static final int FAR = 10;
  private static final int MANY = 3;
  private static final int WIDE = 5;

  StepFeatures(State state, Word[] words, int[] tags) {
    super(MAX, state, words, tags);
  }

  /// Fills [#keys].
  ///
  /// @return how many there are
  int of() {
    count = 0;
    int top = state.stack(0);
    int below = state.stack(1);
    int third = state.stack(2);
    int next = state.coming(0);
    int topTag = tag(top);
    int belowTag = tag(below);
    int nextTag = tag(next);
    single(top, below, third, next);
    pairs(top, below, next);
    triples(top, below, third, next);
    children(top, below, next, topTag, belowTag, nextTag);
    return count;
  }

  private void single(int top, int below, int third, int next) {
    int afterNext = state.coming(1);
    add(Key.of(1, word(top).small));
    add(Key.of(2, tag(top)));
    add(Key.of(3, word(top).small, tag(top)));
    add(Key.of(4, word(below).small));
    add(Key.of(5, tag(below)));
    add(Key.of(6, word(below).small, tag(below)));
    add(Key.of(7, word(next).small));
    add(Key.of(8, tag(next)));
    add(Key.of(9, word(next).small, tag(next)));
    add(Key.of(10, word(afterNext).small, tag(afterNext)));
    add(Key.of(11, tag(afterNext)));
    add(Key.of(12, tag(state.coming(2))));
    add(Key.of(13, tag(third)));
    add(Key.of(14, word(top).cluster));
    add(Key.of(15, word(next).cluster));
  }

  private void pairs(int top, int below, int next) {
    int topTag = tag(top);
    int belowTag = tag(below);
    int nextTag = tag(next);
    int near = distance(top, next);
    int wide = distance(below, top);
    Word topWord = word(top);
    Word belowWord = word(below);
    Word nextWord = word(next);
    add(Key.of(16, topWord.small, nextWord.small));
    add(Key.of(17, topWord.small, topTag, nextTag));
    add(Key.of(18, topTag, nextWord.small, nextTag));
    add(Key.of(19, topTag, nextTag));
    add(Key.of(20, belowWord.small, topWord.small));
    add(Key.of(21, belowWord.small, belowTag, topTag));
    add(Key.of(22, belowTag, topWord.small, topTag));
    add(Key.of(23, belowTag, topTag));
    add(Key.of(24, nextTag, tag(state.coming(1))));
    add(Key.of(25, topTag, nextTag, near));
    add(Key.of(26, belowTag, topTag, wide));
    add(Key.of(27, topWord.small, near));
    add(Key.of(28, topWord.cluster(WIDE), nextWord.cluster(WIDE)));
    add(Key.of(29, belowWord.cluster(WIDE), topWord.cluster(WIDE)));
    add(Key.of(30, topWord.cluster(WIDE), nextTag));
    add(Key.of(31, topTag, nextWord.cluster(WIDE)));
    add(Key.of(32, belowWord.cluster(WIDE), topTag, nextTag));
    add(Key.of(33, belowWord.small, nextWord.small));
    add(Key.of(34, belowTag, nextTag));
  }

  private void triples(int top, int below, int third, int next) {
    int topTag = tag(top);
    int belowTag = tag(below);
    int nextTag = tag(next);
    int afterTag = tag(state.coming(1));
    add(Key.of(35, topTag, nextTag, afterTag));
    add(Key.of(36, nextTag, afterTag, tag(state.coming(2))));
    add(Key.of(37, belowTag, topTag, nextTag));
    add(Key.of(38, tag(third), belowTag, topTag));
    add(Key.of(39, word(below).small, topTag, nextTag));
    add(Key.of(40, belowTag, topTag, word(next).small));
    add(Key.of(41, belowTag, word(top).small, nextTag));
    add(Key.of(42, third == state.none ? 0 : 1, belowTag, nextTag));
  }

  private void children(int top, int below, int next, int topTag, int belowTag, int nextTag) {
    add(Key.of(43, topTag, tag(state.first[top]), nextTag));
    add(Key.of(44, topTag, tag(state.last[top]), nextTag));
    add(Key.of(45, belowTag, tag(state.last[below]), topTag));
    add(Key.of(46, belowTag, tag(state.first[below]), topTag));
    add(Key.of(47, topTag, tag(state.first[next]), nextTag));
    add(Key.of(48, topTag, few(state.leftCount[top]), few(state.rightCount[top])));
    add(Key.of(49, word(top).small, few(state.rightCount[top])));
    add(Key.of(50, belowTag, few(state.rightCount[below]), topTag));
    add(Key.of(51, nextTag, few(state.leftCount[next]), topTag));
    add(Key.of(52, topTag, fold(state.leftLinks[top]), nextTag));
    add(Key.of(53, topTag, fold(state.rightLinks[top]), nextTag));
    add(Key.of(54, belowTag, fold(state.rightLinks[below]), topTag));
    add(Key.of(55, belowTag, fold(state.leftLinks[below]), topTag));
    add(Key.of(56, nextTag, fold(state.leftLinks[next]), topTag));
    add(Key.of(57, word(below).small, word(state.first[top]).small, topTag));
    add(Key.of(58, belowTag, word(state.first[top]).small, topTag));
    add(Key.of(59, word(state.last[below]).small, belowTag, topTag));
    add(Key.of(60, topTag, tag(state.last[top]), tag(state.nextToLast[top])));
    add(Key.of(61, topTag, tag(state.first[top]), tag(state.second[top])));
    add(Key.of(62, word(state.first[top]).small, tag(state.last[top]), topTag));
    add(Key.of(63, word(state.last[top]).small, topTag, nextTag));
    add(Key.of(64, word(state.first[top]).small, word(top).small));
  }

  /// How far apart two words are, in a few sizes.
  int distance(int left, int right) {
    if (left >= state.root || right > state.root) {
      return 0;
    }
    int apart = right - left;
    return apart <= NEAR ? apart : apart <= FAR ? NEAR + 1 : NEAR + 2;
  }

  private static int few(int count) {
    return Math.min(MANY, count);
  }
}
