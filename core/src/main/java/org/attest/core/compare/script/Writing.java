package org.attest.core.compare.script;

/// How much of the sound of a word its script writes.
public enum Writing {
  /// Each sound has its letters, one way or another.
  ALPHABET(32, 0.63),
  /// Hebrew and Arabic letters, without most vowels.
  ABJAD(8, 0.645),
  /// Letters of hangul, in syllables.
  HANGUL(20, 0.6),
  /// Katakana and hiragana.
  KANA(18, 0.52),
  /// Ideographs, by their Mandarin readings.
  IDEOGRAPHS(22, 0.47),
  /// A script whose sounds are not known here.
  OTHER(32, 1);

  private final int vowel;
  private final double oneFrom;

  Writing(int vowel, double oneFrom) {
    this.vowel = vowel;
    this.oneFrom = oneFrom;
  }

  /// What a vowel costs that stands in one word only, in hundredths: little where the writing
  /// leaves vowels out or puts them between consonants.
  int vowel() {
    return vowel;
  }

  /// How alike a word in this writing and one in another must sound to be taken for one; from the
  /// pairs for training in `cross-script.tsv`.
  double oneFrom() {
    return oneFrom;
  }

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
