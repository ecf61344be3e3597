package org.attest.core.compare.script;

/// How much of the sound of a word its script writes.
public enum Writing {
  /// Each sound has its letters, one way or another.
  ALPHABET,
  /// Hebrew and Arabic letters, without most vowels.
  ABJAD,
  /// Letters of hangul, in syllables.
  HANGUL,
  /// Katakana and hiragana.
  KANA,
  /// Ideographs, by their Mandarin readings.
  IDEOGRAPHS,
  /// A script whose sounds are not known here.
  OTHER;

  /// The writing of the first letter that shows it.
  static Writing of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) || word.charAt(i) == 'ー') {
        return of(word.charAt(i));
      }
    }
    return OTHER;
  }

  private static Writing of(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> ALPHABET;
      case HEBREW, ARABIC -> ABJAD;
      case HANGUL -> HANGUL;
      case KATAKANA, HIRAGANA -> KANA;
      case HAN -> IDEOGRAPHS;
      default -> letter == 'ー' ? KANA : OTHER;
    };
  }
}
