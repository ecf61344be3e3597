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
    Optional<Statement> stated =
        Optional.ofNullable(new StatementLog(view.journal()).byId().get(statement));
    Optional<Statement> known = stated.or(() -> Statements.proposal(view, statement));
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
    if (stated.isEmpty()) {
      drafts.add(stating(known.get(), at));
    }
    drafts.add(new JournalEntry.Draft(at, actor, action, statement, body));
    return Outcome.of(view.journal().appendAll(drafts).getLast());
  }

  /// Writes a proposal down as it is, before somebody says otherwise; nothing where the journal has
  /// the statement, or nobody proposes it.
  Optional<JournalEntry.Draft> stating(String statement) {
    return new StatementLog(view.journal()).byId().containsKey(statement)
        ? Optional.empty()
        : Statements.proposal(view, statement).map(proposed -> stating(proposed, Now.text()));
  }

  private JournalEntry.Draft stating(Statement proposed, String at) {
    List<Anchor> anchors = new CitedPassages(view.catalogue()).anchors(proposed.passages());
    return StatementLog.draft(proposed, anchors, at, proposed.by());
  }

  private static Outcome<JournalEntry> refused(String statement, String why) {
    return Outcome.none(new Problem(Code.UNKNOWN_ENTITY, statement, why));
  }
}
