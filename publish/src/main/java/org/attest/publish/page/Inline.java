package org.attest.publish.page;

import java.util.List;
import java.util.Optional;

/// What stands in a line of a page.
sealed interface Inline {
  /// Which of the two texts the words belong to.
  enum Layer {
    /// Reading text and source text have them alike.
    BOTH,
    /// Only the source text has them: a bracket, a sign of emphasis, a line break.
    PRINTED,
    /// Only the reading text has them.
    READ
  }

  /// Words that carry the same marks.
  ///
  /// @param start where they stand in the source, in code points
  /// @param end one past the last of the code points that they stand for
  record Words(String text, int start, int end, Layer layer, boolean emphasised) implements Inline {
    String classes() {
      return switch (layer) {
        case BOTH -> "w";
        case PRINTED -> "w printed";
        case READ -> "w read";
      };
    }
  }

  /// The mark of a note.
  ///
  /// @param note the id of the note on the page
  record Call(String note, String label) implements Inline {}

  /// Where a page of the printed original begins.
  ///
  /// @param picture of the page, where one can be made
  record PageMark(String label, Optional<Picture> picture) implements Inline {}

  /// The picture of a page.
  ///
  /// @param page its number in the file, from 1
  record Picture(int page, String href) {}

  /// What is marked as one thing.
  record Tagged(Tag tag, List<Inline> inside) implements Inline {
    public Tagged {
      inside = List.copyOf(inside);
    }
  }
}
