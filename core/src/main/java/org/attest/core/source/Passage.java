package org.attest.core.source;

import java.util.Objects;

/// An exact stretch of a source's text as other programs see it.
///
/// @param source the id of the source
/// @param start first code point, from 0
/// @param end one past the last code point
/// @param exact the words that stand there
public record Passage(String source, int start, int end, String exact) {
  public Passage {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(exact, "exact");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("end: no passage from " + start + " to " + end);
    }
  }
}
