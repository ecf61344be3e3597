package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.account.term.Family;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Proposed;
import org.attest.core.port.View;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.relate.Statement;
import org.attest.core.source.Metadata;
import org.junit.jupiter.api.Test;

class AccountBookTest {
  private static final String AT = "1922-05-03T00:00:00Z";

  private final Pages journal = new Pages();

  /// A journal that grows.
  private static final class Pages implements Journal {
    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public JournalEntry append(
        String at, String actor, String action, String subject, String body) {
      JournalEntry entry =
          new JournalEntry(last() + 1, at, actor, action, subject, body, Shelf.SHA);
      entries.add(entry);
      return entry;
    }

    @Override
    public List<JournalEntry> after(long seq) {
      return entries.stream().filter(entry -> entry.seq() > seq).toList();
    }

    @Override
    public long last() {
      return entries.size();
    }
  }

  private final Shelf shelf =
      new Shelf()
          .source("a.txt", Metadata.of("text/plain"), "A letter.\n")
          .source("b.txt", Metadata.of("text/plain"), "Nothing.\n");

  private View view() {
    View of = shelf.view();
    return new View(of.catalogue(), of.index(), journal, of.originals());
  }

  private void append(JournalEntry.Draft draft) {
    journal.append(draft.at(), draft.actor(), draft.action(), draft.subject(), draft.body());
  }

  private List<Object> all(AccountBook book, Timelines timelines) {
    List<Object> all = new ArrayList<>(book.disagreements());
    Timelines.Made made = timelines.get();
    all.add(List.copyOf(made.statements().values()));
    made.timeline().events().forEach(event -> all.add(made.timeline().bounds(event)));
    all.add(made.timeline().contradictions());
    all.add(made.timeline().conventions());
    all.add(timelines.ledger().lastDay());
    all.add(timelines.ledger().entries(Long.MAX_VALUE));
    book.subjects().forEach(subject -> all.addAll(book.of(subject)));
    all.addAll(book.debates());
    return all;
  }

  @Test
  void aBookThatFollowsTheJournalHoldsWhatANewOneHolds() {
    Random random = new Random(3);
    Stated stated = new Stated(3);
    Timelines timelines = new Timelines(view());
    AccountBook book = new AccountBook(view(), timelines);
    for (int i = 0; i < 400; i++) {
      String id = "st." + random.nextInt(30);
      switch (random.nextInt(7)) {
        case 5 -> propose(random, stated);
        case 6 ->
            journal.append(
                AT,
                "reader",
                ProposeEntry.ACTION,
                random.nextBoolean() ? "events" : "commitments",
                "{}");
        case 0 -> journal.append(AT, "reader", StatementLog.REJECT, id, "{}");
        case 1 -> journal.append(AT, "reader", StatementLog.ACCEPT, id, "{}");
        case 2 ->
            // Also of undoings, and of what is already taken back.
            journal.append(
                AT,
                "reader",
                Decisions.UNDO,
                Long.toString(1 + random.nextInt(i + 1)),
                "{\"undoes\":1}");
        default -> {
          Statement made = stated.next(id);
          append(StatementLog.draft(made, List.of(), AT, "reader"));
        }
      }
      if (random.nextBoolean()) {
        Timelines anew = new Timelines(view());
        assertEquals(
            all(new AccountBook(view(), anew), anew),
            all(book, timelines),
            "after " + journal.last());
      }
    }
  }

  /// Proposals come and go, some of ids that the journal has too.
  private void propose(Random random, Stated stated) {
    List<Proposed> proposed = new ArrayList<>();
    for (int number = random.nextInt(4); number < 30; number += 1 + random.nextInt(9)) {
      Statement made = stated.next("st." + number);
      proposed.add(
          Statements.kept(
              new Statement(
                  made.id(),
                  made.content(),
                  made.attribution(),
                  made.passages(),
                  Statement.Status.PROPOSED,
                  "events/1",
                  "so it stands there",
                  0.5)));
    }
    String source = random.nextBoolean() ? "a.txt" : "b.txt";
    shelf.propose(source, random.nextBoolean() ? "events" : "commitments", proposed);
  }

  @Test
  void termsOfTheJournalHoldUntilTheyAreTakenBack() {
    AccountBook book = new AccountBook(view());
    append(
        TermLog.draft(Family.ATTRIBUTE, "hat", "hat | cap | one | | words | role | |", AT, "me"));
    assertEquals("hat", book.terms().of(Family.ATTRIBUTE, "cap").name());
    journal.append(AT, "me", Decisions.UNDO, "1", "{\"undoes\":1}");
    assertEquals("cap", book.terms().of(Family.ATTRIBUTE, "cap").name());
  }

  @Test
  void aTermThatIsNoneIsADamagedJournal() {
    journal.append(AT, "me", TermLog.TERM, "attribute/hat", "{\"family\":\"attribute\"}");
    assertThrows(CorruptStoreException.class, () -> new AccountBook(view()));
  }
}
