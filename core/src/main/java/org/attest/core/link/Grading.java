package org.attest.core.link;

/// How two different values of one sort are graded, and in which words.
enum Grading {
  NAME,
  DATE,
  PLACE,
  CODE,
  CATEGORY;

  private static final int DAY = 8;
  private static final int YEAR = 4;
  private static final int SHORT = 3;
  private static final int LONG = 6;
  private static final double ALIKE_MIN = 0.85;

  /// The grade of two values that are told and are not equal; the same for either order.
  Agreement grade(String a, String b) {
    return switch (this) {
      case NAME -> names(a, b);
      case DATE -> dates(a, b);
      case PLACE -> places(a, b);
      case CODE -> codes(a, b);
      case CATEGORY -> Agreement.DIFFERENT;
    };
  }

  private static Agreement names(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= SHORT) {
      int edits = Likeness.edits(a, b, shorter >= LONG ? 2 : 1);
      if (edits <= 2 && edits <= (shorter >= LONG ? 2 : 1)) {
        return edits == 1 ? Agreement.SLIP : Agreement.CLOSE;
      }
    }
    if (isInitial(a, b) || isInitial(b, a)) {
      return Agreement.INITIAL;
    }
    if (shorter >= SHORT && Likeness.prefix(a, b) == shorter) {
      return Agreement.PART;
    }
    return Likeness.jaroWinkler(a, b) >= ALIKE_MIN ? Agreement.ALIKE : Agreement.DIFFERENT;
  }

  private static boolean isInitial(String a, String b) {
    boolean single = a.length() == 1 || (a.length() == 2 && a.charAt(1) == '.');
    return single && b.charAt(0) == a.charAt(0);
  }

  /// Digits, year first. Part: all that the vaguer of the two tells, the first of January being
  /// taken for a year alone. Alike: the same year. Elsewhere: the same day of another year.
  private static Agreement dates(String a, String b) {
    if (a.length() != DAY || b.length() != DAY) {
      boolean vaguer = Likeness.prefix(a, b) == Math.min(a.length(), b.length());
      return vaguer ? Agreement.PART : Agreement.DIFFERENT;
    }
    int differing = Likeness.differing(a, b, 0, DAY);
    int inYear = Likeness.differing(a, b, 0, YEAR);
    if (differing == 1) {
      return Agreement.SLIP;
    }
    if (inYear == 0 && (a.endsWith("0101") || b.endsWith("0101"))) {
      return Agreement.PART;
    }
    if (differing == 2 || (inYear == 0 && isDayForMonth(a, b))) {
      return Agreement.CLOSE;
    }
    if (inYear == 0) {
      return Agreement.ALIKE;
    }
    return inYear == differing ? Agreement.ELSEWHERE : Agreement.DIFFERENT;
  }

  private static boolean isDayForMonth(String a, String b) {
    return a.regionMatches(YEAR, b, YEAR + 2, 2) && a.regionMatches(YEAR + 2, b, YEAR, 2);
  }

  private static Agreement places(String a, String b) {
    Agreement name = names(a, b);
    boolean parts = a.contains(b) || b.contains(a);
    return name == Agreement.DIFFERENT && parts ? Agreement.PART : name;
  }

  /// Close: all but the last two signs. Part: the first half. Alike: the first two signs.
  private static Agreement codes(String a, String b) {
    if (Likeness.edits(a, b, 1) <= 1) {
      return Agreement.SLIP;
    }
    int longer = Math.max(a.length(), b.length());
    int shared = Likeness.prefix(a, b);
    if (longer - shared <= 2) {
      return Agreement.CLOSE;
    }
    if (shared * 2 >= longer - 1) {
      return Agreement.PART;
    }
    return shared >= 2 ? Agreement.ALIKE : Agreement.DIFFERENT;
  }
}
