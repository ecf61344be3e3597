package org.attest.app.adviser;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Span;

/// Cuts a text into stretches that a model can take in: whole paragraphs as far as they fit.
final class Stretches {
  /// In UTF-16 units; most models that run on a laptop take in twice as much.
  static final int LENGTH_MAX = 6_000;

  private Stretches() {}

  /// All of the text, without gaps.
  static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + LENGTH_MAX);
      if (to < text.length()) {
        to = cut(text, from, to);
      }
      out.add(new Span(from, to));
      from = to;
    }
    return out;
  }

  /// Behind the last empty line, else the last line, else the last space, if one stands in the
  /// second half.
  private static int cut(String text, int from, int to) {
    int half = from + LENGTH_MAX / 2;
    for (String border : List.of("\n\n", "\n", " ")) {
      int at = text.lastIndexOf(border, to - border.length());
      if (at >= half) {
        return at + border.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
