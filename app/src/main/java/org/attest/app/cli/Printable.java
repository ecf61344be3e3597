package org.attest.app.cli;

/// Makes words from documents and file names harmless on a terminal.
///
/// Control characters could move the cursor or run a terminal's own commands; characters that
/// reverse or hide text could make a file name look like another. They are shown by their number:
/// `<U+202E>`.
final class Printable {
  private Printable() {}

  /// Words that stand on one line: no control character, line break or invisible character is left.
  static String line(String words) {
    return escape(words, false);
  }

  /// Prose: line breaks, tabs and the marks that right-to-left scripts need are kept.
  static String prose(String words) {
    return escape(words, true);
  }

  private static String escape(String words, boolean prose) {
    if (words.codePoints().noneMatch(point -> isUnsafe(point, prose))) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(point -> {
          if (isUnsafe(point, prose)) {
            out.append(String.format("<U+%04X>", point));
          } else {
            out.appendCodePoint(point);
          }
        });
    return out.toString();
  }

  private static boolean isUnsafe(int point, boolean prose) {
    if (point == '\n' || point == '\t') {
      return !prose;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SURROGATE -> true;
      case Character.FORMAT -> !prose || isOverride(point);
      default -> false;
    };
  }

  private static boolean isOverride(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
