package org.attest.core.resolve;

/// Keys that two have in common.
final class SharedKeys {
  private SharedKeys() {}

  /// Whether this is the first key that both have, so that each pair is looked at once.
  ///
  /// @param a sorted, as `b`
  static boolean isFirst(String key, String[] a, String[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = a[i].compareTo(b[j]);
      if (order == 0) {
        return a[i].equals(key);
      }
      i += order < 0 ? 1 : 0;
      j += order > 0 ? 1 : 0;
    }
    return false;
  }
}
