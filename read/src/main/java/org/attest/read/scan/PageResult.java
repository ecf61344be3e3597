package org.attest.read.scan;

import java.util.List;

/// What came of a page: its lines, which are none on a blank page, or why it has none.
public sealed interface PageResult {
  /// @param lines in reading order
  record Lines(List<RecognisedLine> lines) implements PageResult {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /// @param why one line
  record Failed(String why) implements PageResult {
    public Failed {
      why = why.replaceAll("\\s+", " ").strip();
    }
  }
}
