package org.attest.publish.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.JournalEntry;

/// Which entries of a journal are taken back, kept up to date as the journal grows.
///
/// An undoing can itself be undone: then what it took back counts again. It gives the same as
/// [Decisions] of all entries, but for undoings of what comes later, which take nothing back.
final class Undoings {
  /// By the number of an undoing, that of what it takes back.
  private final Map<Long, Long> targets = new HashMap<>();

  /// By the number of an entry, how many undoings that count take it back.
  private final Map<Long, Integer> counting = new HashMap<>();

  /// Takes an entry that is an undoing.
  ///
  /// @return the numbers of the entries that count no longer, or count again
  List<Long> add(JournalEntry entry) {
    Optional<Long> target = Decisions.undoes(entry).filter(earlier -> earlier < entry.seq());
    List<Long> changed = new ArrayList<>();
    if (target.isPresent()) {
      targets.put(entry.seq(), target.get());
      long at = target.get();
      boolean isMore = true;
      while (change(at, isMore ? 1 : -1, changed)) {
        Long next = targets.get(at);
        if (next == null) {
          break;
        }
        // An undoing that is taken back takes nothing back any more.
        isMore = !isUndone(at);
        at = next;
      }
    }
    return changed;
  }

  /// @return whether the entry counts otherwise than before
  private boolean change(long seq, int by, List<Long> changed) {
    boolean wasUndone = isUndone(seq);
    int left = counting.getOrDefault(seq, 0) + by;
    if (left == 0) {
      counting.remove(seq);
    } else {
      counting.put(seq, left);
    }
    if (wasUndone != isUndone(seq)) {
      changed.add(seq);
      return true;
    }
    return false;
  }

  boolean isUndone(long seq) {
    return counting.containsKey(seq);
  }
}
