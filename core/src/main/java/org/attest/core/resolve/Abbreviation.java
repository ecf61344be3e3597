package org.attest.core.resolve;

import java.util.regex.Pattern;
import org.attest.core.recognise.NameKind;

/// The letters by which organisations are called for short.
final class Abbreviation {
  private static final Pattern BETWEEN = Pattern.compile("[.\\s]|\\(\\p{Lu}\\)");
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,8}");
  private static final Pattern WORDS = Pattern.compile("[\\s-]+");

  private Abbreviation() {}

  /// The letters of an abbreviation, or nothing where the name is none.
  static String letters(NameKind kind, String name) {
    if (kind != NameKind.ORGANISATION || name.length() > 40) {
      return "";
    }
    String letters = BETWEEN.matcher(name).replaceAll("");
    return LETTERS.matcher(letters).matches() ? letters : "";
  }

  /// The first letters of the capitalised words of an organisation's name, or nothing.
  static String initials(NameKind kind, String name) {
    if (kind != NameKind.ORGANISATION || name.indexOf(' ') < 0 || name.length() > 300) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (String word : WORDS.split(name, -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }
}
