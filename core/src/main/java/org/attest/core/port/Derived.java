package org.attest.core.port;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Proposal;
import org.attest.core.source.Source;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// Everything that the stages make of one original, as a catalogue keeps it.
///
/// @param problems what reading and structuring met, in order
public record Derived(
    Source source,
    List<Part> parts,
    ReadingText reading,
    List<Proposal> proposals,
    List<Problem> problems) {
  public Derived {
    parts = List.copyOf(parts);
    proposals = List.copyOf(proposals);
    problems = List.copyOf(problems);
  }
}
