package org.attest.core.link;

import java.util.Arrays;

/// A small number for each pair of numbers, in whichever order the two are given.
final class PairMap {
  private static final int LEAST = 1024;
  private static final long FREE = -1;

  private long[] keys;
  private byte[] numbers;
  private int size;

  PairMap() {
    this(new long[LEAST], new byte[LEAST], 0);
    Arrays.fill(keys, FREE);
  }

  private PairMap(long[] keys, byte[] numbers, int size) {
    this.keys = keys;
    this.numbers = numbers;
    this.size = size;
  }

  PairMap copy() {
    return new PairMap(keys.clone(), numbers.clone(), size);
  }

  /// The number of a pair, or -1.
  int get(int a, int b) {
    int at = place(Pairs.of(a, b));
    return keys[at] == FREE ? -1 : numbers[at];
  }

  void put(int a, int b, int number) {
    long key = Pairs.of(a, b);
    int at = place(key);
    if (keys[at] == FREE) {
      keys[at] = key;
      size++;
    }
    numbers[at] = (byte) number;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new byte[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (Pairs.mixed(key) >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
