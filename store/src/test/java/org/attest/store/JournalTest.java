package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.store.chain.Chain;
import org.attest.store.memory.MemoryJournal;
import org.attest.store.sqlite.SqliteJournal;
import org.attest.testkit.JournalContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @Nested
  class InMemory extends JournalContract {
    @Override
    protected Journal journal() {
      return new MemoryJournal();
    }
  }

  @Nested
  class InSqlite extends JournalContract {
    @TempDir Path dir;
    private final List<SqliteJournal> open = new ArrayList<>();

    @Override
    protected Journal journal() {
      open.add(SqliteJournal.open(dir.resolve("journal" + open.size() + ".db")));
      return open.getLast();
    }

    @AfterEach
    void close() {
      open.forEach(SqliteJournal::close);
    }
  }

  @Test
  void findsAnEntryThatWasChanged() {
    MemoryJournal journal = new MemoryJournal();
    journal.append("2026-01-02T03:04:05Z", "ann", "receive", "a", "{}");
    journal.append("2026-01-02T03:04:06Z", "ann", "receive", "b", "{}");
    List<JournalEntry> entries = new ArrayList<>(journal.after(0));
    assertEquals(List.of(), Chain.faults(entries));
    JournalEntry first = entries.getFirst();
    entries.set(0, new JournalEntry(1, first.at(), "eve", first.action(), "a", "{}", first.hash()));
    assertEquals(1, Chain.faults(entries).size());
  }
}
