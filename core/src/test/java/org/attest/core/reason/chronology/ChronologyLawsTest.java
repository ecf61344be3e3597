package org.attest.core.reason.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What must hold for any statements, tried on many small random ones.
class ChronologyLawsTest {
  private static final int EVENTS = 4;

  @Test
  void rangesAndDistancesGiveWhatTryingEverythingGives() {
    for (long seed = 0; seed < 3_000; seed++) {
      Networks networks = new Networks(seed, EVENTS, true);
      Oracle oracle = new Oracle(EVENTS);
      Chronology.Builder builder = Chronology.of(EVENTS);
      int size = networks.random().nextInt(1, 16);
      for (int number = 0; number < size; number++) {
        Statement statement = networks.statement(number);
        oracle.put(statement);
        builder.statement(statement);
      }
      assertSame(oracle, builder.solve(), seed);
    }
  }

  @Test
  void editsInAnyOrderGiveWhatSolvingAnewGives() {
    for (long seed = 0; seed < 400; seed++) {
      Networks networks = new Networks(seed, EVENTS, true);
      Oracle oracle = new Oracle(EVENTS);
      Chronology chronology = Chronology.of(EVENTS).solve();
      for (int edit = 0; edit < 40; edit++) {
        int number = networks.random().nextInt(14);
        if (networks.random().nextInt(3) == 0) {
          oracle.remove(number);
          chronology.remove(number);
        } else {
          Statement statement = networks.statement(number);
          oracle.put(statement);
          assertTrue(chronology.put(statement).isEmpty());
        }
        assertSame(oracle, chronology, seed);
        assertSameAsAnew(oracle, chronology, seed);
      }
    }
  }

  /// Large enough for contradictions that do not touch each other.
  @Test
  void editsOfLargerHistoriesGiveTheContradictionsThatSolvingAnewGives() {
    int events = 30;
    for (long seed = 0; seed < 60; seed++) {
      Networks networks = new Networks(seed, events, true);
      Map<Integer, Statement> kept = new TreeMap<>();
      Chronology chronology = Chronology.of(events).solve();
      for (int edit = 0; edit < 200; edit++) {
        int number = networks.random().nextInt(80);
        if (networks.random().nextInt(3) == 0) {
          kept.remove(number);
          chronology.remove(number);
        } else {
          Statement statement = networks.statement(number);
          kept.put(number, statement);
          assertTrue(chronology.put(statement).isEmpty());
        }
        Chronology.Builder builder = Chronology.of(events);
        kept.values().forEach(builder::statement);
        assertEquals(builder.solve().contradictions(), chronology.contradictions(), "seed " + seed);
      }
    }
  }

  @Test
  void tellsOfEveryMomentWhoseBoundsChange() {
    for (long seed = 0; seed < 300; seed++) {
      Networks networks = new Networks(seed, EVENTS, seed % 2 == 0);
      Chronology chronology = Chronology.of(EVENTS).solve();
      Set<Integer> told = new TreeSet<>();
      chronology.listen(told::add);
      for (int edit = 0; edit < 30; edit++) {
        long[][] before = bounds(chronology);
        told.clear();
        if (networks.random().nextInt(3) == 0) {
          chronology.remove(networks.random().nextInt(14));
        } else {
          chronology.put(networks.statement(networks.random().nextInt(14)));
        }
        long[][] after = bounds(chronology);
        for (int moment = 0; moment < 2 * EVENTS; moment++) {
          boolean isSame =
              before[0][moment] == after[0][moment] && before[1][moment] == after[1][moment];
          assertTrue(isSame || told.contains(moment), "seed " + seed + " moment " + moment);
        }
      }
    }
  }

  private static long[][] bounds(Chronology chronology) {
    long[][] bounds = new long[2][2 * EVENTS];
    for (int moment = 0; moment < 2 * EVENTS; moment++) {
      bounds[0][moment] = chronology.earliest(moment);
      bounds[1][moment] = chronology.latest(moment);
    }
    return bounds;
  }

  private static void assertSameAsAnew(Oracle oracle, Chronology chronology, long seed) {
    List<Statement> backwards = new ArrayList<>(oracle.statements().values());
    backwards.sort((a, b) -> Integer.compare(b.number(), a.number()));
    Chronology.Builder builder = Chronology.of(EVENTS);
    backwards.forEach(builder::statement);
    Chronology anew = builder.solve();
    for (int moment = 0; moment < 2 * EVENTS; moment++) {
      assertEquals(anew.whyNotEarlier(moment), chronology.whyNotEarlier(moment), "seed " + seed);
      assertEquals(anew.whyNotLater(moment), chronology.whyNotLater(moment), "seed " + seed);
    }
  }

  static void assertSame(Oracle oracle, Chronology chronology, long seed) {
    String where = "seed " + seed + " " + oracle.statements();
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (Contradiction contradiction : chronology.contradictions()) {
      found.put(contradiction.setAside(), new TreeSet<>(contradiction.statements()));
    }
    assertEquals(oracle.contradictions(), found, where);
    long[][] bounds = oracle.bounds();
    for (int moment = 0; moment < 2 * EVENTS; moment++) {
      assertEquals(bounds[0][moment], chronology.earliest(moment), where);
      assertEquals(bounds[1][moment], chronology.latest(moment), where);
    }
  }
}
