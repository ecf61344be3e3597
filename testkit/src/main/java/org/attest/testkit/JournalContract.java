package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.junit.jupiter.api.Test;

/// What every journal does.
public abstract class JournalContract {
  /// An empty journal.
  protected abstract Journal journal();

  @Test
  void numbersEntriesFromOneWithoutGaps() {
    Journal journal = journal();
    assertEquals(0, journal.last());
    append(journal, "a");
    append(journal, "b");
    assertEquals(2, journal.last());
    assertEquals(List.of(1L, 2L), journal.after(0).stream().map(JournalEntry::seq).toList());
    assertEquals(List.of("b"), journal.after(1).stream().map(JournalEntry::subject).toList());
  }

  @Test
  void chainsEveryEntryToTheOneBefore() {
    Journal first = journal();
    append(first, "a");
    Journal second = journal();
    append(second, "b");
    assertNotEquals(append(first, "c").hash(), append(second, "c").hash());
  }

  @Test
  void givesBackAnEntryExactlyAsItWasAppended() {
    Journal journal = journal();
    JournalEntry entry =
        journal.append("2026-01-02T03:04:05Z", "ann", "receive", "a.txt", "{\"x\":\"ü𝄞\"}");
    assertEquals(List.of(entry), journal.after(0));
  }

  private static JournalEntry append(Journal journal, String subject) {
    return journal.append("2026-01-02T03:04:05Z", "ann", "receive", subject, "{}");
  }
}
