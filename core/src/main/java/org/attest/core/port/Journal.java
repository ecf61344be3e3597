package org.attest.core.port;

import java.util.ArrayList;
import java.util.List;

/// Every decision ever made, in order. It only grows.
public interface Journal {
  /// Appends one entry and gives it its number and hash; when this returns, the entry will survive.
  ///
  /// @param at ISO 8601 in UTC
  /// @param body a JSON object
  JournalEntry append(String at, String actor, String action, String subject, String body);

  /// Appends several in their order; when this returns, all will survive. A run that is cut off
  /// before may leave the first of them, never one without those before it.
  default List<JournalEntry> appendAll(List<JournalEntry.Draft> drafts) {
    List<JournalEntry> out = new ArrayList<>();
    for (JournalEntry.Draft draft : drafts) {
      out.add(append(draft.at(), draft.actor(), draft.action(), draft.subject(), draft.body()));
    }
    return out;
  }

  /// All entries with a number above this one, ascending.
  List<JournalEntry> after(long seq);

  /// The number of the last entry, 0 if there is none.
  long last();
}
