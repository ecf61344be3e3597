package org.attest.read.transcribe;

/// The sign that calls a note, as it stands in a text without raised letters.
public final class NoteSign {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NoteSign() {}

  /// Digits are raised (`12` becomes `¹²`), signs and bracketed labels stay, and anything else goes
  /// into square brackets, so that a sign never runs into the word before it.
  public static String visible(String label) {
    String sign = label.strip();
    if (!sign.isEmpty() && sign.chars().allMatch(c -> c >= '0' && c <= '9')) {
      StringBuilder raised = new StringBuilder();
      sign.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
      return raised.toString();
    }
    return sign.codePoints().anyMatch(Character::isLetter) && !isBracketed(sign)
        ? "[" + sign + "]"
        : sign;
  }

  /// The label without brackets, points and blanks: `[12]` and `12.` give `12`.
  public static String bare(String printed) {
    StringBuilder bare = new StringBuilder();
    for (char c : printed.strip().toCharArray()) {
      int raised = RAISED.indexOf(c);
      if (raised >= 0) {
        bare.append((char) ('0' + raised));
      } else if ("[](){}.:".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString().strip();
  }

  private static boolean isBracketed(String sign) {
    return sign.startsWith("[") || sign.startsWith("(");
  }
}
