package org.attest.read.transcribe;

import java.util.Locale;
import java.util.OptionalInt;

/// Roman numbers, as notes and pages have them.
public final class RomanNumber {
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MOST = 3999;

  private RomanNumber() {}

  /// What a Roman number in small or capital letters is worth; nothing if it is none, or is not
  /// written as is usual (`iiii`).
  public static OptionalInt worth(String roman) {
    String small = roman.toLowerCase(Locale.ROOT);
    int worth = 0;
    int at = 0;
    for (int i = 0; i < ROMAN.length; i++) {
      while (small.startsWith(ROMAN[i], at)) {
        worth += WORTH[i];
        at += ROMAN[i].length();
      }
    }
    return at > 0 && of(worth).equals(small) ? OptionalInt.of(worth) : OptionalInt.empty();
  }

  /// `xii` for 12; what has no Roman form stays in figures.
  public static String of(int number) {
    if (number < 1 || number > MOST) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < WORTH.length; i++) {
      while (rest >= WORTH[i]) {
        roman.append(ROMAN[i]);
        rest -= WORTH[i];
      }
    }
    return roman.toString();
  }
}
