package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
  record Piece(String words, boolean raised) {}

  Line {
    pieces = List.copyOf(pieces);
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
