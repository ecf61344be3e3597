package org.attest.core.link;

import java.util.List;

/// The clustering of one component: all its units with each other. Time grows with the square of
/// their number, at worst with its third power.
final class Agglomeration {
  /// No single pair may outweigh all others.
  private static final double EVIDENCE_MAX = 8;

  /// Outweighs all evidence that there can be in one component.
  private static final double NEVER = -1e9;

  private final int size;
  private final double[][] sums;
  private final int[] rows;
  private final int[] clusterOf;
  private final boolean[] isGone;
  private final int[] nearest;
  private final double[] nearness;

  Agglomeration(List<Integer> component, Units units, Evidence evidence) {
    size = component.size();
    sums = new double[size][size];
    rows = new int[size];
    clusterOf = new int[size];
    isGone = new boolean[size];
    nearest = new int[size];
    nearness = new double[size];
    for (int i = 0; i < size; i++) {
      rows[i] = units.rows(component.get(i)).size();
      clusterOf[i] = i;
      for (int j = 0; j < i; j++) {
        sums[i][j] = sum(component.get(i), component.get(j), units, evidence);
        sums[j][i] = sums[i][j];
      }
    }
  }

  private static double sum(int unit, int other, Units units, Evidence evidence) {
    if (units.areApart(unit, other)) {
      return NEVER;
    }
    double sum = 0;
    for (int first : units.rows(unit)) {
      for (int second : units.rows(other)) {
        double odds = evidence.of(Math.min(first, second), Math.max(first, second));
        sum += Math.clamp(odds, -EVIDENCE_MAX, EVIDENCE_MAX);
      }
    }
    return sum;
  }

  /// @return for each unit the first of its cluster, by their places in the component
  int[] clusters(double threshold) {
    for (int i = 0; i < size; i++) {
      findNearest(i);
    }
    for (int i = best(); i >= 0 && nearness[i] >= threshold; i = best()) {
      join(Math.min(i, nearest[i]), Math.max(i, nearest[i]));
    }
    return clusterOf;
  }

  private int best() {
    int best = -1;
    for (int i = 0; i < size; i++) {
      if (!isGone[i] && nearest[i] >= 0 && (best < 0 || nearness[i] > nearness[best])) {
        best = i;
      }
    }
    return best;
  }

  private void join(int kept, int gone) {
    isGone[gone] = true;
    rows[kept] += rows[gone];
    for (int i = 0; i < size; i++) {
      sums[kept][i] += sums[gone][i];
      sums[i][kept] = sums[kept][i];
      if (clusterOf[i] == gone) {
        clusterOf[i] = kept;
      }
    }
    for (int i = 0; i < size; i++) {
      if (isGone[i]) {
        continue;
      }
      if (i == kept || nearest[i] == kept || nearest[i] == gone) {
        findNearest(i);
      } else if (mean(i, kept) > nearness[i]) {
        nearest[i] = kept;
        nearness[i] = mean(i, kept);
      }
    }
  }

  private void findNearest(int i) {
    nearest[i] = -1;
    nearness[i] = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < size; j++) {
      if (j != i && !isGone[j] && mean(i, j) > nearness[i]) {
        nearest[i] = j;
        nearness[i] = mean(i, j);
      }
    }
  }

  private double mean(int i, int j) {
    return sums[i][j] / ((double) rows[i] * rows[j]);
  }
}
