package org.attest.core.compare.script;

import java.text.Normalizer;
import java.util.Locale;

/// The plain letters of a word: small, of one width, without marks, without what cannot be seen.
public final class Letters {
  /// Letters that do not come apart into a plain one and a mark.
  private static final String WHOLE = "łŁøØđĐßæÆœŒþÞðÐıħŧ";

  private static final String[] PLAIN = {
    "l", "l", "o", "o", "d", "d", "ss", "ae", "ae", "oe", "oe", "th", "th", "d", "d", "i", "h", "t"
  };

  private Letters() {}

  /// Small letters of one width and form, marks kept.
  public static String small(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return small.indexOf('̇') < 0 ? small : small.replace("i̇", "i");
  }

  /// Small letters without marks.
  public static String plain(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(small(text), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(apart.charAt(i), out);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void append(char letter, StringBuilder out) {
    int whole = letter < 128 ? -1 : WHOLE.indexOf(letter);
    if (whole >= 0) {
      out.append(PLAIN[whole]);
    } else if (letter < 128 || !isMark(letter)) {
      out.append(letter);
    }
  }

  /// Marks above and below letters; the vowel signs of Indian scripts are letters in all but name.
  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        && (letter < 0x0900 || letter > 0x1FFF)
        && letter != '゙'
        && letter != '゚';
  }
}
