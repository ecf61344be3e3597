package org.attest.core.compare;

import org.attest.core.compare.script.Letters;
import org.attest.core.compare.script.Spoken;

/// One word of a name, prepared.
///
/// @param written as it stands in the name
/// @param letters small and plain
/// @param spoken its sounds
/// @param part what it is in the name
/// @param alike what it may stand for
/// @param weight how much it tells if it agrees, from 0 to 1
record Word(String written, String letters, Spoken spoken, Part part, Alike alike, double weight) {
  /// Longer words are compared by their beginnings.
  static final int LETTERS_MAX = 40;

  /// What a word is in a name.
  enum Part {
    /// A part of the name that tells.
    NAME,
    /// One letter that stands for a name.
    INITIAL,
    /// The name of the father, told to be it.
    PATRONYMIC,
    /// A word that many names of bodies share.
    COMMON,
    /// A number that tells bodies of one kind apart.
    NUMBER,
    /// An abbreviation of capitals.
    ACRONYM
  }

  static Word of(String written, Part part, double weight) {
    return of(written, part, Alike.NOTHING, weight);
  }

  static Word of(String written, Part part, Alike alike, double weight) {
    String letters = letters(written);
    return new Word(written, letters, Spoken.of(written), part, alike, weight);
  }

  static String letters(String written) {
    String plain = Letters.plain(written);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length() && out.length() < LETTERS_MAX; i++) {
      char letter = plain.charAt(i);
      if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.COMBINING_SPACING_MARK
          || Character.getType(letter) == Character.NON_SPACING_MARK) {
        out.append(letter);
      }
    }
    return out.toString();
  }

  boolean isInitial() {
    return part == Part.INITIAL;
  }

  boolean sharesMeaning(Word other) {
    return alike.shares(other.alike);
  }
}
