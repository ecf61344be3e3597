package org.attest.core.grammar;

/// Words and features as numbers, so that none need be kept or compared as text.
final class Key {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xBF58476D1CE4E5B9L;
  private static final long THIRD = 0x94D049BB133111EBL;

  private Key() {}

  /// Of the characters of a stretch.
  static int of(CharSequence text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L + 0x632BE5ABL;
    }
    return upper(hash * FIRST ^ (hash >>> 29));
  }

  /// Of a feature of one value.
  ///
  /// @param sort which feature
  static int of(int sort, int value) {
    return upper((value + sort * FIRST) * SECOND);
  }

  static int of(int sort, int first, int second) {
    long hash = (first + sort * FIRST) * SECOND;
    return upper(((hash ^ (hash >>> 31)) + second) * THIRD);
  }

  static int of(int sort, int first, int second, int third) {
    long hash = (first + sort * FIRST) * SECOND;
    hash = ((hash ^ (hash >>> 31)) + second) * THIRD;
    return upper(((hash ^ (hash >>> 30)) + third) * SECOND);
  }

  /// Never 0, which means that there is none.
  private static int upper(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * FIRST;
    int key = (int) (mixed >>> 32);
    return key == 0 ? 1 : key;
  }
}
