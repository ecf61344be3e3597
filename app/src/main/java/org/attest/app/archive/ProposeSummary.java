package org.attest.app.archive;

import java.util.List;
import java.util.Map;
import org.attest.core.propose.Kind;

/// What came of a run that proposes statements.
///
/// @param sources those in which statements were sought now
/// @param proposed how many stand proposed in the archive, by kind
public record ProposeSummary(List<FileFate> sources, Map<Kind, Integer> proposed) {
  public ProposeSummary {
    sources = List.copyOf(sources);
    proposed = Map.copyOf(proposed);
  }
}
