package org.attest.read.scan;

import java.util.List;

/// One page.
///
/// @param number in the file, from 1
/// @param width of the picture in which it was recognised, in pixels
/// @param height of that picture, in pixels
public record RecognisedPage(int number, int width, int height, PageResult result) {
  /// The lines in reading order, or none.
  public List<RecognisedLine> lines() {
    return switch (result) {
      case PageResult.Lines read -> read.lines();
      case PageResult.Failed _ -> List.of();
    };
  }

  public boolean isFailed() {
    return result instanceof PageResult.Failed;
  }
}
