package org.attest.core.link;

/// How alike two strings are. Only the first 64 signs of each count.
final class Likeness {
  private static final int COMPARED_MAX = 64;
  private static final int PREFIX_MAX = 4;
  private static final double PREFIX_WEIGHT = 0.1;

  private Likeness() {}

  /// The edits that make one of the other: a sign put in, left out, replaced, or two neighbours
  /// exchanged (optimal string alignment). Above `most` the answer is `most + 1`.
  static int edits(String first, String second, int most) {
    String a = head(first);
    String b = head(second);
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int edits = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (equal ? 0 : 1));
        if (i > 1 && j > 1 && areExchanged(a, b, i, j)) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        row[j] = edits;
        least = Math.min(least, edits);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], most + 1);
  }

  private static boolean areExchanged(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /// The measure of Jaro and Winkler (W. Winkler, 1990): 1 for equal strings, 0 for strings without
  /// a sign in common, more for a shared beginning.
  static double jaroWinkler(String first, String second) {
    String a = head(first);
    String b = head(second);
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    long ofA = 0;
    long ofB = 0;
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < end; j++) {
        if (((ofB >>> j) & 1) == 0 && a.charAt(i) == b.charAt(j)) {
          ofA |= 1L << i;
          ofB |= 1L << j;
          break;
        }
      }
    }
    int common = Long.bitCount(ofA);
    if (common == 0) {
      return 0;
    }
    double moved = moved(a, ofA, b, ofB) / 2.0;
    double share = (double) common / a.length() + (double) common / b.length();
    double jaro = (share + (common - moved) / common) / 3;
    return jaro + Math.min(PREFIX_MAX, prefix(a, b)) * PREFIX_WEIGHT * (1 - jaro);
  }

  /// How many of the common signs stand in another order.
  private static int moved(String a, long ofA, String b, long ofB) {
    int moved = 0;
    long left = ofB;
    for (long each = ofA; each != 0; each &= each - 1) {
      int i = Long.numberOfTrailingZeros(each);
      int j = Long.numberOfTrailingZeros(left);
      left &= left - 1;
      moved += a.charAt(i) == b.charAt(j) ? 0 : 1;
    }
    return moved;
  }

  /// How many signs the two begin with in common.
  static int prefix(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /// How many signs of two strings of one length differ in place.
  static int differing(String a, String b, int from, int to) {
    int differing = 0;
    for (int i = from; i < to; i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  private static String head(String text) {
    return text.length() <= COMPARED_MAX ? text : text.substring(0, COMPARED_MAX);
  }
}
