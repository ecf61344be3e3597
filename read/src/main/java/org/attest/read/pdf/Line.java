package org.attest.read.pdf;

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

  double width() {
    return right - left;
  }
}
