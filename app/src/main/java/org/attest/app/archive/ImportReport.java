package org.attest.app.archive;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.resolve.Conflict;

/// What became of imported records.
///
/// @param kept how many became entries of the journal
/// @param known how many say what counts already
/// @param conflicts decisions that do not hold, because later ones say the contrary
public record ImportReport(
    int kept, int known, List<Problem> problems, List<Conflict> conflicts) {
  public ImportReport {
    problems = List.copyOf(problems);
    conflicts = List.copyOf(conflicts);
  }
}
