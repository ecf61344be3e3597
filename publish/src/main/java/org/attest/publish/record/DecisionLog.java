package org.attest.publish.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;

/// The decisions of a journal, read once and then as it grows.
///
/// Safe for several threads.
public final class DecisionLog {
  private final Journal journal;
  private final List<JournalEntry> entries = new ArrayList<>();
  private long seen;
  private Decisions decisions = Decisions.of(List.of());

  public DecisionLog(Journal journal) {
    this.journal = journal;
  }

  /// All that were made, and which were undone.
  public synchronized Decisions decisions() {
    boolean isNew = false;
    for (JournalEntry entry : journal.after(seen)) {
      seen = entry.seq();
      if (Decisions.isOne(entry)) {
        entries.add(entry);
        isNew = true;
      }
    }
    decisions = isNew ? Decisions.of(entries) : decisions;
    return decisions;
  }

  /// The entry of a decision or of an undoing.
  public synchronized Optional<JournalEntry> entry(long seq) {
    return entries.stream().filter(entry -> entry.seq() == seq).findFirst();
  }
}
