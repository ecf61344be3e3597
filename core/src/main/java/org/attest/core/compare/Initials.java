package org.attest.core.compare;

/// Whether a word begins with an initial, in whatever script.
final class Initials {
  private Initials() {}

  static boolean begins(Word initial, Word word) {
    if (word.letters().startsWith(initial.letters())) {
      return true;
    }
    return !Scripts.areOne(initial.letters(), word.letters())
        && initial.spoken().beginsLike(word.spoken());
  }
}
