package org.attest.publish.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.core.port.JournalEntry;
import org.attest.core.propose.Kind;

/// How a journal says that statements of a kind are to be proposed: an entry `propose` with the
/// kind as its subject. It can be undone, and then there are none.
public final class ProposeEntry {
  /// The action of such an entry.
  public static final String ACTION = "propose";

  private ProposeEntry() {}

  /// Whether an entry asks for proposals.
  public static boolean isOne(JournalEntry entry) {
    return entry.action().equals(ACTION);
  }

  /// The kinds that are asked for.
  ///
  /// @param entries all that ask, and all that undo
  public static Set<Kind> kinds(List<JournalEntry> entries) {
    Decisions decisions = Decisions.of(entries);
    Set<Kind> out = EnumSet.noneOf(Kind.class);
    for (JournalEntry entry : entries) {
      if (isOne(entry) && !decisions.isUndone(entry.seq())) {
        Kind.parse(entry.subject()).ifPresent(out::add);
      }
    }
    return out;
  }
}
