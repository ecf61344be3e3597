package org.attest.core.reason.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
  private final Book book = new Book();

  @Test
  void aPromiseIsOpenUntilItsTermAndOverdueAfterwards() {
    book.promise("c", "1920-10-24", "P1M");
    assertEquals("open", book.states("c", "1920-11-24"));
    assertEquals("overdue", book.states("c", "1920-11-25"));
    assertTrue(book.entry("c", "1921").explanation().contains("over from 1920-11-25"));
  }

  @Test
  void aVagueMakingLeavesBothStatesPossibleAndTellsFromWhenItIsOverdueAtTheLatest() {
    book.promise("c", "1920-10-24/1920-12-31", "P1M");
    assertEquals("not yet made or open or overdue", book.states("c", "1920-12-15"));
    assertEquals("open or overdue", book.states("c", "1921-01-15"));
    assertEquals("overdue", book.states("c", "1921-02-01"));
    assertTrue(
        book.entry("c", "1922").explanation().contains("over at the latest from 1921-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT24H, 1920-10-25",
    "PT12H, 1920-10-24/1920-10-25",
    "PT72H, 1920-10-27",
    "P2W, 1920-11-07",
    "P10D~, 1920-10-31/1920-11-06",
    "1921-03, 1921-03-01/1921-03-31",
    "P1M, 1920-11-24",
  })
  void reckonsTermsOfEveryKind(String due, String last) {
    book.promise("c", "1920-10-24", due);
    assertEquals(last, book.entry("c", "1920-10-24").due().orElseThrow().edtf());
  }

  @ParameterizedTest
  @CsvSource({"immediately", "T02:00", "-P1D", "P", "the forthcoming session"})
  void wordsStayWordsAndBoundNothing(String due) {
    book.promise("c", "1920-10-24", due);
    assertEquals("open", book.states("c", "1999"));
    assertEquals(List.of(due), book.entry("c", "1999").dues());
  }

  @Test
  void aTermCanBeAnEventThatTheChronologyBounds() {
    book.promise("c", "1920", "ev.session").event("ev.session", "meeting", false, "1921-06-22");
    assertEquals("open", book.states("c", "1921-06-22"));
    assertEquals("overdue", book.states("c", "1921-06-23"));
  }

  @Test
  void silenceAfterTheTermIsConsentWhereItMeansSomething() {
    book.promise("c", "1920-10-24", "P1M", "", "you agree");
    assertEquals("open", book.states("c", "1920-11-24"));
    assertEquals("lapsed", book.states("c", "1920-11-25"));
    assertTrue(book.entry("c", "1921").explanation().contains("silence means: you agree"));
  }

  @Test
  void isNotInTheLedgerBeforeItCanHaveBeenMade() {
    book.promise("c", "1921-07-22", "").came("c", "refused");
    assertTrue(book.ledger().entries(Book.day("1921-07-21")).isEmpty());
    assertEquals("refused", book.states("c", "1921-07-22"));
  }

  @Test
  void anOutcomeCountsFromItsDayAndALaterOneSupersedesIt() {
    book.promise("c", "1920", "").came("c", "broken", "1921-02").came("c", "kept", "1921-05-01");
    assertEquals("open", book.states("c", "1921-01-31"));
    assertEquals("open or broken", book.states("c", "1921-02-10"));
    assertEquals("broken", book.states("c", "1921-04-30"));
    assertEquals("kept", book.states("c", "1921-05-01"));
  }

  @Test
  void rivalStatementsOfOneOutcomeStandSideBySide() {
    book.promise("c", "1920", "").came("c", "kept").by("lind").came("c", "broken");
    assertEquals("kept or broken", book.states("c", "1922"));
    Entry entry = book.entry("c", "1922");
    assertFalse(entry.isCertain());
    assertEquals(2, entry.outcomes().size());
    assertTrue(entry.explanation().contains("does not agree"), entry.explanation());
  }

  @Test
  void whatIsKeptInOnePlaceAndBrokenInAnotherIsKeptInPart() {
    book.promise("c", "1920", "")
        .cameWithin("c", "kept", "pl.kharkov")
        .by("lind")
        .cameWithin("c", "broken", "pl.moscow");
    assertEquals("partly kept", book.states("c", "1922"));
    String explanation = book.entry("c", "1922").explanation();
    assertTrue(explanation.contains("“kept” within pl.kharkov"), explanation);
    assertTrue(explanation.contains("broken in part"), explanation);
  }

  @Test
  void oneVoiceThatTellsBothTellsAPart() {
    book.promise("c", "1920", "").came("c", "partly kept").came("c", "broken");
    assertEquals("partly kept", book.states("c", "1922"));
  }

  @Test
  void whatIsDeniedLeavesOpenWhatFollowsWithoutIt() {
    book.promise("c", "1920", "1921-01-01").came("c", "kept");
    book.by("lind").as(Attribution.Stance.DENIES).came("c", "kept");
    assertEquals("overdue or kept", book.states("c", "1922"));
  }

  @Test
  void aPromiseThatNobodyAssertsMayNeverHaveBeenMade() {
    book.as(Attribution.Stance.DOUBTS).promise("c", "1920", "");
    assertEquals("open or never made", book.states("c", "1922"));
  }

  @Test
  void aTermBeginsWithItsConditionAndNotBefore() {
    book.promise("a", "1920-01-01", "")
        .promise("b", "1920-01-01", "P1M", "a", "")
        .came("a", "kept", "1921-05-01");
    assertEquals("open", book.states("b", "1921-04-01"));
    assertEquals("open", book.states("b", "1921-06-01"));
    assertEquals("overdue", book.states("b", "1921-06-02"));
  }

  @Test
  void fallsAwayWhenItsConditionIsBroken() {
    book.promise("b", "1920", "P1M", "a", "").promise("a", "1920", "").came("a", "broken");
    assertEquals("lapsed", book.states("b", "1922"));
  }

  @Test
  void aDraftThatWasNotHandedOverStartsNoTerm() {
    book.promise("c", "1920", "P1M", "ev.handover", "").event("ev.handover", "handover", true);
    assertEquals("never made", book.states("c", "1922"));
  }

  @Test
  void ofAConditionInWordsNothingFollows() {
    book.promise("c", "1920", "1921-01-01", "no polemics", "");
    assertEquals("open or overdue", book.states("c", "1922"));
  }

  @Test
  void onlyAcceptedStatementsCount() {
    book.promise("c", "1920", "").came("c", "kept");
    Statement outcome = book.statements.removeLast();
    book.statements.add(outcome.with(Statement.Status.REJECTED, "me"));
    assertEquals("open", book.states("c", "1922"));
    assertEquals(1, book.entry("c", "1922").statements().size());
  }

  @Test
  void refusesAnOutcomeBeforeItsPromise() {
    book.promise("c", "1921", "").came("c", "kept", "1920").came("c", "kept", "1921-01");
    assertEquals(List.of("OUTCOME_BEFORE_MAKING [st.0, st.1]"), book.faults());
  }

  @Test
  void refusesACommitmentThatIsItsOwnConditionAlsoThroughAChain() {
    book.promise("a", "", "", "b", "").promise("b", "", "", "c", "").promise("c", "", "", "b", "");
    book.promise("d", "", "", "d", "");
    assertEquals(List.of("OWN_CONDITION [st.1, st.2]", "OWN_CONDITION [st.3]"), book.faults());
    assertEquals("open", book.states("a", "1922"));
  }

  @Test
  void findsFaultsOfProposalsBeforeTheyAreTakenIn() {
    book.promise("c", "1921", "");
    Statement early = book.came("c", "kept", "1920").statements.removeLast();
    for (Statement.Status status : Statement.Status.values()) {
      book.statements.add(early.with(status, "me"));
      int faults = Ledger.faultsOf(book.statements, Timeline.of(book.statements)).size();
      assertEquals(status == Statement.Status.REJECTED ? 0 : 1, faults, status.label());
      book.statements.removeLast();
    }
  }

  @Test
  void knowsTheLastDayThatAnythingIsDated() {
    assertEquals(OptionalLong.empty(), book.ledger().lastDay());
    book.promise("c", "1920", "").came("c", "kept", "1921-05");
    assertEquals(OptionalLong.of(Book.day("1921-05-31")), book.ledger().lastDay());
  }
}
