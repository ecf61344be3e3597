package org.attest.store.memory;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.store.chain.Chain;

/// A journal that lasts as long as the process.
public final class MemoryJournal implements Journal {
  private final List<JournalEntry> entries = new ArrayList<>();

  @Override
  public synchronized JournalEntry append(
      String at, String actor, String action, String subject, String body) {
    String before = entries.isEmpty() ? Chain.START : entries.getLast().hash();
    JournalEntry entry = Chain.next(entries.size() + 1L, before, at, actor, action, subject, body);
    entries.add(entry);
    return entry;
  }

  @Override
  public synchronized List<JournalEntry> after(long seq) {
    int from = (int) Math.clamp(seq, 0L, entries.size());
    return List.copyOf(entries.subList(from, entries.size()));
  }

  @Override
  public synchronized long last() {
    return entries.size();
  }
}
