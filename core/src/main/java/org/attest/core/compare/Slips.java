package org.attest.core.compare;

/// How many slips of the pen, the type or the scanner lie between two words: the cheapest way from
/// one to the other by letters left out, put in, exchanged with their neighbour (Damerau 1964) or
/// taken for one that looks or sounds like it. In tenths of a slip.
final class Slips {
  /// What scanners and tired eyes take for each other.
  private static final String LOOKS_LIKE =
      "ce cg eo il i1 l1 0o oq o9 9g 5s s8 b8 2z un uv hb nh nm rt ft fs fl lt ij kh 3e 4a 6b 7t gq vy";

  private static final String SOUNDS_LIKE =
      "iy ij yj kc kq ck sz zc vw fv dt bp gk cs sc xs gj зс вф дт бп гк жш иы ей";

  private static final String VOWELS = "aeiouyаеёиоуыэюяієїαεηιουωاוי";

  private static final int PLAIN = 10;
  private static final int VOWEL = 6;
  private static final int VOWEL_GAP = 7;
  private static final int LOOK = 5;
  private static final int SOUND = 6;
  private static final int DOUBLED = 4;
  private static final int EXCHANGED = 8;

  private static final int RANGE = 128;

  /// For letters of ASCII, the cost of each pair.
  private static final byte[] ASCII = ascii();

  private static final byte[] ASCII_GAPS = asciiGaps();

  private Slips() {}

  private static byte[] ascii() {
    byte[] costs = new byte[RANGE * RANGE];
    for (int i = 0; i < RANGE; i++) {
      for (int j = 0; j < RANGE; j++) {
        costs[i * RANGE + j] = (byte) weigh((char) i, (char) j);
      }
    }
    return costs;
  }

  private static byte[] asciiGaps() {
    byte[] gaps = new byte[RANGE];
    for (int i = 0; i < RANGE; i++) {
      gaps[i] = (byte) gap((char) i);
    }
    return gaps;
  }

  private static int weigh(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (stands(LOOKS_LIKE, a, b)) {
      return LOOK;
    }
    if (isVowel(a) && isVowel(b)) {
      return VOWEL;
    }
    return stands(SOUNDS_LIKE, a, b) ? SOUND : PLAIN;
  }

  private static boolean stands(String pairs, char a, char b) {
    String padded = " " + pairs + " ";
    return padded.contains(" " + a + b + " ") || padded.contains(" " + b + a + " ");
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static int change(char a, char b) {
    return a < RANGE && b < RANGE ? ASCII[a * RANGE + b] : a == b ? 0 : weigh(a, b);
  }

  private static int[] gaps(String word) {
    int[] gaps = new int[word.length()];
    for (int i = 0; i < gaps.length; i++) {
      char letter = word.charAt(i);
      boolean doubled = i > 0 && word.charAt(i - 1) == letter;
      gaps[i] = doubled ? DOUBLED : letter < RANGE ? ASCII_GAPS[letter] : gap(letter);
    }
    return gaps;
  }

  private static int gap(char letter) {
    return letter == 'h' ? SOUND : isVowel(letter) ? VOWEL_GAP : PLAIN;
  }

  /// The cost, or some number above the limit if it is higher.
  static int between(String a, String b, int limit) {
    int most = Math.abs(a.length() - b.length()) * DOUBLED;
    if (most > limit) {
      return most;
    }
    if (LOOK * (Math.max(lacking(a, b), lacking(b, a)) - 1) > limit) {
      return limit + 1;
    }
    int[] gapsA = gaps(a);
    int[] gapsB = gaps(b);
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + gapsB[j - 1];
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = above[0] + gapsA[i - 1];
      int least = fill(a, b, i, gapsA[i - 1], gapsB, before, above, row);
      if (least > limit) {
        return least;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }

  /// How many different letters of one word the other has not; each but one of a pair that is read
  /// as one letter costs as much as a look-alike at least.
  private static int lacking(String a, String b) {
    return Long.bitCount(letters(a) & ~letters(b));
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  /// @return the least of the row
  private static int fill(
      String a, String b, int i, int gap, int[] gapsB, int[] before, int[] above, int[] row) {
    char letter = a.charAt(i - 1);
    char last = i > 1 ? a.charAt(i - 2) : ' ';
    int least = row[0];
    for (int j = 1; j <= b.length(); j++) {
      char other = b.charAt(j - 1);
      int cost = above[j - 1] + change(letter, other);
      cost = Math.min(cost, above[j] + gap);
      cost = Math.min(cost, row[j - 1] + gapsB[j - 1]);
      char lastOther = j > 1 ? b.charAt(j - 2) : ' ';
      if (letter == lastOther && other == last) {
        cost = Math.min(cost, before[j - 2] + EXCHANGED);
      }
      if (isLigature(last, letter, other)) {
        cost = Math.min(cost, before[j - 1] + LOOK);
      }
      if (isLigature(lastOther, other, letter)) {
        cost = Math.min(cost, above[j - 2] + LOOK);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /// rn read as m, cl as d, vv as w, ii as u, li as h.
  private static boolean isLigature(char first, char second, char whole) {
    return switch (whole) {
      case 'm' -> first == 'r' && second == 'n';
      case 'd' -> first == 'c' && second == 'l';
      case 'w' -> first == 'v' && second == 'v';
      case 'u' -> first == 'i' && second == 'i';
      case 'h' -> first == 'l' && second == 'i';
      default -> false;
    };
  }
}
