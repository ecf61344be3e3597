package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;

/// The terms that a journal adds to the vocabularies, read once and then as it grows.
///
/// An entry `term` has the family and the name for its subject, `attribute/vote`, and for its body
/// the fields `family` and `line`, a line of the table. It can be undone. Safe for several threads.
public final class TermLog {
  /// The action of an entry that adds or changes a term.
  public static final String TERM = "term";

  private final Journal journal;
  private final List<JournalEntry> entries = new ArrayList<>();
  private long seen = -1;
  private Terms terms = Terms.standard();
  private long changes;

  public TermLog(Journal journal) {
    this.journal = journal;
  }

  /// The tables and what the journal adds.
  public synchronized Terms get() {
    boolean isNew = false;
    for (JournalEntry entry : journal.after(Math.max(0, seen))) {
      seen = entry.seq();
      boolean isTerm = entry.action().equals(TERM);
      if (isTerm || (entry.action().equals(Decisions.UNDO) && !entries.isEmpty())) {
        entries.add(entry);
        isNew = true;
      }
    }
    if (isNew) {
      changes++;
      Decisions decisions = Decisions.of(entries);
      terms =
          Terms.standard()
              .with(
                  entries.stream()
                      .filter(entry -> entry.action().equals(TERM))
                      .filter(entry -> !decisions.isUndone(entry.seq()))
                      .map(TermLog::parse)
                      .toList());
    }
    return terms;
  }

  /// How often what [#get] gives has changed since the log was made.
  public synchronized long changes() {
    get();
    return changes;
  }

  /// The entry that adds or changes a term.
  public static JournalEntry.Draft draft(
      Family family, String name, String line, String at, String actor) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(body)) {
      json.line(() -> {
        json.text("family", family.label());
        json.text("line", line);
      });
    }
    return new JournalEntry.Draft(
        at,
        actor,
        TERM,
        family.label() + "/" + name,
        body.toString(StandardCharsets.UTF_8).strip());
  }

  /// @throws CorruptStoreException if the body of the entry is no term
  private static Term parse(JournalEntry entry) {
    Optional<ImportedRecord> record = ImportedRecord.parse(entry.body());
    try {
      return record
          .flatMap(each -> each.text("family").flatMap(Family::parse))
          .map(family -> Term.parse(family, record.flatMap(each -> each.text("line")).orElse("")))
          .orElseThrow(() -> new IllegalArgumentException("family: there is none"));
    } catch (IllegalArgumentException noTerm) {
      throw new CorruptStoreException(
          "journal entry " + entry.seq() + " is no term: " + noTerm.getMessage());
    }
  }
}
