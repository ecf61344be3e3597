package org.attest.core.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Values as they are compared: small letters without accents, cut to a length that can be a value.
final class Spelling {
  private static final int VALUE_MAX = 200;
  private static final int DAY = 8;
  private static final int ASCII = 128;

  private Spelling() {}

  /// A value of any sort, one blank between its words.
  static String plain(String value) {
    String bare = bare(value);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char sign = bare.charAt(i);
      if (!Character.isWhitespace(sign)) {
        out.append(sign);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String bare(String value) {
    String head = value.length() <= VALUE_MAX ? value : value.substring(0, VALUE_MAX);
    String small = head.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) >= ASCII) {
        return withoutMarks(Normalizer.normalize(small, Normalizer.Form.NFD));
      }
    }
    return small;
  }

  private static String withoutMarks(String taken) {
    StringBuilder out = new StringBuilder(taken.length());
    for (int i = 0; i < taken.length(); i++) {
      if (Character.getType(taken.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(taken.charAt(i));
      }
    }
    return out.toString();
  }

  /// The words of a name, without points and commas.
  static List<String> words(String name) {
    String bare = bare(name);
    List<String> words = new ArrayList<>(4);
    int from = 0;
    for (int i = 0; i <= bare.length(); i++) {
      if (i == bare.length() || !isOfWord(bare.charAt(i))) {
        if (i > from) {
          words.add(bare.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /// Letters beyond the first 65,536 signs count too, by their halves.
  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || sign == '\''
        || sign == '’'
        || sign == '-';
  }

  /// The digits of a date, at most those of a day.
  static String digits(String date) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < date.length() && digits.length() < DAY; i++) {
      char sign = date.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits.append(sign);
      }
    }
    return digits.toString();
  }
}
