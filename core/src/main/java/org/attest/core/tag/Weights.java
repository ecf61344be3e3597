package org.attest.core.tag;

import java.nio.ByteBuffer;

/// How much each feature speaks for each label, in whole steps.
///
/// Features are known by 32 bits of their hash: one that was never learnt is taken for another with
/// a chance of about one in ten thousand.
public final class Weights {
  private final int[] keys;
  private final int[] rows;
  private final byte[] values;
  private final int labels;
  private int size;

  /// @param capacity how many features there will be
  /// @param labels how many labels there are
  public Weights(int capacity, int labels) {
    this.labels = labels;
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) * 4);
    this.keys = new int[slots];
    this.rows = new int[slots];
    this.values = new byte[capacity * labels];
  }

  private static int key(long feature) {
    int key = (int) (feature >>> 32);
    return key == 0 ? 1 : key;
  }

  private int slot(int key) {
    int at = key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /// @param row a weight for each label
  public void put(long feature, byte[] row) {
    put(key(feature), row);
  }

  private void put(int key, byte[] row) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      rows[slot] = size;
      System.arraycopy(row, 0, values, size * labels, labels);
      size++;
    }
  }

  /// Adds up what features say of each label.
  public void sum(long[] features, int count, int[] scores) {
    for (int f = 0; f < count; f++) {
      int slot = slot(key(features[f]));
      if (keys[slot] != 0) {
        int at = rows[slot] * labels;
        for (int label = 0; label < labels; label++) {
          scores[label] += values[at + label];
        }
      }
    }
  }

  /// How many bytes [#write] adds.
  public int bytes() {
    return Integer.BYTES + size * (Integer.BYTES + labels);
  }

  public void write(ByteBuffer out) {
    out.putInt(size);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.putInt(keys[slot]).put(values, rows[slot] * labels, labels);
      }
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
