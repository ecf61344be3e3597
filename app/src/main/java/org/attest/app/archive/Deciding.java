package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Conflict;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.NameIndex;
import org.attest.publish.record.DecisionBody;
import org.attest.publish.record.Decisions;
import org.attest.publish.record.ProposeEntry;
import org.attest.publish.record.StatementLog;
import org.attest.publish.record.TermLog;

/// Writes decisions about who is who into the journal.
///
/// A decision that contradicts those that count is refused, with the chain of decisions that stand
/// against it; one that says the contrary of an earlier one about the same two supersedes it.
final class Deciding {
  private final Journal journal;
  private final Catalogue catalogue;

  Deciding(Journal journal, Catalogue catalogue) {
    this.journal = journal;
    this.catalogue = catalogue;
  }

  Outcome<JournalEntry> decide(
      Decision.Verdict verdict,
      Decision.Party first,
      Decision.Party second,
      String because,
      String actor) {
    if (first.known().plain().equals(second.known().plain())) {
      return refused(Code.AMBIGUOUS_NAME, first.toLine(), "both names mean the same");
    }
    Decision wanted = new Decision(0, "", actor, verdict, first, second, because);
    Optional<Conflict> conflict = conflict(wanted);
    if (conflict.isPresent()) {
      return refused(
          Code.CONTRADICTORY_DECISIONS,
          first.toLine(),
          "cannot hold: " + conflict.get().toLine() + "; undo one of these first");
    }
    return Outcome.of(
        journal.append(
            Now.text(),
            actor,
            verdict.label(),
            DecisionBody.subject(first, second),
            DecisionBody.of(first, second, because)));
  }

  private static Outcome<JournalEntry> refused(Code code, String where, String message) {
    return Outcome.none(new Problem(code, where, message));
  }

  /// What stands against a decision.
  private Optional<Conflict> conflict(Decision wanted) {
    List<Decision> others = new ArrayList<>(Decisions.of(journal.after(0)).live());
    others.removeIf(wanted::isOfSamePair);
    others.add(wanted);
    return conflicts(catalogue, others).stream()
        .filter(conflict -> conflict.overruled().seq() == wanted.seq())
        .findFirst();
  }

  /// Which of the decisions cannot hold.
  static List<Conflict> conflicts(Catalogue catalogue, List<Decision> decisions) {
    return Identities.conflicts(spokenOf(catalogue, decisions), decisions);
  }

  private static List<Appearance> spokenOf(Catalogue catalogue, List<Decision> decisions) {
    Set<String> keys = new HashSet<>();
    for (Decision decision : decisions) {
      keys.addAll(NameIndex.keys(decision.first()));
      keys.addAll(NameIndex.keys(decision.second()));
    }
    return catalogue.appearances(catalogue.sharing(keys));
  }

  Outcome<JournalEntry> undo(long seq, String because, String actor) {
    List<JournalEntry> entries = journal.after(0);
    Optional<JournalEntry> entry = entries.stream().filter(each -> each.seq() == seq).findFirst();
    boolean isDecision =
        entry
            .filter(each ->
                DecisionBody.parse(each).isPresent()
                    || Decisions.undoes(each).isPresent()
                    || each.action().equals(AuthorityReceipt.ACTION)
                    || each.action().equals(TermLog.TERM)
                    || ProposeEntry.isOne(each)
                    || each.action().equals(ConsultationReceipt.ACTION)
                    || StatementLog.isOne(each))
            .isPresent();
    if (!isDecision) {
      String told = entry.map(each -> "entry is no decision: " + each.action()).orElse("no entry");
      return refused(Code.UNKNOWN_ENTITY, "journal entry " + seq, told + "; nothing was undone");
    }
    if (Decisions.of(entries).isUndone(seq)) {
      return refused(Code.UNKNOWN_ENTITY, "journal entry " + seq, "it is undone already");
    }
    String body =
        Fields.body(json -> {
          json.writeNumberProperty("undoes", seq);
          if (!because.isEmpty()) {
            json.writeStringProperty("because", because);
          }
        });
    return Outcome.of(journal.append(Now.text(), actor, Decisions.UNDO, Long.toString(seq), body));
  }
}
