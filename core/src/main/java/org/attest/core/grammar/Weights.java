package org.attest.core.grammar;

import java.nio.ByteBuffer;

/// How much each feature speaks for each class, in whole steps.
///
/// Features are known by 32 bits of their hash: one that was never learnt is taken for another with
/// a chance of about one in ten thousand. Most speak of few classes, so that only those are kept;
/// where there are no more than four classes all that a feature says stands beside it.
final class Weights {
  private static final int FEW = 4;
  private static final int COUNT_BITS = 7;
  private static final int COUNT = (1 << COUNT_BITS) - 1;

  private static final int KNOWN = 1 << 14;
  private static final int WORD = 18;
  private static final int BIT = 12;

  final int classes;

  /// A feature in the upper half of each slot; in the lower half its weights, or where they begin
  /// in pairs of class and weight, and how many they are.
  private final long[] slots;

  /// A bit for each twenty upper bits of a feature: most of those that are asked for were never
  /// learnt, and these bits stay near the processor where the slots do not.
  private final long[] known = new long[KNOWN];

  private final byte[] pairs;
  private int size;
  private int filled;

  /// @param capacity how many features there will be
  /// @param said of how many classes they speak, together
  Weights(int classes, int capacity, int said) {
    if (classes < 1 || classes > COUNT || capacity < 0 || said < 0 || said > 1 << 24) {
      throw new IllegalArgumentException("weights of a grammar that cannot be");
    }
    this.classes = classes;
    this.slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) * 4)];
    this.pairs = new byte[classes <= FEW ? 0 : said * 2];
  }

  private int slot(int key) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  /// What a slot holds of a feature, or 0.
  private int low(int key) {
    return (known[key >>> WORD] >>> (key >>> BIT) & 1) == 0 ? 0 : (int) slots[slot(key)];
  }

  /// @param row a weight for each class
  void put(int key, byte[] row) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      return;
    }
    size++;
    long low = 0;
    if (classes <= FEW) {
      for (int i = 0; i < classes; i++) {
        low |= (row[i] & 0xFFL) << (Byte.SIZE * i);
      }
    } else {
      int count = 0;
      low = (long) filled << COUNT_BITS;
      for (int i = 0; i < classes; i++) {
        if (row[i] != 0) {
          pairs[filled++] = (byte) i;
          pairs[filled++] = row[i];
          count++;
        }
      }
      low |= count;
    }
    slots[slot] = ((long) key << 32) | low;
    known[key >>> WORD] |= 1L << (key >>> BIT);
  }

  /// Adds up what features say of each class.
  void sum(int[] keys, int count, int[] scores) {
    if (classes <= FEW) {
      sumFew(keys, count, scores);
      return;
    }
    for (int f = 0; f < count; f++) {
      int low = low(keys[f]);
      int at = low >>> COUNT_BITS;
      int end = at + 2 * (low & COUNT);
      for (; at < end; at += 2) {
        scores[pairs[at]] += pairs[at + 1];
      }
    }
  }

  private void sumFew(int[] keys, int count, int[] scores) {
    for (int f = 0; f < count; f++) {
      int low = low(keys[f]);
      for (int i = 0; i < classes; i++) {
        scores[i] += (byte) (low >>> (Byte.SIZE * i));
      }
    }
  }

  /// How many bytes [#write] adds.
  int bytes() {
    int count = 3 * Integer.BYTES;
    byte[] row = new byte[classes];
    for (long slot : slots) {
      count += slot == 0 ? 0 : Integer.BYTES + 1 + 2 * row(slot, row);
    }
    return count;
  }

  /// Fills a row and says of how many classes it speaks.
  private int row(long slot, byte[] row) {
    int[] scores = new int[classes];
    sum(new int[] {(int) (slot >>> 32)}, 1, scores);
    int count = 0;
    for (int i = 0; i < classes; i++) {
      row[i] = (byte) scores[i];
      count += row[i] == 0 ? 0 : 1;
    }
    return count;
  }

  void write(ByteBuffer out) {
    out.putInt(classes).putInt(size).putInt(filled / 2);
    byte[] row = new byte[classes];
    for (long slot : slots) {
      if (slot != 0) {
        out.putInt((int) (slot >>> 32)).put((byte) row(slot, row));
        for (int i = 0; i < classes; i++) {
          if (row[i] != 0) {
            out.put((byte) i).put(row[i]);
          }
        }
      }
    }
  }

  static Weights read(ByteBuffer in) {
    int classes = in.getInt();
    int size = in.getInt();
    int said = in.getInt();
    if (size > in.remaining()) {
      throw new IllegalArgumentException("weights of a grammar that cannot be");
    }
    Weights weights = new Weights(classes, size, said);
    for (int i = 0; i < size; i++) {
      int key = in.getInt();
      byte[] row = new byte[classes];
      for (int n = in.get(); n > 0; n--) {
        int of = in.get();
        if (of < 0 || of >= classes) {
          throw new IllegalArgumentException("weights of a grammar that cannot be");
        }
        row[of] = in.get();
      }
      if (key == 0 || weights.isFull(row)) {
        throw new IllegalArgumentException("weights of a grammar that cannot be");
      }
      weights.put(key, row);
    }
    return weights;
  }

  private boolean isFull(byte[] row) {
    return classes > FEW && filled + 2 * said(row) > pairs.length;
  }

  static int said(byte[] row) {
    int count = 0;
    for (byte weight : row) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }
}
