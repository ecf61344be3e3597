package org.attest.publish.page;

/// Makes words from documents harmless on a page.
///
/// What turns the direction of writing round, or is not seen at all, is shown by its number:
/// `‹U+202E›`. So nobody is told one name and decides on another. Joiners that scripts need stay.
final class Visible {
  /// A name of ten thousand characters is hardly one.
  private static final int POINTS_MAX = 300;

  private Visible() {}

  /// A name on a line of its own, cut where it is too long to be one.
  static String name(String words) {
    String shown = of(words);
    return shown.codePointCount(0, shown.length()) <= POINTS_MAX
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, POINTS_MAX)) + "…";
  }

  /// Words of a text.
  static String of(String words) {
    if (words.codePoints().noneMatch(Visible::isHidden)) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(point -> {
          if (isHidden(point)) {
            out.append(String.format("‹U+%04X›", point));
          } else {
            out.appendCodePoint(point);
          }
        });
    return out.toString();
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t' && point != '\r';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.FORMAT -> !isJoiner(point);
      default -> false;
    };
  }

  /// Zero width joiner and non-joiner, and the soft hyphen.
  private static boolean isJoiner(int point) {
    return point == 0x200C || point == 0x200D || point == 0xAD;
  }
}
