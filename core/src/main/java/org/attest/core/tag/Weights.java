package org.attest.core.tag;

import java.nio.ByteBuffer;

/// How much each feature speaks for each label, in whole steps.
public final class Weights {
  private final FeatureTable features;

  /// The weights of each feature beside each other, from the number of the feature on.
  private final byte[] values;

  private final int labels;

  /// @param capacity how many features there will be
  /// @param labels how many labels there are
  public Weights(int capacity, int labels) {
    this.labels = labels;
    this.features = new FeatureTable(capacity);
    this.values = new byte[(capacity + 1) * labels];
  }

  private static int key(long feature) {
    int key = (int) (feature >>> 32);
    return key == 0 ? 1 : key;
  }

  /// @param row a weight for each label
  public void put(long feature, byte[] row) {
    put(key(feature), row);
  }

  private void put(int key, byte[] row) {
    if (!features.has(key)) {
      int at = (features.size() + 1) * labels;
      features.put(key, at);
      System.arraycopy(row, 0, values, at, labels);
    }
  }

  /// Adds up what features say of each label.
  ///
  /// First those are brought to the front that may have been learnt: then one need not be waited
  /// for before the next is sought. What stands behind them is of no use any more.
  public void sum(long[] some, int count, int[] scores) {
    int learnt = 0;
    for (int f = 0; f < count; f++) {
      long feature = some[f];
      some[learnt] = feature;
      learnt += features.mayHave(key(feature)) ? 1 : 0;
    }
    for (int f = 0; f < learnt; f++) {
      int at = features.of(key(some[f]));
      for (int label = 0; at > 0 && label < labels; label++) {
        scores[label] += values[at + label];
      }
    }
  }

  /// How many bytes [#write] adds.
  public int bytes() {
    return Integer.BYTES + features.size() * (Integer.BYTES + labels);
  }

  public void write(ByteBuffer out) {
    out.putInt(features.size());
    for (int key : features.all()) {
      out.putInt(key).put(values, features.of(key), labels);
    }
  }

  /// What [#write] wrote.
  public static Weights read(ByteBuffer in, int labels) {
    int size = in.getInt();
    Weights weights = new Weights(size, labels);
    byte[] row = new byte[labels];
    for (int i = 0; i < size; i++) {
      int key = in.getInt();
      in.get(row);
      weights.put(key, row);
    }
    return weights;
  }
}
