package org.attest.core.grammar;

/// What speaks for what a word is to its head, when all of its own children are known.
final class LinkFeatures extends SentenceFeatures {
  static final int MAX = 48;

  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int MANY = 3;
  private static final int WIDE = 5;

  private static final long SUBJECTS =
      Links.bit(Link.SUBJECT) | Links.bit(Link.PASSIVE_SUBJECT) | Links.bit(Link.EXPLETIVE);
  private static final long PASSIVES = Links.bit(Link.PASSIVE_AUXILIARY) | Links.bit(Link.COPULA);

  LinkFeatures(State state, Word[] words, int[] tags) {
    super(MAX, state, words, tags);
  }

  /// Fills [#keys] for the link that a step would make.
  ///
  /// @return how many there are
  int of(int step) {
    count = 0;
    int head = state.head(step);
    int child = state.dependent();
    boolean isLeft = step == State.LEFT;
    int way = isLeft ? 1 : 0;
    Word headWord = word(head);
    Word word = word(child);
    int headTag = tag(head);
    int tag = tag(child);
    int tags = (headTag * 64 + tag) * 2 + way;
    add(Key.of(1, way, headWord.small, headTag));
    add(Key.of(2, tags));
    add(Key.of(3, way, word.small, tag));
    add(Key.of(4, way, headWord.small, word.small));
    add(Key.of(5, tags, headWord.small));
    add(Key.of(6, tags, word.small));
    add(Key.of(7, tags, distance(head, child)));
    add(Key.of(8, tag, way));
    add(Key.of(9, way, word.cluster, headTag));
    add(Key.of(10, way, headWord.cluster, tag));
    add(Key.of(11, way, headWord.cluster(WIDE), word.cluster(WIDE)));
    around(head, child, tags, headTag);
    own(child, tags, headWord);
    others(head, isLeft, tags);
    return count;
  }

  private void around(int head, int child, int tags, int headTag) {
    add(Key.of(12, tags, tag(child - 1)));
    add(Key.of(13, tags, tag(child + 1)));
    add(Key.of(14, tags, tag(head - 1)));
    add(Key.of(15, tags, tag(head + 1)));
    add(Key.of(16, tags, word(child - 1).small));
    add(Key.of(17, tags, word(child + 1).small));
    add(Key.of(18, headTag, word(child).suffixes[2]));
  }

  private void own(int child, int tags, Word headWord) {
    int first = state.first[child];
    add(Key.of(19, tags, word(first).small));
    add(Key.of(20, tags, tag(first)));
    add(Key.of(21, tags, fold(state.leftLinks[child])));
    add(Key.of(22, tags, fold(state.rightLinks[child])));
    add(Key.of(23, headWord.small, word(first).small));
    add(Key.of(24, word(child).small, word(first).small));
    add(Key.of(25, tags, word(state.second[child]).small));
    add(Key.of(26, tags, headWord.cluster(WIDE), word(first).small));
    add(Key.of(27, tags, word(child).cluster(WIDE), word(first).small));
  }

  private void others(int head, boolean isLeft, int tags) {
    long left = state.leftLinks[head];
    long right = state.rightLinks[head];
    int side = isLeft ? state.first[head] : state.last[head];
    add(Key.of(28, tags, fold(left)));
    add(Key.of(29, tags, fold(right)));
    add(Key.of(30, tags, side == state.none ? -1 : state.links[side]));
    add(Key.of(31, tags, Math.min(MANY, isLeft ? state.leftCount[head] : state.rightCount[head])));
    add(Key.of(32, tags, tag(side)));
    add(Key.of(33, tags, word(state.first[head]).small));
    add(Key.of(34, tags, word(side).small));
    add(Key.of(35, tags, (int) (left & SUBJECTS), (int) ((left & PASSIVES) >>> 1)));
  }

  private static int distance(int head, int child) {
    int apart = Math.abs(head - child);
    return apart <= NEAR ? apart : apart <= FAR ? NEAR + 1 : NEAR + 2;
  }
}
