package org.attest.app.archive;

import java.util.List;
import org.attest.core.problem.Problem;

/// What became of imported records.
///
/// @param stated how many statements became entries of the journal
/// @param kept how many decisions about who is who did
/// @param known how many say what counts already
/// @param problems of the records, and decisions of the journal that now do not hold
public record ImportReport(int stated, int kept, int known, List<Problem> problems) {
  public ImportReport {
    problems = List.copyOf(problems);
  }
}
