package org.attest.core.grammar;

import java.util.Arrays;

/// Weights while they are learnt: an averaged perceptron (M. Collins, 2002), whose mean over all
/// steps errs less than its last state. A feature has no row until it was part of several mistakes
/// (Y. Goldberg, M. Elhadad, Learning Sparser Perceptron Models, 2011).
final class LearntWeights {
  private static final int STEP_MAX = Byte.MAX_VALUE;

  /// The share of weights that are too large for a byte and are cut.
  private static final double CUT = 0.001;

  /// Features by some bits of their hash: how many mistakes they were part of.
  private static final int COUNTS = 1 << 24;

  private final int classes;
  private final int mistakesMin;
  private final byte[] mistakes = new byte[COUNTS];
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private float[] values;
  private double[] sums;
  private int[] changed;
  private int size;
  private int step;

  LearntWeights(int classes, int mistakesMin) {
    this.classes = classes;
    this.mistakesMin = mistakesMin;
    this.values = new float[classes << 10];
    this.sums = new double[classes << 10];
    this.changed = new int[classes << 10];
  }

  private int slot(int key) {
    int at = key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  void sum(int[] features, int count, float[] scores) {
    for (int f = 0; f < count; f++) {
      int slot = slot(features[f]);
      if (keys[slot] != 0) {
        int at = rows[slot] * classes;
        for (int i = 0; i < classes; i++) {
          scores[i] += values[at + i];
        }
      }
    }
  }

  /// Moves on by one decision.
  void pass() {
    step++;
  }

  /// Speaks more for one class and less for another where these features hold.
  void learn(int[] features, int count, int right, int wrong) {
    for (int f = 0; f < count; f++) {
      int key = features[f];
      if (keys[slot(key)] == 0 && ++mistakes[key & (COUNTS - 1)] < mistakesMin) {
        continue;
      }
      int at = row(key) * classes;
      add(at + right, 1);
      add(at + wrong, -1);
    }
  }

  private void add(int at, float by) {
    sums[at] += (double) values[at] * (step - changed[at]);
    changed[at] = step;
    values[at] += by;
  }

  private int row(int key) {
    int slot = slot(key);
    if (keys[slot] != 0) {
      return rows[slot];
    }
    if (size * 2 >= keys.length) {
      widen();
      slot = slot(key);
    }
    keys[slot] = key;
    rows[slot] = size;
    if ((size + 1) * classes > values.length) {
      int more = values.length * 2;
      values = Arrays.copyOf(values, more);
      sums = Arrays.copyOf(sums, more);
      changed = Arrays.copyOf(changed, more);
    }
    return size++;
  }

  private void widen() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /// The means in whole steps.
  ///
  /// @param least a feature whose weights are all nearer to nothing than so many steps is left out
  Weights mean(int least) {
    float[] means = new float[size * classes];
    for (int at = 0; at < means.length; at++) {
      means[at] = (float) ((sums[at] + (double) values[at] * (step - changed[at])) / step);
    }
    double scale = STEP_MAX / largest(means);
    byte[][] kept = new byte[size][];
    int count = 0;
    int said = 0;
    for (int row = 0; row < size; row++) {
      byte[] steps = new byte[classes];
      int most = 0;
      for (int i = 0; i < classes; i++) {
        steps[i] =
            (byte) Math.clamp(Math.round(means[row * classes + i] * scale), -STEP_MAX, STEP_MAX);
        most = Math.max(most, Math.abs(steps[i]));
      }
      kept[row] = most >= least ? steps : new byte[0];
      count += most >= least ? 1 : 0;
      said += Weights.said(kept[row]);
    }
    Weights out = new Weights(classes, count, said);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && kept[rows[i]].length > 0) {
        out.put(keys[i], kept[rows[i]]);
      }
    }
    return out;
  }

  private static double largest(float[] means) {
    float[] sizes = new float[means.length];
    int count = 0;
    for (float mean : means) {
      if (mean != 0) {
        sizes[count++] = Math.abs(mean);
      }
    }
    Arrays.sort(sizes, 0, count);
    return count == 0 ? 1 : sizes[Math.max(0, (int) (count * (1 - CUT)) - 1)];
  }
}
