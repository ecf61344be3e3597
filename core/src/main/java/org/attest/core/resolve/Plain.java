package org.attest.core.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name without what does not tell names apart.
final class Plain {
  /// A name is looked at so far, in UTF-16 units; what is longer is hardly one.
  private static final int UNITS_MAX = 300;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern POINT_BETWEEN_INITIALS =
      Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)(?!\\p{L}\\p{L})");
  private static final Pattern ARTICLE = Pattern.compile("^\\W*(?:the|an?)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Plain() {}

  /// Lower case, without accents, points and articles, one space between words.
  static String of(String name) {
    String letters = letters(name);
    // before points go: the initial `A.` is no article
    String bare = ARTICLE.matcher(letters).replaceFirst("");
    return REST.matcher(POSSESSIVE.matcher(bare).replaceAll("")).replaceAll(" ").strip();
  }

  /// The same with hyphens between words, for ids.
  static String slug(String name) {
    return of(name).replace(' ', '-');
  }

  private static String letters(String name) {
    String cut = name.length() > UNITS_MAX ? name.substring(0, UNITS_MAX) : name;
    String small = Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(small).replaceAll("");
    return POINT_BETWEEN_INITIALS.matcher(bare).replaceAll("");
  }
}
