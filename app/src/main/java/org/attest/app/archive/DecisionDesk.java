package org.attest.app.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.relate.Statement;
import org.attest.core.resolve.Decision;
import org.attest.publish.record.FilledForm;

/// Where decisions are made while an archive is only being looked at.
///
/// The archive is opened for writing for each decision and closed again, so that between two of
/// them another process can write; of several at once one waits for the other.
///
/// @param actor in whose name they are kept
public record DecisionDesk(Path dir, String actor) {
  /// Decides that two are the same or different.
  ///
  /// @param first an id, `SOURCE@START-END`, or a name that only one bears
  /// @param because may be empty
  /// @throws org.attest.core.problem.BusyStoreException if another process is writing the archive
  public synchronized Outcome<JournalEntry> decide(
      Decision.Verdict verdict, String first, String second, String because) {
    return in(archive -> archive.decide(verdict, first, second, because, actor));
  }

  /// Decides that a statement counts, or that it does not.
  ///
  /// @throws org.attest.core.problem.BusyStoreException if another process is writing the archive
  public synchronized Outcome<JournalEntry> judge(
      Statement.Status verdict, String statement, String because) {
    return in(archive -> archive.judge(verdict, statement, because, actor));
  }

  /// Keeps what a person says that a passage says.
  ///
  /// @param id of the statement that is changed; nothing for a new one
  /// @return what is wrong with it; nothing is kept unless that is empty
  /// @throws org.attest.core.problem.BusyStoreException if another process is writing the archive
  public synchronized List<Problem> state(FilledForm form, Optional<String> id) {
    try (Archive archive = Archive.decideIn(dir)) {
      return archive.state(form, id, actor).problems();
    }
  }

  /// Takes a decision back.
  ///
  /// @throws org.attest.core.problem.BusyStoreException if another process is writing the archive
  public synchronized Outcome<JournalEntry> undo(long seq, String because) {
    return in(archive -> archive.undo(seq, because, actor));
  }

  private Outcome<JournalEntry> in(Function<Archive, Outcome<JournalEntry>> work) {
    try (Archive archive = Archive.decideIn(dir)) {
      return work.apply(archive);
    }
  }
}
