package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attest.core.port.JournalEntry;
import org.junit.jupiter.api.Test;

class UndoingsTest {
  @Test
  void takesBackWhatDecisionsOfAllEntriesTakeBack() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Undoings undoings = new Undoings();
      List<JournalEntry> entries = new ArrayList<>();
      Set<Long> undone = new HashSet<>();
      for (long seq = 1; seq <= 40; seq++) {
        boolean isUndoing = seq > 1 && random.nextInt(3) > 0;
        String subject = isUndoing ? Long.toString(1 + random.nextLong(seq - 1)) : "st.1";
        JournalEntry entry =
            new JournalEntry(
                seq, "", "me", isUndoing ? Decisions.UNDO : "accept", subject, "{}", Shelf.SHA);
        entries.add(entry);
        for (long changed : undoings.add(entry)) {
          if (!undone.remove(changed)) {
            undone.add(changed);
          }
        }
        Decisions decisions = Decisions.of(entries);
        for (long each = 1; each <= seq; each++) {
          assertEquals(decisions.isUndone(each), undoings.isUndone(each), "seed " + seed);
          assertEquals(decisions.isUndone(each), undone.contains(each), "told, seed " + seed);
        }
      }
    }
  }
}
