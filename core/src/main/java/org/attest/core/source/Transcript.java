package org.attest.core.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a reader wrote down of an original.
///
/// For a plain-text original the text is the file's own, unchanged. For other formats blocks are
/// separated by one empty line, and notes stand where the format has them (at the end of the text
/// if it keeps them apart).
///
/// @param marks in the order of their spans
public record Transcript(SourceText text, List<Mark> marks, Metadata metadata) {
  public Transcript {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    marks = marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (Mark mark : marks) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException("marks: outside the text: " + mark);
      }
    }
  }

  /// The same transcript under this title.
  public Transcript withTitle(String title) {
    Metadata titled =
        new Metadata(
            Optional.of(title),
            metadata.authors(),
            metadata.language(),
            metadata.date(),
            metadata.format());
    return new Transcript(text, marks, titled);
  }
}
