package org.attest.core.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Values as they are compared: small letters without accents, cut to a length that can be a value.
final class Spelling {
  private static final int VALUE_MAX = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private Spelling() {}

  /// A value of any sort.
  static String plain(String value) {
    String head = value.length() <= VALUE_MAX ? value : value.substring(0, VALUE_MAX);
    String small = head.toLowerCase(Locale.ROOT);
    String bare = isAscii(small) ? small : withoutMarks(small);
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(sign -> sign < 128);
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /// The words of a name, without points and commas.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(plain(name), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /// The digits of a date, at most those of a day.
  static String digits(String date) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < date.length() && digits.length() < 8; i++) {
      char sign = date.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits.append(sign);
      }
    }
    return digits.toString();
  }
}
