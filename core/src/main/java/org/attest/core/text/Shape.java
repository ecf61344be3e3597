package org.attest.core.text;

import java.util.Locale;

/// What a word looks like, whichever word it is.
public final class Shape {
  private Shape() {}

  /// Runs of capitals, small letters, digits, each sign as itself, and the length: `McCoy` is
  /// `XxXx5`, `1921` is `94`.
  ///
  /// @param many longer words are told no longer apart by their length
  public static CharSequence of(String words, int many) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char sort = c;
      if (Character.isUpperCase(c)) {
        sort = 'X';
      } else if (Character.isLetter(c)) {
        sort = 'x';
      } else if (Character.isDigit(c)) {
        sort = '9';
      }
      boolean again = !out.isEmpty() && out.charAt(out.length() - 1) == sort;
      if (!again || (out.length() == 1 && sort == 'X')) {
        out.append(sort);
      }
    }
    return out.append(Math.min(words.length(), many));
  }

  /// Small letters, the long s as the short one.
  public static String small(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ſ', 's');
  }
}
