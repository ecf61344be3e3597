package org.attest.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.publish.record.Annotation;
import org.attest.publish.record.AnnotationFile;
import org.attest.publish.record.ImportedRecord;

/// Takes files of records in as statements and decisions.
///
/// A file is taken whole or not at all: one record that cannot be taken is told with its line, and
/// then nothing of its file is kept. What contradicts earlier decisions is kept all the same, and
/// the later holds.
final class Importing {
  /// So many lines of one file are told singly.
  private static final int TOLD_MAX = 20;

  private final Journal journal;
  private final ImportedStatements statements;
  private final ImportedAnnotations annotations;
  private final ImportedIdentities identities;
  private final ImportedTerms terms;
  private final ImportedNames names;
  private final List<JournalEntry.Draft> drafts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int known;

  Importing(Journal journal, Catalogue catalogue, Parties parties, String actor) {
    this.journal = journal;
    CitedPassages cited = new CitedPassages(catalogue);
    this.statements = new ImportedStatements(journal, cited, actor);
    this.annotations = new ImportedAnnotations(cited);
    this.terms = new ImportedTerms(journal, actor);
    this.names = new ImportedNames(journal, catalogue, actor);
    this.identities = new ImportedIdentities(journal, parties, actor);
  }

  /// What one record comes to.
  ///
  /// @param drafts the entries of the journal that it makes
  /// @param isKnown whether it says what counts already, or what is not for a person to say
  record Taken(List<JournalEntry.Draft> drafts, List<Problem> problems, boolean isKnown) {
    static final Taken KNOWN = new Taken(List.of(), List.of(), true);

    static Taken entry(JournalEntry.Draft draft) {
      return new Taken(List.of(draft), List.of(), false);
    }

    static Taken refused(Code code, String where, String message) {
      return new Taken(List.of(), List.of(new Problem(code, where, message)), false);
    }
  }

  /// @param name of the file
  void take(String name, List<String> lines) {
    List<JournalEntry.Draft> own = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    String at = Now.text();
    statements.begin();
    identities.begin();
    Optional<List<AnnotationFile.Item>> whole = AnnotationFile.read(lines);
    if (whole.isPresent() && whole.get().isEmpty()) {
      refused.add(new Problem(Code.BAD_RECORD, name, "there is no annotation in it"));
    }
    for (AnnotationFile.Item item : whole.orElse(List.of())) {
      String where = name + " line " + item.line();
      count(annotation(where, item.record(), at), own, refused);
    }
    for (int i = 0; i < lines.size() && whole.isEmpty(); i++) {
      if (!lines.get(i).isBlank()) {
        count(take(name + " line " + (i + 1), lines.get(i), at), own, refused);
      }
    }
    if (refused.isEmpty()) {
      refused.addAll(statements.problems());
    }
    if (refused.isEmpty()) {
      drafts.addAll(own);
      statements.keep();
      identities.keep();
    } else {
      problems.addAll(refused.subList(0, Math.min(refused.size(), TOLD_MAX)));
      tellRest(name, refused.size(), own.size());
    }
  }

  private void count(Taken taken, List<JournalEntry.Draft> own, List<Problem> refused) {
    own.addAll(taken.drafts());
    refused.addAll(taken.problems());
    known += taken.isKnown() ? 1 : 0;
  }

  private void tellRest(String name, int refused, int others) {
    String more =
        refused > TOLD_MAX ? (refused - TOLD_MAX) + " further lines cannot be taken; " : "";
    if (others > 0 || refused > TOLD_MAX) {
      problems.add(new Problem(Code.BAD_RECORD, name, more + "nothing of this file was kept"));
    }
  }

  private Taken take(String where, String line, String at) {
    Optional<ImportedRecord> record = ImportedRecord.parse(line);
    if (record.isEmpty()) {
      return Taken.refused(Code.BAD_RECORD, where, "the line is no JSON object");
    }
    if (ImportedTerms.isOne(record.get())) {
      return terms.take(where, record.get(), at);
    }
    if (ImportedNames.isOne(record.get())) {
      return names.take(where, record.get(), at);
    }
    return Annotation.isOfModel(record.get())
        ? annotation(where, record.get(), at)
        : statement(where, record.get(), at);
  }

  private Taken statement(String where, ImportedRecord record, String at) {
    return record.text("type").filter("identity"::equals).isPresent()
        ? identity(where, record, at)
        : statements.take(where, record, at);
  }

  /// An annotation is as many statements as it has bodies.
  private Taken annotation(String where, ImportedRecord record, String at) {
    List<String> faults = new ArrayList<>();
    List<JournalEntry.Draft> made = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    boolean isKnown = true;
    for (ImportedRecord said : annotations.read(record, faults)) {
      Taken taken = statement(where, said, at);
      made.addAll(taken.drafts());
      refused.addAll(taken.problems());
      isKnown &= taken.isKnown();
    }
    faults.forEach(fault -> refused.add(new Problem(Code.BAD_RECORD, where, fault)));
    return new Taken(made, refused, isKnown && refused.isEmpty());
  }

  /// An identity is decided as far as its names are found; what cites passages is a statement as
  /// well.
  private Taken identity(String where, ImportedRecord record, String at) {
    Taken decided = identities.take(where, record, at);
    if (record.objects("passages").isEmpty() || ImportedIdentities.isOwn(record)) {
      return decided;
    }
    Taken stated = statements.take(where, record, at);
    List<JournalEntry.Draft> both = new ArrayList<>(stated.drafts());
    both.addAll(decided.drafts());
    return new Taken(both, stated.problems(), stated.isKnown() && decided.drafts().isEmpty());
  }

  List<Problem> problems() {
    return problems;
  }

  int known() {
    return known;
  }

  /// Writes what was taken in into the journal.
  ///
  /// @param before what is written first, if anything is
  /// @return the entries that were written behind it
  List<JournalEntry.Draft> write(List<JournalEntry.Draft> before) {
    if (!drafts.isEmpty()) {
      List<JournalEntry.Draft> all = new ArrayList<>(before);
      all.addAll(drafts);
      journal.appendAll(all);
    }
    return drafts;
  }
}
