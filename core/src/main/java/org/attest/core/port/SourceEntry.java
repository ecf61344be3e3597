package org.attest.core.port;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;

/// A source as the catalogue lists it, without its text.
///
/// @param version from 1; a changed original of the same source is the next version
/// @param characters in code points
/// @param units in UTF-16; as many where no character lies beyond U+FFFF, and then a place is the
///   same in both counts
/// @param parts how many
public record SourceEntry(
    String id,
    String title,
    Metadata metadata,
    Original original,
    int version,
    int characters,
    int units,
    int parts,
    List<Problem> problems) {
  public SourceEntry {
    problems = List.copyOf(problems);
  }

  /// Whether places in the text are the same in UTF-16 units and in code points.
  public boolean isPlain() {
    return characters == units;
  }
}
