package org.attest.app.archive;

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
import org.attest.publish.record.ImportedRecord;

/// Makes decisions about who is who of statements of identity.
final class ImportedIdentities {
  /// Proposals of the program itself are made anew and need not be taken in.
  private static final Set<String> OWN = Set.of(Identities.ID, AuthorityIndex.ID);

  private final Parties parties;
  private final String actor;
  private final Set<List<Object>> said = new HashSet<>();
  private final Set<List<Object>> begun = new HashSet<>();

  ImportedIdentities(Journal journal, Parties parties, String actor) {
    this.parties = parties;
    this.actor = actor;
    Decisions.of(journal.after(0)).live().forEach(decision -> said.add(saying(decision)));
  }

  /// A file begins.
  void begin() {
    begun.clear();
  }

  /// The file that was begun is kept.
  void keep() {
    said.addAll(begun);
  }

  private static List<Object> saying(Decision decision) {
    return saying(decision.verdict(), decision.first(), decision.second());
  }

  private static List<Object> saying(
      Decision.Verdict verdict, Decision.Party first, Decision.Party second) {
    return List.of(verdict, first.known().plain(), second.known().plain());
  }

  /// Whether a record is what an export writes of proposals and decisions, and no statement of a
  /// source.
  static boolean isOwn(ImportedRecord record) {
    return isProposal(record)
        || record.text("id").filter(id -> id.startsWith("decision-")).isPresent();
  }

  private static boolean isProposal(ImportedRecord record) {
    return record.text("by").filter(OWN::contains).isPresent();
  }

  /// @param where the file and the line
  Importing.Taken take(String where, ImportedRecord record, String at) {
    if (isProposal(record) || record.text("status").filter("rejected"::equals).isPresent()) {
      return Importing.Taken.KNOWN;
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
      return Importing.Taken.refused(
          Code.BAD_RECORD,
          where,
          "an identity needs from, to, and as relation: same as, not same as, perhaps same as");
    }
    List<ImportedRecord> passages = record.objects("passages");
    Outcome<Parties.Two> two =
        parties.two(
            from.get(), near(passages, 0), to.get(), near(passages, passages.size() > 1 ? 1 : 0));
    return two.value()
        .map(found -> decided(where, verdict.get(), found, because(record), at))
        .orElseGet(() -> new Importing.Taken(List.of(), told(where, two.problems()), false));
  }

  private static List<ImportedRecord> near(List<ImportedRecord> passages, int at) {
    return passages.isEmpty() ? List.of() : passages.subList(at, passages.size());
  }

  private static List<Problem> told(String where, List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            new Problem(problem.code(), where, problem.where() + ": " + problem.message()))
        .toList();
  }

  private Importing.Taken decided(
      String where, Decision.Verdict verdict, Parties.Two two, String because, String at) {
    if (two.first().known().plain().equals(two.second().known().plain())) {
      return Importing.Taken.refused(
          Code.AMBIGUOUS_NAME, where, "both names mean the same: " + two.first().toLine());
    }
    List<Object> saying = saying(verdict, two.first(), two.second());
    if (said.contains(saying) || !begun.add(saying)) {
      return Importing.Taken.KNOWN;
    }
    return Importing.Taken.entry(
        new JournalEntry.Draft(
            at,
            actor,
            verdict.label(),
            DecisionBody.subject(two.first(), two.second()),
            DecisionBody.of(two.first(), two.second(), because)));
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
}
