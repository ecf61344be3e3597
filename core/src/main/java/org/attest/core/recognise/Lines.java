package org.attest.core.recognise;

/// The lines of a text, asked about in their order.
///
/// Law: places are asked for in rising order; each line is then looked at once.
final class Lines {
  /// A longer line is no title, and may be the whole of a file.
  private static final int TITLE_MAX = 120;

  /// Words so short are written small in titles too.
  private static final int SMALL_WORD_MAX = 3;

  private final String text;
  private int start;
  private int end = -1;
  private boolean isTitle;

  Lines(String text) {
    this.text = text;
  }

  /// Whether a place stands in a line whose words are mostly capitalised, as in a title: there
  /// capitals say nothing.
  boolean isTitle(int at) {
    if (at > end) {
      start = text.lastIndexOf('\n', at - 1) + 1;
      int found = text.indexOf('\n', at);
      end = found < 0 ? text.length() : found;
      isTitle = end - start <= TITLE_MAX && isMostlyCapital();
    }
    return isTitle;
  }

  private boolean isMostlyCapital() {
    int words = 0;
    int capitals = 0;
    int from = start;
    while (from < end) {
      int to = from;
      while (to < end && !isBlank(text.charAt(to))) {
        to++;
      }
      if (to - from > SMALL_WORD_MAX) {
        words++;
        capitals += Character.isUpperCase(text.charAt(from)) ? 1 : 0;
      }
      from = to + 1;
    }
    return words > 2 && capitals * 10 >= words * 7;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
