package org.attest.core.reason.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What must hold for statements with choices and windows, tried on many small random ones.
class ChoiceLawsTest {
  private static final int EVENTS = 4;

  @Test
  void withOneChoiceBoundsAreWhatTryingEverythingGives() {
    for (long seed = 0; seed < 600; seed++) {
      Networks networks = new Networks(seed, EVENTS, false);
      Oracle oracle = new Oracle(EVENTS);
      Chronology.Builder builder = Chronology.of(EVENTS);
      int choices = 0;
      for (int number = 0; number < 10; number++) {
        Statement statement = networks.statement(number);
        choices += statement.choices().size();
        if (choices <= 1 || statement.choices().isEmpty()) {
          oracle.put(statement);
          builder.statement(statement);
        }
      }
      Chronology chronology = builder.solve();
      String where = "seed " + seed + " " + oracle.statements();
      assertEquals(List.copyOf(oracle.contradictions().keySet()), chronology.setAside(), where);
      long[][] bounds = oracle.bounds();
      for (int moment = 0; moment < 2 * EVENTS; moment++) {
        assertEquals(bounds[0][moment], chronology.earliest(moment), where);
        assertEquals(bounds[1][moment], chronology.latest(moment), where);
      }
    }
  }

  @Test
  void withManyChoicesNothingPossibleIsLost() {
    for (long seed = 0; seed < 300; seed++) {
      Networks networks = new Networks(seed, EVENTS, false);
      Oracle oracle = new Oracle(EVENTS);
      Chronology.Builder builder = Chronology.of(EVENTS);
      for (int number = 0; number < 8; number++) {
        Statement statement = networks.statement(number);
        oracle.put(statement);
        builder.statement(statement);
      }
      Chronology chronology = builder.solve();
      assertSound(oracle, chronology, "seed " + seed + " " + oracle.statements());
    }
  }

  private static void assertSound(Oracle oracle, Chronology chronology, String where) {
    Map<Integer, Statement> statements = oracle.statements();
    for (Contradiction contradiction : chronology.contradictions()) {
      assertSmallest(oracle, contradiction, statements, where);
    }
    chronology.setAside().forEach(oracle::remove);
    List<Statement> held = List.copyOf(oracle.statements().values());
    for (long[][] world : oracle.worlds(held)) {
      for (int moment = 0; moment < 2 * EVENTS; moment++) {
        assertTrue(chronology.earliest(moment) <= world[0][moment], where);
        assertTrue(chronology.latest(moment) >= world[1][moment], where);
      }
    }
    for (RuledOut out : chronology.ruledOut()) {
      assertRuledOut(oracle, chronology, out, where + out);
    }
  }

  private static void assertSmallest(
      Oracle oracle, Contradiction contradiction, Map<Integer, Statement> all, String where) {
    List<Statement> set = contradiction.statements().stream().map(all::get).toList();
    assertFalse(oracle.isConsistent(set), where + contradiction);
    for (int i = 0; i < set.size(); i++) {
      List<Statement> less = new ArrayList<>(set);
      less.remove(i);
      assertTrue(oracle.isConsistent(less), where + contradiction);
    }
  }

  private static void assertRuledOut(
      Oracle oracle, Chronology chronology, RuledOut out, String where) {
    Map<Integer, Statement> all = oracle.statements();
    Statement told = Optional.ofNullable(all.get(out.statement())).orElseThrow();
    List<Choice> choices = new ArrayList<>(told.choices());
    Choice choice = choices.remove(out.choice());
    List<Claim> claims = new ArrayList<>(told.claims());
    claims.addAll(choice.alternatives().get(out.alternative()));
    List<Statement> set = new ArrayList<>();
    chronology.whyRuledOut(out).forEach(number -> set.add(all.get(number)));
    for (int i = 0; i < set.size(); i++) {
      List<Statement> less = new ArrayList<>(set);
      less.set(i, new Statement(told.number(), claims, choices));
      assertTrue(oracle.isConsistent(less), where);
    }
    set.add(new Statement(told.number(), claims, choices));
    assertFalse(oracle.isConsistent(set), where);
  }

  @Test
  void editsInAnyOrderGiveWhatSolvingAnewGives() {
    for (long seed = 0; seed < 40; seed++) {
      Networks networks = new Networks(seed, EVENTS + 4, false);
      Oracle kept = new Oracle(EVENTS + 4);
      Chronology chronology = Chronology.of(EVENTS + 4).solve();
      for (int edit = 0; edit < 40; edit++) {
        int number = networks.random().nextInt(16);
        if (networks.random().nextInt(4) == 0) {
          kept.remove(number);
          chronology.remove(number);
        } else {
          Statement statement = networks.statement(number);
          kept.put(statement);
          assertTrue(chronology.put(statement).isEmpty());
        }
        assertSameAsAnew(kept, chronology, seed);
      }
    }
  }

  private static void assertSameAsAnew(Oracle kept, Chronology chronology, long seed) {
    List<Statement> statements = new ArrayList<>(kept.statements().values());
    Collections.shuffle(statements, new Random(seed));
    Chronology.Builder builder = Chronology.of(EVENTS + 4);
    statements.forEach(builder::statement);
    Chronology anew = builder.solve();
    String where = "seed " + seed + " " + kept.statements();
    assertEquals(anew.setAside(), chronology.setAside(), where);
    assertEquals(anew.ruledOut(), chronology.ruledOut(), where);
    for (int moment = 0; moment < 2 * (EVENTS + 4); moment++) {
      assertEquals(anew.earliest(moment), chronology.earliest(moment), where);
      assertEquals(anew.latest(moment), chronology.latest(moment), where);
    }
    assertEquals(anew.contradictions(), chronology.contradictions(), where);
    for (RuledOut out : anew.ruledOut().stream().limit(2).toList()) {
      assertEquals(anew.whyRuledOut(out), chronology.whyRuledOut(out), where);
    }
  }
}
