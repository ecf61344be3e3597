package org.attest.core.port;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Proposal;
import org.attest.core.resolve.Appearances;
import org.attest.core.source.Source;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;

/// Everything that the stages make of one original, as a catalogue keeps it.
///
/// @param appearances who is named, as far as the source itself tells
/// @param problems what reading and structuring met, in order
public record Derived(
    Source source,
    List<Part> parts,
    ReadingText reading,
    List<Proposal> proposals,
    Appearances appearances,
    List<Problem> problems) {
  public Derived {
    parts = List.copyOf(parts);
    proposals = List.copyOf(proposals);
    problems = List.copyOf(problems);
  }

  /// As the format gives it; where it gives none, the heading with which the text begins, else the
  /// id of the source.
  public String title() {
    return source.transcript().metadata().title().or(this::firstHeading).orElse(source.id());
  }

  private Optional<String> firstHeading() {
    List<String> headings =
        parts.stream()
            .filter(part -> part.kind().isBlock())
            .limit(1)
            .filter(part -> part.kind() == PartKind.HEADING)
            .map(Part::id)
            .toList();
    return reading.blocks().stream()
        .filter(block -> headings.contains(block.part()))
        .map(reading::words)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
