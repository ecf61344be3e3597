package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;

/// One printed line.
///
/// @param page from 0
/// @param left, right its edges, in points
/// @param base its baseline from the top of the page, in points
/// @param size the size of most of its letters, in points
/// @param bold whether all its letters are bold
/// @param pieces the words in order, with spaces
record Line(
    int page,
    double left,
    double right,
    double base,
    double size,
    boolean bold,
    List<Piece> pieces) {

  /// A stretch of a line.
  ///
  /// @param raised whether it is smaller than its line and stands above the baseline
  /// @param seen where and how surely, if it was recognised in a picture
  record Piece(String words, boolean raised, Optional<Seen> seen) {
    Piece(String words, boolean raised) {
      this(words, raised, Optional.empty());
    }

    /// The same place with other words.
    Piece with(String words) {
      return new Piece(words, raised, seen);
    }
  }

  /// A word that was recognised in the picture of a page.
  ///
  /// @param page from 1
  record Seen(int page, int confidence, Box box) {
    Mark mark(Span span) {
      return new Mark.Recognised(span, page, confidence, box);
    }
  }

  Line {
    pieces = List.copyOf(pieces);
  }

  /// Whether its words were recognised in the picture of a page.
  boolean isScanned() {
    return pieces.stream().anyMatch(piece -> piece.seen().isPresent());
  }

  String words() {
    return pieces.stream().map(Piece::words).collect(Collectors.joining()).strip();
  }

  /// This and what stands behind it at the same height.
  Line followedBy(Line other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.add(new Piece(" ", false));
    all.addAll(other.pieces);
    boolean larger = width() >= other.width();
    return new Line(
        page,
        Math.min(left, other.left),
        Math.max(right, other.right),
        larger ? base : other.base,
        larger ? size : other.size,
        bold && other.bold,
        all);
  }

  double width() {
    return right - left;
  }
}
