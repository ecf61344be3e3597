package org.attest.bench.names;

import java.util.Random;

/// A matrix with few values in each row.
final class SparseRows {
  final int[][] columns;
  final float[][] values;
  private final int width;

  /// @param lengths how many values each row has
  SparseRows(int[] lengths, int width) {
    this.columns = new int[lengths.length][];
    this.values = new float[lengths.length][];
    this.width = width;
    for (int i = 0; i < lengths.length; i++) {
      columns[i] = new int[lengths[i]];
      values[i] = new float[lengths[i]];
    }
  }

  /// The rows in the few directions in which they differ most.
  float[][] reduced(int dimensions, int rounds, Random random) {
    float[][] basis = new float[width][dimensions];
    for (float[] row : basis) {
      for (int i = 0; i < dimensions; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    for (int round = 0; round < rounds; round++) {
      basis = back(times(basis, dimensions), dimensions);
      orthonormal(basis, dimensions);
    }
    return times(basis, dimensions);
  }

  private float[][] times(float[][] basis, int dimensions) {
    float[][] out = new float[columns.length][dimensions];
    for (int row = 0; row < out.length; row++) {
      for (int k = 0; k < columns[row].length; k++) {
        float value = values[row][k];
        float[] with = basis[columns[row][k]];
        for (int i = 0; i < dimensions; i++) {
          out[row][i] += value * with[i];
        }
      }
    }
    return out;
  }

  private float[][] back(float[][] rows, int dimensions) {
    float[][] out = new float[width][dimensions];
    for (int row = 0; row < rows.length; row++) {
      for (int k = 0; k < columns[row].length; k++) {
        float value = values[row][k];
        float[] to = out[columns[row][k]];
        for (int i = 0; i < dimensions; i++) {
          to[i] += value * rows[row][i];
        }
      }
    }
    return out;
  }

  /// Makes the columns stand at right angles to each other (Gram and Schmidt).
  private static void orthonormal(float[][] basis, int dimensions) {
    for (int i = 0; i < dimensions; i++) {
      for (int j = 0; j < i; j++) {
        double along = 0;
        for (float[] row : basis) {
          along += row[i] * row[j];
        }
        for (float[] row : basis) {
          row[i] -= (float) along * row[j];
        }
      }
      double length = 0;
      for (float[] row : basis) {
        length += row[i] * row[i];
      }
      float by = (float) Math.sqrt(length);
      for (float[] row : basis) {
        row[i] /= by;
      }
    }
  }
}
