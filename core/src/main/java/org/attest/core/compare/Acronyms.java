package org.attest.core.compare;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.core.compare.script.Latin;

/// Whether letters abbreviate words.
final class Acronyms {
  private static final int LETTERS_LEAST = 2;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]");

  private Acronyms() {}

  /// Whether the letters are the first letters of the words, in their order.
  static boolean abbreviates(String letters, List<Word> words) {
    if (letters.length() != words.size() || letters.length() < LETTERS_LEAST) {
      return false;
    }
    String plain = Latin.of(letters);
    for (int i = 0; i < words.size(); i++) {
      String first = Latin.of(words.get(i).letters());
      if (letters.length() != plain.length()
          ? words.get(i).letters().charAt(0) != letters.charAt(i)
          : first.isEmpty() || first.charAt(0) != plain.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether each letter begins one of the words or a translation of it, in any order.
  static boolean abbreviatesTranslation(String letters, List<Word> words) {
    if (letters.length() != words.size()
        || letters.length() <= LETTERS_LEAST
        || letters.length() > 8) {
      return false;
    }
    return fits(letters, 0, words, new boolean[words.size()]);
  }

  private static boolean fits(String letters, int at, List<Word> words, boolean[] used) {
    if (at == letters.length()) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!used[i] && mayBegin(letters.charAt(at), words.get(i))) {
        used[i] = true;
        if (fits(letters, at + 1, words, used)) {
          return true;
        }
        used[i] = false;
      }
    }
    return false;
  }

  private static boolean mayBegin(char letter, Word word) {
    return initials(word).indexOf(letter) >= 0;
  }

  /// The letters with which a word or a translation of it may begin, its own first.
  static String initials(Word word) {
    String own = word.letters().substring(0, 1);
    return own
        + BodyWords.of(word.letters()).map(BodyWords.Meaning::initials).orElse("").replace(own, "");
  }

  /// Whether a word is an abbreviation in another script, or said letter by letter: ГПУ and GPU,
  /// ВЧК and Vecheka.
  static boolean spells(String letters, String word) {
    String plain = Latin.of(letters);
    String other = Latin.of(word);
    if (plain.equals(other)) {
      return true;
    }
    String consonants = VOWELS.matcher(plain).replaceAll("");
    return consonants.equals(plain)
        && plain.length() > LETTERS_LEAST
        && VOWELS.matcher(other).replaceAll("").equals(consonants);
  }
}
