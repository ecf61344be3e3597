package org.attest.core.compare;

import java.util.List;

/// The name of a person, taken apart.
///
/// @param words its parts without titles and particles, those before the family name first where a
///   comma tells which they are
/// @param generation which of several of one name: `jr`, `sr` or a number; empty if it is not said
/// @param titled whether a title stood before it
/// @param joined all its letters as one word
record PersonName(List<Word> words, String generation, boolean titled, Word joined) {
  static PersonName of(String name) {
    return new PersonReading(name).read();
  }
}
