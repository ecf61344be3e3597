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
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }

  /// Adds these clues to a sum, so many times.
  void addTo(double[] sum, double times) {
    for (int i = 0; i < values.length; i++) {
      sum[i] += values[i] * times;
    }
  }
}
