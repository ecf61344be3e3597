package org.attest.core.time;

/// A time in the Extended Date/Time Format of ISO 8601-2:2019.
///
/// Law: `parse(value.print())` gives `value` again. A value knows what is written and nothing else:
/// `1984` is not `1984-XX`, though both have the same bounds.
public sealed interface Edtf permits EdtfDate, EdtfMoment, EdtfInterval, EdtfSet {
  /// The longest text that is read, in characters; longer ones are refused unread.
  int LENGTH_MAX = 65_536;

  /// Reads a text; never throws, and takes time in proportion to the text's length at most.
  static Parsed parse(String text) {
    return new EdtfParser(text).parse();
  }

  /// The value as the standard writes it.
  String print();

  /// The first and the last day that the value allows.
  Bounds bounds();

  /// Every day that the value allows.
  Days days();

  /// The lowest level of the standard that has everything used here: 0, 1 or 2.
  int level();

  /// What the writer doubts, of any part of the value.
  Qualification qualification();
}
