package org.attest.core.text;

import java.util.List;
import java.util.Optional;
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

  /// The heading with which the source begins, as it reads.
  public Optional<String> heading() {
    if (reading.blocks().isEmpty()) {
      return Optional.empty();
    }
    ReadingText.Block first = reading.blocks().getFirst();
    boolean heads =
        parts.stream()
            .anyMatch(part -> part.id().equals(first.part()) && part.kind() == PartKind.HEADING);
    String words = reading.text().substring(first.at().start(), first.at().end()).strip();
    return heads && !words.isEmpty() ? Optional.of(words) : Optional.empty();
  }
}
