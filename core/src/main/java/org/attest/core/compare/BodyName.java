package org.attest.core.compare;

import java.util.List;

/// The name of an organisation, a place or a work, taken apart.
///
/// @param words what tells, without legal forms and the small words between
/// @param numbers as they are written, in order
/// @param forms its legal forms, as bits of [LegalForms]
/// @param joined all letters but those of legal forms as one word
/// @param whole all letters as one word
record BodyName(List<Word> words, List<Numbered> numbers, int forms, Word joined, Word whole) {
  /// @param written small and plain
  record Numbered(String written, int value) {}

  static BodyName of(String name) {
    return new BodyReading(name).read();
  }
}
