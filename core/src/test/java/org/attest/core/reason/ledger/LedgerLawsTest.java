package org.attest.core.reason.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;

/// Laws over many seeded ledgers.
class LedgerLawsTest {
  private static final int ROUNDS = 2_000;
  private static final long BEGIN = Book.day("1920-01-01");
  private static final List<String> STATES = List.of("kept", "broken", "refused", "partly kept");

  private final Random random = new Random(6);

  /// What happened in one history that the statements allow.
  private record History(String id, long made, int term, List<Long> came, List<String> states) {
    String state(long day) {
      if (made > day) {
        return "not yet made";
      }
      int last = -1;
      for (int i = 0; i < came.size(); i++) {
        if (came.get(i) <= day && (last < 0 || came.get(i) > came.get(last))) {
          last = i;
        }
      }
      if (last >= 0) {
        return states.get(last);
      }
      return day > made + term ? "overdue" : "open";
    }
  }

  private String around(long day) {
    long before = day - random.nextInt(20);
    return edtf(before) + "/" + edtf(Math.max(before, day + random.nextInt(20)));
  }

  private static String edtf(long day) {
    return Dated.edtf(OptionalLong.of(day));
  }

  /// Tells a history with dates that are vague but right.
  private History tell(Book book, String id) {
    long made = BEGIN + random.nextInt(100);
    int term = random.nextInt(60);
    book.promise(id, around(made), "P" + term + "D");
    List<Long> came = new ArrayList<>();
    List<String> states = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      long day = made + 1 + random.nextInt(100);
      String state = STATES.get(random.nextInt(STATES.size()));
      if (!came.contains(day)) {
        came.add(day);
        states.add(state);
        book.by("voice" + random.nextInt(2)).came(id, state, around(day));
      }
    }
    return new History(id, made, term, came, states);
  }

  @Test
  void whatHappenedIsAlwaysAmongTheStatesThatAreGiven() {
    for (int round = 0; round < ROUNDS; round++) {
      Book book = new Book();
      History history = tell(book, "c");
      long day = BEGIN - 20 + random.nextInt(260);
      Entry entry = book.ledger().entry("c", day).orElseThrow();
      List<String> states = entry.states().stream().map(State::label).toList();
      assertTrue(states.contains(history.state(day)), history + " on " + edtf(day) + ": " + entry);
    }
  }

  private static Map<String, String> states(List<Statement> statements, long day) {
    Map<String, String> states = new TreeMap<>();
    for (Entry entry : Ledger.of(statements, Timeline.of(statements)).entries(day)) {
      states.put(entry.id(), entry.states() + " " + entry.made() + entry.due());
    }
    return states;
  }

  private Book book() {
    Book book = new Book();
    for (int i = 0; i < 6; i++) {
      tell(book, "c" + i);
      book.promise(
          "d" + i, "", "P9D", random.nextBoolean() ? "c" + i : "d" + random.nextInt(6), "");
      if (random.nextBoolean()) {
        book.came("d" + i, STATES.get(random.nextInt(STATES.size())));
      }
    }
    return book;
  }

  @Test
  void theOrderOfStatementsChangesNoState() {
    for (int round = 0; round < ROUNDS / 10; round++) {
      List<Statement> statements = book().statements;
      long day = BEGIN + random.nextInt(200);
      Map<String, String> before = states(statements, day);
      Collections.shuffle(statements, random);
      assertEquals(before, states(statements, day));
    }
  }

  @Test
  void whatIsInTheLedgerStaysInItAndWhatWasMadeStaysMade() {
    for (int round = 0; round < ROUNDS / 10; round++) {
      Ledger ledger = book().ledger();
      Set<String> known = Set.of();
      Set<String> made = Set.of();
      for (long day = BEGIN - 20; day < BEGIN + 200; day += 7) {
        List<Entry> entries = ledger.entries(day);
        Set<String> now = ids(entries, false);
        Set<String> madeNow = ids(entries, true);
        assertTrue(now.containsAll(known) && madeNow.containsAll(made), edtf(day));
        known = now;
        made = madeNow;
      }
    }
  }

  private static Set<String> ids(List<Entry> entries, boolean isMade) {
    return entries.stream()
        .filter(entry -> !isMade || !entry.states().contains(State.NOT_YET_MADE))
        .map(Entry::id)
        .collect(Collectors.toSet());
  }
}
