package org.attest.core.grammar;

import java.util.Arrays;

/// Finds the links of one sentence after the other.
final class Linking {
  private static final int ROOT = Links.number(Link.ROOT);

  private final State state = new State();
  private final StepFeatures steps;
  private final LinkFeatures links;

  Linking(Word[] words, int[] tags) {
    this.steps = new StepFeatures(state, words, tags);
    this.links = new LinkFeatures(state, words, tags);
  }

  void run(Weights stepping, Weights linking, int from, int to) {
    state.enter(to - from);
    steps.enter(from);
    links.enter(from);
    int[] stepScores = new int[State.STEPS];
    int[] linkScores = new int[linking.classes];
    while (!state.isDone()) {
      int step = step(stepping, stepScores);
      if (step == State.SHIFT) {
        state.shift();
      } else if (state.head(step) == state.root) {
        state.attach(step, ROOT);
      } else {
        Arrays.fill(linkScores, 0);
        linkScores[ROOT] = Integer.MIN_VALUE / 2;
        linking.sum(links.keys, links.of(step), linkScores);
        state.attach(step, TagFeatures.best(linkScores));
      }
    }
  }

  /// The best of the steps that may be taken.
  private int step(Weights stepping, int[] scores) {
    boolean mayShift = state.may(State.SHIFT);
    boolean mayLeft = state.may(State.LEFT);
    boolean mayRight = state.may(State.RIGHT);
    if (!mayLeft && !mayRight) {
      return State.SHIFT;
    }
    if (!mayShift && !(mayLeft && mayRight)) {
      return mayLeft ? State.LEFT : State.RIGHT;
    }
    Arrays.fill(scores, 0);
    stepping.sum(steps.keys, steps.of(), scores);
    int best = -1;
    for (int step = 0; step < State.STEPS; step++) {
      boolean may = step == State.SHIFT ? mayShift : step == State.LEFT ? mayLeft : mayRight;
      best = may && (best < 0 || scores[step] > scores[best]) ? step : best;
    }
    return best;
  }

  /// Puts what was found where the tokens of the whole text have it.
  void copy(int from, int[] heads, int[] kinds) {
    for (int i = 0; i < state.root; i++) {
      heads[from + i] = state.heads[i] == state.root ? -1 : from + state.heads[i];
      kinds[from + i] = state.links[i];
    }
  }
}
