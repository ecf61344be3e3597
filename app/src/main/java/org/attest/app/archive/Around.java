package org.attest.app.archive;

/// What stands before and after a place of a text.
///
/// White space does not count: programs that annotate pages see other spaces and line breaks than
/// the source has.
final class Around {
  private Around() {}

  /// Whether these words stand right before a place.
  ///
  /// @param at in UTF-16 units
  static boolean isBefore(String words, String text, int at) {
    int place = at;
    for (int i = words.length() - 1; i >= 0; i--) {
      if (Character.isWhitespace(words.charAt(i))) {
        continue;
      }
      do {
        place--;
      } while (place >= 0 && Character.isWhitespace(text.charAt(place)));
      if (place < 0 || text.charAt(place) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether these words stand right after a place.
  ///
  /// @param at in UTF-16 units
  static boolean isAfter(String words, String text, int at) {
    int place = at;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isWhitespace(words.charAt(i))) {
        continue;
      }
      while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
        place++;
      }
      if (place >= text.length() || text.charAt(place) != words.charAt(i)) {
        return false;
      }
      place++;
    }
    return true;
  }
}
