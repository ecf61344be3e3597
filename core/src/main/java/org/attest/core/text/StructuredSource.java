package org.attest.core.text;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Source;

/// A source with its parts and its reading text.
///
/// @param parts in the order of the text, a division before what it holds
public record StructuredSource(
    Source source, List<Part> parts, ReadingText reading, List<Problem> problems) {
  public StructuredSource {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }
}
