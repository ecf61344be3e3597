package org.attest.core.port;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;

/// A source as the catalogue lists it, without its text.
///
/// @param version from 1; a changed original of the same source is the next version
/// @param characters in code points
/// @param parts how many
public record SourceEntry(
    String id,
    String title,
    Metadata metadata,
    Original original,
    int version,
    int characters,
    int parts,
    List<Problem> problems) {
  public SourceEntry {
    problems = List.copyOf(problems);
  }
}
