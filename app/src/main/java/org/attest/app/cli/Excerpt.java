package org.attest.app.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.core.source.Span;

/// A stretch of a text on one line, with what stands around it.
///
/// @param around how many characters to show before and after, at most
/// @param mark makes the words of the stretch stand out
record Excerpt(int around, UnaryOperator<String> mark) {
  /// Words longer than this are cut in the middle of a line.
  private static final int WORDS_MAX = 400;

  /// The line around the first of these stretches; the others are marked where they are seen.
  ///
  /// @param stretches in order, apart from each other
  String of(String text, List<Span> stretches) {
    Span first = stretches.isEmpty() ? new Span(0, 0) : stretches.getFirst();
    int from = edge(text, Math.max(0, first.start() - around));
    int until = Math.min(first.end(), first.start() + WORDS_MAX) + around;
    int to = edge(text, Math.min(text.length(), until));
    StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
    int at = from;
    for (Span stretch : stretches) {
      if (stretch.start() >= at && stretch.start() < to) {
        int end = Math.min(to, stretch.end());
        out.append(plain(text.substring(at, stretch.start())));
        out.append(mark.apply(plain(text.substring(stretch.start(), end))));
        at = end;
      }
    }
    out.append(plain(text.substring(at, to)));
    return out.append(to < text.length() ? "…" : "").toString();
  }

  private static String plain(String words) {
    return Printable.line(words.replaceAll("\\s+", " "));
  }

  /// The offset, moved off the middle of a surrogate pair.
  private static int edge(String text, int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return splits ? offset - 1 : offset;
  }
}
