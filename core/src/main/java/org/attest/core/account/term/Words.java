package org.attest.core.account.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words made comparable: lower case, without accents, marks and small words.
public final class Words {
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "in", "at", "on", "to", "for", "der", "die", "das", "le",
          "la", "les", "el", "los", "de");

  private Words() {}

  /// Lower case, with one space where there were several.
  public static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// The words that matter, in their order; all of them where only small ones are left.
  public static List<String> telling(String words) {
    String bare =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>();
    for (String word : bare.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
    return telling.isEmpty() ? List.copyOf(all) : telling;
  }

  /// A word of which there are several as one: `strikers` is `striker`.
  public static String singular(String word) {
    String plain = plain(word);
    boolean isPlural =
        plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("us");
    return isPlural ? plain.substring(0, plain.length() - 1) : plain;
  }
}
