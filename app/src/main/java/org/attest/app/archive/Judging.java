package org.attest.app.archive;

import java.util.Optional;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.relate.Statement;
import org.attest.publish.record.StatementLog;

/// Writes decisions about statements into the journal.
record Judging(Journal journal) {
  Outcome<JournalEntry> judge(
      Statement.Status verdict, String statement, String because, String actor) {
    Optional<Statement> known =
        Optional.ofNullable(new StatementLog(journal).byId().get(statement));
    if (known.isEmpty()) {
      return refused(
          statement, "there is no statement of this id; see attest export --as statements");
    }
    if (known.get().status() == verdict) {
      return refused(statement, "it is " + verdict.label() + " already");
    }
    String action =
        verdict == Statement.Status.ACCEPTED ? StatementLog.ACCEPT : StatementLog.REJECT;
    String body =
        Fields.body(json -> {
          if (!because.isEmpty()) {
            json.writeStringProperty("because", because);
          }
        });
    return Outcome.of(journal.append(Now.text(), actor, action, statement, body));
  }

  private static Outcome<JournalEntry> refused(String statement, String why) {
    return Outcome.none(new Problem(Code.UNKNOWN_ENTITY, statement, why));
  }
}
