package org.attest.app.adviser;

import java.util.Optional;
import org.attest.core.source.Span;

/// Finds quoted words in a stretch of text: letter for letter, but for white space.
final class Quote {
  /// Longer quotations are no smallest passage.
  private static final int LENGTH_MAX = 3_000;

  private Quote() {}

  /// @param within where they are looked for; the first place counts
  static Optional<Span> find(String text, Span within, String words) {
    String wanted = words.strip();
    if (wanted.isEmpty() || wanted.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    for (int at = within.start(); at < within.end(); at++) {
      int end = match(text, at, within.end(), wanted);
      if (end > at) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }

  /// @return where the words end, or -1 where they do not stand
  private static int match(String text, int from, int limit, String wanted) {
    int at = from;
    int i = 0;
    while (i < wanted.length()) {
      boolean isSpace = Character.isWhitespace(wanted.charAt(i));
      if (at >= limit || isSpace != Character.isWhitespace(text.charAt(at))) {
        return -1;
      }
      if (isSpace) {
        while (i < wanted.length() && Character.isWhitespace(wanted.charAt(i))) {
          i++;
        }
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else if (wanted.charAt(i++) != text.charAt(at++)) {
        return -1;
      }
    }
    return at;
  }
}
