package org.attest.core.compare;

import org.attest.core.compare.script.Letters;
import org.attest.core.compare.script.Spoken;
import org.attest.core.compare.script.Writing;

/// One word of a name, prepared.
///
/// @param written as it stands in the name
/// @param letters small and plain
/// @param spoken its sounds
/// @param part what it is in the name
/// @param alike numbers of what it may stand for: the given names of which it is a form, or the
///   common word of bodies that it translates; sorted
/// @param weight how much it tells if it agrees, from 0 to 1
record Word(String written, String letters, Spoken spoken, Part part, int[] alike, double weight) {
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

  private static final int[] NONE = new int[0];

  static Word of(String written, Part part, double weight) {
    return of(written, part, NONE, weight);
  }

  static Word of(String written, Part part, int[] alike, double weight) {
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

  /// Whether its letters tell all its sounds, and no digit stands in for one of them.
  boolean isHeardWhole() {
    return spoken.writing() == Writing.ALPHABET
        && spoken.isHeard()
        && letters.chars().noneMatch(Character::isDigit);
  }

  boolean isInitial() {
    return part == Part.INITIAL;
  }

  boolean sharesMeaning(Word other) {
    for (int i = 0, j = 0; i < alike.length && j < other.alike.length; ) {
      if (alike[i] == other.alike[j]) {
        return true;
      }
      if (alike[i] < other.alike[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
