package org.attest.core.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;

/// Finds stretches of a source in its reading text, each in logarithmic time.
public final class ToReading {
  private final List<ReadingText.Piece> pieces;

  public ToReading(ReadingText reading) {
    this.pieces =
        reading.pieces().stream()
            .filter(piece -> piece.source().length() > 0)
            .sorted(Comparator.comparingInt(piece -> piece.source().start()))
            .toList();
  }

  /// Where a stretch stands, unless the reading text leaves one of its ends out.
  public Optional<Span> of(Span source) {
    int start = of(source.start());
    int last = of(source.end() - 1);
    return start < 0 || last < start ? Optional.empty() : Optional.of(new Span(start, last + 1));
  }

  private int of(int place) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      ReadingText.Piece piece = pieces.get(middle);
      if (piece.source().end() <= place) {
        low = middle + 1;
      } else if (piece.source().start() > place) {
        high = middle - 1;
      } else {
        return piece.at().start() + (piece.verbatim() ? place - piece.source().start() : 0);
      }
    }
    return -1;
  }
}
