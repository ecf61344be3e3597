package org.attest.core.grammar;

/// The right links of a sentence, and how many of them a step would put out of reach.
final class Right {
  private final State state;
  private final int[] heads;
  private final int[] links;

  Right(State state, GrammarLesson lesson, int from, int to) {
    this.state = state;
    this.heads = new int[to - from];
    this.links = new int[to - from];
    for (int i = 0; i < heads.length; i++) {
      int head = lesson.heads().get(from + i);
      heads[i] = head < 0 ? heads.length : head - from;
      links[i] = Links.number(lesson.links().get(from + i));
    }
  }

  int head(int word) {
    return heads[word];
  }

  int link(int word) {
    return links[word];
  }

  int cost(int step) {
    int next = state.next();
    if (step == State.SHIFT) {
      return shifting(next);
    }
    int top = state.stack(0);
    int lost = 0;
    for (int i = next; i < heads.length; i++) {
      lost += heads[i] == top ? 1 : 0;
    }
    int head = heads[top];
    if (step == State.LEFT) {
      return lost + (head == state.stack(1) || head > next ? 1 : 0);
    }
    return lost + (head >= next ? 1 : 0);
  }

  /// The next word can get no head below the top of the stack any more, and nothing on the stack
  /// can get it for a head.
  private int shifting(int next) {
    int lost = 0;
    for (int depth = 0; depth < state.height(); depth++) {
      int word = state.stack(depth);
      lost += heads[word] == next ? 1 : 0;
      lost += depth > 0 && heads[next] == word ? 1 : 0;
    }
    return lost;
  }
}
