package org.attest.core.reason.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.attest.core.reason.Tellings;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.relate.Value;
import org.junit.jupiter.api.Test;

/// A ledger that is kept up to date is the one of all its statements.
class LedgerEditsTest {
  private static final int THINGS = 5;
  private static final List<String> STATES =
      List.of("kept", "broken", "partly kept", "answered", "overdue", "gone");

  /// Makes random statements of a few commitments and events.
  private static final class Maker {
    private final Tellings tellings;
    private final Random random;

    Maker(long seed) {
      tellings = new Tellings(seed, THINGS);
      random = tellings.random();
    }

    private String commitment() {
      return "cm." + random.nextInt(THINGS);
    }

    private String event() {
      return "ev." + random.nextInt(THINGS);
    }

    private String time() {
      return random.nextInt(3) == 0 ? event() : tellings.day();
    }

    private Optional<String> perhaps(String words) {
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(words);
    }

    private Content content() {
      String deed = "deed " + random.nextInt(2);
      String due =
          switch (random.nextInt(4)) {
            case 0 -> "P1M";
            case 1 -> "at once";
            default -> time();
          };
      String condition =
          switch (random.nextInt(4)) {
            case 0 -> "if it rains";
            case 1 -> event();
            default -> commitment();
          };
      return switch (random.nextInt(8)) {
        case 0, 1 ->
            new Content.Commitment(
                commitment(),
                Optional.of("promise"),
                Optional.of("debtor"),
                Optional.of("creditor"),
                Optional.of(deed),
                perhaps(time()),
                perhaps(due),
                random.nextBoolean() ? Optional.of(condition) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of("consent") : Optional.empty());
        case 2 ->
            new Content.Outcome(
                commitment(),
                Optional.of(STATES.get(random.nextInt(STATES.size()))),
                random.nextBoolean() ? List.of(time()) : List.of());
        case 3 ->
            new Content.Attribute(
                commitment(),
                Optional.of("state"),
                perhaps("Moscow"),
                Optional.of(Value.of(STATES.get(random.nextInt(STATES.size())))),
                Optional.empty());
        case 4 ->
            new Content.Order(
                random.nextBoolean() ? commitment() : event(),
                TimeRelation.BEFORE,
                commitment(),
                perhaps("P2D"));
        case 5 -> new Content.Relation("per.a", "delegate of", "org.b", List.of(time()));
        default -> tellings.content();
      };
    }
  }

  private static void assertSame(List<Statement> statements, Ledger kept, String where) {
    Ledger anew = Ledger.of(statements, Timeline.of(statements));
    assertEquals(anew.lastDay(), kept.lastDay(), where);
    for (long day : List.of(Book.day("1921-03-20"), Book.day("1921-04-20"), Long.MAX_VALUE)) {
      assertEquals(anew.entries(day), kept.entries(day), where);
      for (int i = 0; i < THINGS; i++) {
        assertEquals(anew.entry("cm." + i, day), kept.entry("cm." + i, day), where);
      }
    }
    assertEquals(anew.faults(), kept.faults(), where);
  }

  @Test
  void editsOfStatementsGiveWhatReckoningAnewGives() {
    for (long seed = 0; seed < 300; seed++) {
      Maker made = new Maker(seed);
      Map<Integer, Statement> statements = new TreeMap<>();
      Timeline timeline = Timeline.of(List.of());
      Ledger kept = Ledger.of(List.of(), timeline);
      for (int edit = 0; edit < 40; edit++) {
        int rank = made.random.nextInt(24);
        if (made.random.nextInt(4) == 0) {
          statements.remove(rank);
          kept.remove(rank);
          kept.moved(timeline.remove(rank));
        } else {
          Statement statement = made.tellings.statement("st." + rank, made.content());
          statements.put(rank, statement);
          kept.put(rank, statement);
          kept.moved(timeline.put(rank, statement));
        }
        if (made.random.nextInt(3) > 0) {
          assertSame(List.copyOf(statements.values()), kept, "seed " + seed + " edit " + edit);
        }
      }
    }
  }

  @Test
  void theSameEditsInAnyOrderGiveTheSame() {
    for (long seed = 0; seed < 200; seed++) {
      Maker made = new Maker(seed);
      List<Statement> statements = new ArrayList<>();
      List<Integer> ranks = new ArrayList<>();
      for (int rank = 0; rank < 30; rank++) {
        statements.add(made.tellings.statement("st." + rank, made.content()));
        ranks.add(rank);
      }
      Collections.shuffle(ranks, made.random);
      Timeline timeline = Timeline.of(List.of());
      Ledger kept = Ledger.of(List.of(), timeline);
      for (int rank : ranks) {
        kept.put(rank, statements.get(rank));
        kept.moved(timeline.put(rank, statements.get(rank)));
        if (made.random.nextInt(5) == 0) {
          kept.entries(Book.day("1921-04-01"));
        }
      }
      assertSame(statements, kept, "seed " + seed);
    }
  }
}
