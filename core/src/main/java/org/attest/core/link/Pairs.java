package org.attest.core.link;

import java.util.Arrays;

/// Pairs of numbers that are not negative, each pair one number: the smaller in the upper half.
final class Pairs {
  private static final int LEAST = 1 << 12;

  private long[] pairs = new long[LEAST];
  private int size;

  static long of(int a, int b) {
    return a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  /// The bits of a number in disorder, the same for the same number (the finaliser of MurmurHash3,
  /// A. Appleby).
  static long mixed(long number) {
    long a = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
    long b = (a ^ (a >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return b ^ (b >>> 33);
  }

  void add(int a, int b) {
    if (a == b) {
      return;
    }
    if (size == pairs.length) {
      shrink();
      if (size * 2 > pairs.length) {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
      }
    }
    pairs[size++] = of(a, b);
  }

  void addAll(long[] others) {
    for (long each : others) {
      add(first(each), second(each));
    }
  }

  /// Each pair once, in order.
  long[] sorted() {
    shrink();
    return Arrays.copyOf(pairs, size);
  }

  private void shrink() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }
}
