package org.attest.core.tag;

/// Words and features as numbers of 64 bits, so that none need be kept or compared as text.
public final class Hash {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /// Of the characters of a stretch.
  public static long of(CharSequence text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L + 0x632BE5ABL;
    }
    return mixed(hash);
  }

  /// Of two numbers in this order.
  public static long of(long first, long second) {
    return mixed(first * 31 + second);
  }

  /// The finishing steps of SplitMix64 (Steele, Lea and Flood, 2014).
  static long mixed(long value) {
    long z = value + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
