package org.attest.core.tag;

/// All ways to label a stretch, weighed: how probable each label is at each token (the forward and
/// backward sums of a chain).
public final class Lattice {
  private static final double IMPOSSIBLE = -1e9;

  private final int length;
  private final double[][] emissions;
  private final double[][] transitions;
  private final int labels;
  private final double[][] forward;
  private final double[][] backward;
  private double total;

  /// @param emissions by token and label; labels that are not allowed far below all others
  /// @param transitions by label before and label after; one that cannot be far below all others
  /// @param opens whether a stretch may begin with each label
  /// @param closes whether it may end with it
  public Lattice(double[][] emissions, double[][] transitions, boolean[] opens, boolean[] closes) {
    this.length = emissions.length;
    this.emissions = emissions;
    this.transitions = transitions;
    this.labels = transitions.length;
    this.forward = new double[length][labels];
    this.backward = new double[length][labels];
    forward(opens);
    backward(closes);
  }

  private void forward(boolean[] opens) {
    for (int label = 0; label < labels; label++) {
      forward[0][label] = opens[label] ? emissions[0][label] : IMPOSSIBLE;
    }
    double[] terms = new double[labels];
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < labels; label++) {
        for (int before = 0; before < labels; before++) {
          terms[before] = forward[i - 1][before] + transitions[before][label];
        }
        forward[i][label] = sum(terms) + emissions[i][label];
      }
    }
  }

  private void backward(boolean[] closes) {
    for (int label = 0; label < labels; label++) {
      backward[length - 1][label] = closes[label] ? 0 : IMPOSSIBLE;
    }
    double[] terms = new double[labels];
    for (int i = length - 2; i >= 0; i--) {
      for (int label = 0; label < labels; label++) {
        for (int after = 0; after < labels; after++) {
          terms[after] =
              transitions[label][after] + emissions[i + 1][after] + backward[i + 1][after];
        }
        backward[i][label] = sum(terms);
      }
    }
    for (int label = 0; label < labels; label++) {
      terms[label] = forward[length - 1][label] + backward[length - 1][label];
    }
    total = sum(terms);
  }

  /// The logarithm of the sum of the exponentials.
  private static double sum(double[] terms) {
    double most = IMPOSSIBLE;
    for (double term : terms) {
      most = Math.max(most, term);
    }
    if (most <= IMPOSSIBLE / 2) {
      return IMPOSSIBLE;
    }
    double sum = 0;
    for (double term : terms) {
      if (term > most - 30) {
        sum += Math.exp(term - most);
      }
    }
    return most + Math.log(sum);
  }

  /// The logarithm of the weight of all ways together.
  double total() {
    return total;
  }

  /// How probable a label is at a token.
  public double at(int token, int label) {
    return Math.exp(Math.min(0, forward[token][label] + backward[token][label] - total));
  }

  /// How probable one label at a token and another at the next are.
  double between(int token, int label, int after) {
    double way =
        forward[token][label]
            + transitions[label][after]
            + emissions[token + 1][after]
            + backward[token + 1][after];
    return Math.exp(Math.min(0, way - total));
  }
}
