package org.attest.app.archive;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Identities;
import org.attest.publish.record.DecisionBody;
import org.attest.publish.record.Decisions;

/// Takes records in as decisions: of statements those of identity.
///
/// What contradicts earlier decisions is kept all the same, and the later holds.
final class Importing {
  /// Proposals of the program itself are made anew and need not be taken in.
  private static final Set<String> OWN = Set.of(Identities.ID, AuthorityIndex.ID);

  private final Journal journal;
  private final Parties parties;
  private final String actor;
  private final List<JournalEntry.Draft> drafts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<List<Object>> said = new HashSet<>();
  private int known;

  Importing(Journal journal, Parties parties, String actor) {
    this.journal = journal;
    this.parties = parties;
    this.actor = actor;
    Decisions.of(journal.after(0)).live().forEach(decision -> said.add(saying(decision)));
  }

  private static List<Object> saying(Decision decision) {
    return saying(decision.verdict(), decision.first(), decision.second());
  }

  private static List<Object> saying(
      Decision.Verdict verdict, Decision.Party first, Decision.Party second) {
    return List.of(verdict, first.known().plain(), second.known().plain());
  }

  /// @param name of the file
  void take(String name, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String where = name + " line " + (i + 1);
      if (!lines.get(i).isBlank()) {
        ImportedRecord.parse(lines.get(i))
            .ifPresentOrElse(
                record -> take(where, record),
                () -> problem(Code.BAD_RECORD, where, "the line is no JSON object"));
      }
    }
  }

  private void problem(Code code, String where, String message) {
    problems.add(new Problem(code, where, message));
  }

  private void take(String where, ImportedRecord record) {
    String type = record.text("type").orElse("");
    if (!type.equals("identity")) {
      String told = type.isEmpty() ? "records without a type" : "statements of type " + type;
      problem(Code.BAD_RECORD, where, told + " are not taken in; only identity is");
      return;
    }
    boolean isOwn = record.text("by").filter(OWN::contains).isPresent();
    if (isOwn || record.text("status").filter("rejected"::equals).isPresent()) {
      known++;
      return;
    }
    ImportedRecord content = record.object("content");
    boolean isProposed = record.text("status").filter("proposed"::equals).isPresent();
    Optional<Decision.Verdict> verdict =
        content
            .text("relation")
            .flatMap(Decision.Verdict::parseRelation)
            .map(told -> isProposed ? Decision.Verdict.PERHAPS : told);
    Optional<String> from = content.text("from");
    Optional<String> to = content.text("to");
    if (verdict.isEmpty() || from.isEmpty() || to.isEmpty()) {
      problem(
          Code.BAD_RECORD,
          where,
          "an identity needs from, to, and as relation: same as, not same as, perhaps same as");
      return;
    }
    List<ImportedRecord> passages = record.objects("passages");
    Outcome<Parties.Two> two =
        parties.two(
            from.get(), near(passages, 0), to.get(), near(passages, passages.size() > 1 ? 1 : 0));
    two.problems()
        .forEach(
            problem -> problem(problem.code(), where, problem.where() + ": " + problem.message()));
    two.value()
        .ifPresent(
            found -> keep(where, verdict.get(), found.first(), found.second(), because(record)));
  }

  private static List<ImportedRecord> near(List<ImportedRecord> passages, int at) {
    return passages.isEmpty() ? List.of() : passages.subList(at, passages.size());
  }

  private void keep(
      String where,
      Decision.Verdict verdict,
      Decision.Party first,
      Decision.Party second,
      String because) {
    if (first.known().plain().equals(second.known().plain())) {
      problem(Code.AMBIGUOUS_NAME, where, "both names mean the same: " + first.toLine());
    } else if (said.add(saying(verdict, first, second))) {
      drafts.add(
          new JournalEntry.Draft(
              now(),
              actor,
              verdict.label(),
              DecisionBody.subject(first, second),
              DecisionBody.of(first, second, because)));
    } else {
      known++;
    }
  }

  private static String now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /// Why, as far as the record says: its reason, else who asserts it.
  private static String because(ImportedRecord record) {
    return record
        .text("reason")
        .or(() ->
            record.objects("attribution").stream()
                .flatMap(link -> link.text("speaker").stream())
                .findFirst()
                .map(speaker -> speaker + " says so"))
        .orElse("");
  }

  List<Problem> problems() {
    return problems;
  }

  int known() {
    return known;
  }

  /// Writes what was taken in into the journal.
  ///
  /// @return how many entries
  int write() {
    return drafts.isEmpty() ? 0 : journal.appendAll(drafts).size();
  }
}
