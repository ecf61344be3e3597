package org.attest.app.archive;

import java.util.Optional;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.port.Journal;
import org.attest.core.problem.Code;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.TermLog;

/// Takes terms of an archive's own vocabularies in.
final class ImportedTerms {
  private static final String FAMILIES = "event, role, relation, attribute, commitment";

  private final TermLog known;
  private final String actor;

  ImportedTerms(Journal journal, String actor) {
    this.known = new TermLog(journal);
    this.actor = actor;
  }

  /// Whether a record is one.
  static boolean isOne(ImportedRecord record) {
    return record.text("type").filter("term"::equals).isPresent();
  }

  /// @param where the file and the line
  Importing.Taken take(String where, ImportedRecord record, String at) {
    Optional<Family> family = record.text("family").flatMap(Family::parse);
    if (family.isEmpty()) {
      String told = "its family is none of " + FAMILIES;
      return Importing.Taken.refused(Code.BAD_RECORD, where, told);
    }
    try {
      Term term = Term.parse(family.get(), record.text("line").orElse(""));
      return known.get().of(term.family(), term.name()).equals(term)
          ? Importing.Taken.KNOWN
          : Importing.Taken.entry(
              TermLog.draft(family.get(), term.name(), record.text("line").orElse(""), at, actor));
    } catch (IllegalArgumentException noTerm) {
      String told = "it is no term: " + noTerm.getMessage();
      return Importing.Taken.refused(Code.BAD_RECORD, where, told);
    }
  }
}
