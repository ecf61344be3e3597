package org.attest.core.grammar;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// How much each feature speaks for each class, in whole steps.
///
/// Features are known by 32 bits of their hash: one that was never learnt is taken for another with
/// a chance of about one in ten thousand.
final class Weights {
  private static final long LOW = 0xFFFFFFFFL;

  final int classes;

  /// A feature in the upper half of each slot, in the lower where its weights begin.
  private final long[] slots;

  private final byte[] values;
  private int size;

  /// @param capacity how many features there will be
  Weights(int classes, int capacity) {
    this.classes = classes;
    this.slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) * 4)];
    this.values = new byte[capacity * classes];
  }

  private int slot(int key) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  /// @param row a weight for each class
  void put(int key, byte[] row) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      slots[slot] = ((long) key << 32) | (size * (long) classes);
      System.arraycopy(row, 0, values, size * classes, classes);
      size++;
    }
  }

  /// Adds up what features say of each class.
  void sum(int[] keys, int count, int[] scores) {
    for (int f = 0; f < count; f++) {
      long slot = slots[slot(keys[f])];
      if (slot != 0) {
        int at = (int) (slot & LOW);
        for (int i = 0; i < classes; i++) {
          scores[i] += values[at + i];
        }
      }
    }
  }

  /// How many bytes [#write] adds.
  int bytes() {
    int count = 2 * Integer.BYTES;
    for (long slot : slots) {
      if (slot != 0) {
        count += Integer.BYTES + 1 + 2 * telling((int) (slot & LOW));
      }
    }
    return count;
  }

  private int telling(int at) {
    int count = 0;
    for (int i = 0; i < classes; i++) {
      count += values[at + i] == 0 ? 0 : 1;
    }
    return count;
  }

  /// Most features speak of few classes: only what they say is written.
  void write(ByteBuffer out) {
    out.putInt(classes).putInt(size);
    for (long slot : slots) {
      if (slot == 0) {
        continue;
      }
      int at = (int) (slot & LOW);
      out.putInt((int) (slot >>> 32)).put((byte) telling(at));
      for (int i = 0; i < classes; i++) {
        if (values[at + i] != 0) {
          out.put((byte) i).put(values[at + i]);
        }
      }
    }
  }

  static Weights read(ByteBuffer in) {
    int classes = in.getInt();
    int size = in.getInt();
    if (classes < 1 || classes > Byte.MAX_VALUE || size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("weights of a grammar that cannot be");
    }
    Weights weights = new Weights(classes, size);
    byte[] row = new byte[classes];
    for (int i = 0; i < size; i++) {
      int key = in.getInt();
      Arrays.fill(row, (byte) 0);
      for (int n = in.get(); n > 0; n--) {
        int of = in.get();
        if (of < 0 || of >= classes) {
          throw new IllegalArgumentException("weights of a grammar that cannot be");
        }
        row[of] = in.get();
      }
      weights.put(key, row);
    }
    return weights;
  }
}
