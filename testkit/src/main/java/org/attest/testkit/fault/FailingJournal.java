package org.attest.testkit.fault;

import java.util.List;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;

/// A journal that fails before an entry is written, or right after, when nobody has heard of it
/// yet.
public record FailingJournal(Journal journal, Fuse fuse) implements Journal {
  @Override
  public JournalEntry append(String at, String actor, String action, String subject, String body) {
    fuse.step();
    JournalEntry entry = journal.append(at, actor, action, subject, body);
    fuse.step();
    return entry;
  }

  @Override
  public List<JournalEntry> after(long seq) {
    return journal.after(seq);
  }

  @Override
  public long last() {
    return journal.last();
  }
}
