package org.attest.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.store.chain.Chain;
import org.jspecify.annotations.Nullable;

/// A journal in one SQLite file; an entry that was appended survives the loss of power.
public final class SqliteJournal implements Journal, AutoCloseable {
  private static final String SCHEMA =
      """
      CREATE TABLE IF NOT EXISTS entry (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
        subject TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
      """;

  private final Database database;

  private SqliteJournal(Database database) {
    this.database = database;
  }

  public static SqliteJournal open(Path file) {
    return new SqliteJournal(Database.open(file, true, SCHEMA));
  }

  /// For looking only.
  ///
  /// @return nothing where the file was begun and nothing is in it yet
  public static Optional<SqliteJournal> look(Path file) {
    Database database = Database.look(file);
    if (database.isEmpty()) {
      database.close();
      return Optional.empty();
    }
    return Optional.of(new SqliteJournal(database));
  }

  /// What is wrong with the file itself, one line each.
  public synchronized List<String> faults() {
    return database.faults();
  }

  @Override
  public synchronized JournalEntry append(
      String at, String actor, String action, String subject, String body) {
    return appendAll(List.of(new JournalEntry.Draft(at, actor, action, subject, body))).getFirst();
  }

  /// In one transaction: the disk is waited for once, however many there are.
  @Override
  public synchronized List<JournalEntry> appendAll(List<JournalEntry.Draft> drafts) {
    List<JournalEntry> last = entries("WHERE seq = (SELECT max(seq) FROM entry)");
    long seq = last.isEmpty() ? 0 : last.getFirst().seq();
    String hash = last.isEmpty() ? Chain.START : last.getFirst().hash();
    List<JournalEntry> out = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (JournalEntry.Draft draft : drafts) {
      seq++;
      JournalEntry entry =
          Chain.next(
              seq, hash, draft.at(), draft.actor(), draft.action(), draft.subject(), draft.body());
      hash = entry.hash();
      out.add(entry);
      rows.add(
          new @Nullable Object[] {
            entry.seq(),
            entry.at(),
            entry.actor(),
            entry.action(),
            entry.subject(),
            entry.body(),
            entry.hash()
          });
    }
    database.transaction(() -> database.batch("INSERT INTO entry VALUES (?,?,?,?,?,?,?)", rows));
    return out;
  }

  @Override
  public synchronized List<JournalEntry> after(long seq) {
    return entries("WHERE seq > " + seq + " ORDER BY seq");
  }

  @Override
  public synchronized long last() {
    return database
        .rows("SELECT coalesce(max(seq), 0) FROM entry", row -> row.getLong(1))
        .getFirst();
  }

  private List<JournalEntry> entries(String where) {
    return database.rows(
        "SELECT seq, at, actor, action, subject, body, hash FROM entry " + where,
        row ->
            new JournalEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
  }

  @Override
  public void close() {
    database.close();
  }
}
