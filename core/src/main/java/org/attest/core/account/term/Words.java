package org.attest.core.account.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words made comparable: lower case, without accents, marks and small words.
public final class Words {
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "in", "at", "on", "to", "for", "der", "die", "das", "le",
          "la", "les", "el", "los", "de");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /// Lower case, with one space where there were several.
  public static String plain(String words) {
    return isPlain(words) ? words : words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// Whether there are nothing but small letters, digits and marks with single spaces between.
  private static boolean isPlain(String words) {
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      if (each > '~'
          || each < ' '
          || (each >= 'A' && each <= 'Z')
          || (each == ' ' && before == ' ')) {
        return false;
      }
      before = each;
    }
    return before != ' ' || words.isEmpty();
  }

  /// The words that matter, in their order; all of them where only small ones are left.
  public static List<String> telling(String words) {
    String bare = words;
    if (words.chars().anyMatch(each -> each > '~')) {
      bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    }
    List<String> all = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= bare.length(); i++) {
      boolean isWithin = i < bare.length() && Character.isLetterOrDigit(bare.charAt(i));
      if (isWithin && begin < 0) {
        begin = i;
      } else if (!isWithin && begin >= 0) {
        all.add(bare.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
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
