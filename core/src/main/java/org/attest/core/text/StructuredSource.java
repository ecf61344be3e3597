package org.attest.core.text;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Source;

/// A source with its parts and its reading text.
///
/// @param parts in the order of the text, a division before what it holds
/// @param tokens of the reading text, cut once for all recognisers
public record StructuredSource(
    Source source, List<Part> parts, ReadingText reading, Tokens tokens, List<Problem> problems) {
  public StructuredSource {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  static StructuredSource of(
      Source source, List<Part> parts, ReadingText reading, List<Problem> problems) {
    return new StructuredSource(source, parts, reading, Tokens.of(reading.text()), problems);
  }
}
