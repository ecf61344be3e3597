package org.attest.core.speech;

import java.util.Arrays;

/// The clues that hold for one person and one turn, each with how much it holds.
final class Clues {
  private final double[] values = new double[Clue.COUNT];

  void clear() {
    Arrays.fill(values, 0);
  }

  void set(Clue clue, boolean holds) {
    if (holds) {
      values[clue.place()] = 1;
    }
  }

  void set(Clue clue, double value) {
    values[clue.place()] = value;
  }

  double of(Clue clue) {
    return values[clue.place()];
  }

  boolean has(Clue clue) {
    return of(clue) > 0;
  }

  /// The sum of all, each by its weight.
  ///
  /// @param weights by the places of the clues
  /// @param from the place of the first clue that counts
  /// @param to one past the place of the last
  double weighed(double[] weights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }
}
