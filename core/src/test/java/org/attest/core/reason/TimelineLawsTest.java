package org.attest.core.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;

/// A timeline that is kept up to date is the one of all its statements.
class TimelineLawsTest {
  private static void assertSame(Timeline anew, Timeline kept, String where) {
    assertEquals(anew.events(), kept.events(), where);
    for (String event : anew.events()) {
      assertEquals(anew.bounds(event), kept.bounds(event), where);
    }
    assertEquals(anew.contradictions(), kept.contradictions(), where);
    assertEquals(anew.ruledOut(), kept.ruledOut(), where);
  }

  private static Map<String, Optional<Dated>> bounds(Timeline timeline) {
    Map<String, Optional<Dated>> bounds = new HashMap<>();
    timeline.events().forEach(event -> bounds.put(event, timeline.bounds(event)));
    return bounds;
  }

  private static void assertTold(
      Map<String, Optional<Dated>> before, Timeline kept, Set<String> moved, String where) {
    Map<String, Optional<Dated>> after = bounds(kept);
    before.forEach((event, dated) ->
        assertTrue(dated.equals(after.get(event)) || moved.contains(event), where));
    after.keySet().removeAll(before.keySet());
    assertTrue(moved.containsAll(after.keySet()), where);
  }

  @Test
  void editsOfStatementsGiveWhatReckoningAnewGives() {
    for (long seed = 0; seed < 250; seed++) {
      Tellings tellings = new Tellings(seed, 6);
      Map<Integer, Statement> statements = new TreeMap<>();
      Timeline kept = Timeline.of(List.of());
      for (int edit = 0; edit < 30; edit++) {
        int rank = tellings.random().nextInt(18);
        Map<String, Optional<Dated>> before = bounds(kept);
        Set<String> moved;
        if (tellings.random().nextInt(4) == 0) {
          statements.remove(rank);
          moved = kept.remove(rank);
        } else {
          Statement statement = tellings.statement("st." + rank, tellings.content());
          statements.put(rank, statement);
          moved = kept.put(rank, statement);
        }
        String where = "seed " + seed + " edit " + edit;
        assertTold(before, kept, moved, where);
        assertSame(Timeline.of(List.copyOf(statements.values())), kept, where);
      }
    }
  }

  @Test
  void theSameEditsInAnyOrderGiveTheSame() {
    for (long seed = 0; seed < 200; seed++) {
      Tellings tellings = new Tellings(seed, 8);
      List<Statement> statements = new ArrayList<>();
      for (int rank = 0; rank < 24; rank++) {
        statements.add(tellings.statement("st." + rank, tellings.content()));
      }
      List<Integer> ranks = new ArrayList<>();
      for (int rank = 0; rank < statements.size(); rank++) {
        ranks.add(rank);
      }
      Collections.shuffle(ranks, tellings.random());
      Timeline kept = Timeline.of(List.of());
      ranks.forEach(rank -> kept.put(rank, statements.get(rank)));
      assertSame(Timeline.of(statements), kept, "seed " + seed);
    }
  }

  @Test
  void takesMoreEventsInThanThereWasRoomFor() {
    Tellings tellings = new Tellings(3, 400);
    List<Statement> statements = new ArrayList<>();
    Timeline kept = Timeline.of(List.of());
    for (int rank = 0; rank < 900; rank++) {
      statements.add(tellings.statement("st." + rank, tellings.content()));
      kept.put(rank, statements.getLast());
    }
    assertSame(Timeline.of(statements), kept, "many");
  }
}
