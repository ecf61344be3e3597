package org.attest.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.View;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.publish.record.StatementLog;
import org.attest.publish.record.Statements;

/// Writes decisions about statements into the journal.
///
/// What a machine proposed is stated first, on its word, so that what was decided stays as it was
/// when the machine proposes otherwise.
record Judging(View view) {
  Outcome<JournalEntry> judge(
      Statement.Status verdict, String statement, String because, String actor) {
    Optional<Statement> known = Optional.ofNullable(new Statements(view).byId().get(statement));
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
    String at = Now.text();
    List<JournalEntry.Draft> drafts = new ArrayList<>();
    if (!new StatementLog(view.journal()).byId().containsKey(statement)) {
      drafts.add(StatementLog.draft(known.get(), anchors(known.get()), at, known.get().by()));
    }
    drafts.add(new JournalEntry.Draft(at, actor, action, statement, body));
    return Outcome.of(view.journal().appendAll(drafts).getLast());
  }

  private List<Anchor> anchors(Statement statement) {
    return new CitedPassages(view.catalogue()).anchors(statement.passages());
  }

  private static Outcome<JournalEntry> refused(String statement, String why) {
    return Outcome.none(new Problem(Code.UNKNOWN_ENTITY, statement, why));
  }
}
