package org.attest.core.reason.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.core.reason.chronology.Claim.Apart;
import org.attest.core.reason.chronology.Claim.Recurring;
import org.attest.core.reason.chronology.Claim.Within;
import org.attest.core.reason.chronology.Rejection.Fault;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private static final long OPEN_BEGIN = Claim.OPEN_BEGIN;
  private static final long OPEN_END = Claim.OPEN_END;

  private static Chronology chronology(int events, Statement... statements) {
    Chronology.Builder builder = Chronology.of(events);
    List.of(statements).forEach(builder::statement);
    assertEquals(List.of(), builder.rejections());
    return builder.solve();
  }

  private static Statement before(int number, int one, int other) {
    return Statement.of(number, new Apart(one, other, 1, OPEN_END));
  }

  private static List<Long> bounds(Chronology chronology, int moment) {
    return List.of(chronology.earliest(moment), chronology.latest(moment));
  }

  @Test
  void aMomentOfWhichNothingIsToldIsOpenOnBothSides() {
    Chronology chronology = chronology(1);
    assertEquals(List.of(OPEN_BEGIN, OPEN_END), bounds(chronology, 0));
    assertEquals(List.of(), chronology.whyNotEarlier(0));
    assertEquals(List.of(), chronology.whyNotLater(0));
  }

  @Test
  void anEventEndsNoEarlierThanItBegins() {
    Chronology chronology = chronology(1, Statement.of(0, new Within(0, 5, 9)));
    assertEquals(List.of(5L, OPEN_END), bounds(chronology, 1));
    assertEquals(
        List.of(
            new Step(0, 5, Step.Kind.RANGE, OptionalInt.of(0)),
            new Step(1, 5, Step.Kind.EVENT, OptionalInt.empty())),
        chronology.whyNotEarlier(1));
  }

  @Test
  void aBoundTellsTheChainFromTheDateThatCausedIt() {
    Chronology chronology =
        chronology(
            3,
            Statement.of(3, new Within(0, 100, 110)),
            Statement.of(5, new Apart(0, 2, 30, 31)),
            before(7, 2, 4));
    assertEquals(List.of(131L, OPEN_END), bounds(chronology, 4));
    assertEquals(
        List.of(
            new Step(0, 100, Step.Kind.RANGE, OptionalInt.of(3)),
            new Step(2, 130, Step.Kind.DISTANCE, OptionalInt.of(5)),
            new Step(4, 131, Step.Kind.DISTANCE, OptionalInt.of(7))),
        chronology.whyNotEarlier(4));
    assertEquals(
        List.of(
            new Step(0, 110, Step.Kind.RANGE, OptionalInt.of(3)),
            new Step(2, 141, Step.Kind.DISTANCE, OptionalInt.of(5))),
        chronology.whyNotLater(2));
  }

  @Test
  void ofTwoReasonsTheShorterChainIsTold() {
    Chronology chronology =
        chronology(
            3,
            Statement.of(0, new Within(0, 10, OPEN_END)),
            Statement.of(1, new Apart(0, 2, 5, OPEN_END)),
            Statement.of(2, new Apart(2, 4, 5, OPEN_END)),
            Statement.of(9, new Within(4, 20, OPEN_END)));
    assertEquals(
        List.of(new Step(4, 20, Step.Kind.RANGE, OptionalInt.of(9))), chronology.whyNotEarlier(4));
  }

  @Test
  void aCircleOfBeforeIsAContradictionEvenWithoutAnyDate() {
    Chronology chronology = chronology(3, before(4, 0, 2), before(5, 2, 4), before(8, 4, 0));
    assertEquals(List.of(new Contradiction(List.of(4, 5, 8), 8)), chronology.contradictions());
  }

  @Test
  void whatAClashDoesNotTouchKeepsItsBounds() {
    Chronology chronology =
        chronology(
            2,
            Statement.of(0, new Within(0, 1, 2)),
            Statement.of(1, new Within(0, 5, 6)),
            Statement.of(2, new Within(2, 7, 8)));
    assertEquals(List.of(new Contradiction(List.of(0, 1), 1)), chronology.contradictions());
    assertEquals(List.of(1L, 2L), bounds(chronology, 0));
    assertEquals(List.of(7L, 8L), bounds(chronology, 2));
  }

  @Test
  void eachIndependentClashIsToldOnce() {
    Chronology chronology =
        chronology(
            3,
            Statement.of(0, new Within(0, 1, 2)),
            Statement.of(1, new Within(0, 5, 6)),
            Statement.of(2, new Within(2, 7, 8)),
            before(3, 2, 0),
            Statement.of(4, new Apart(4, 4, 1, 1)));
    assertEquals(
        List.of(
            new Contradiction(List.of(0, 1), 1),
            new Contradiction(List.of(0, 2, 3), 3),
            new Contradiction(List.of(4), 4)),
        chronology.contradictions());
  }

  @Test
  void whenAStatementGoesThoseThatItContradictedHoldAgain() {
    Chronology chronology =
        chronology(1, Statement.of(0, new Within(0, 1, 2)), Statement.of(1, new Within(0, 5, 6)));
    chronology.remove(0);
    assertEquals(List.of(), chronology.contradictions());
    assertEquals(List.of(5L, 6L), bounds(chronology, 0));
    chronology.put(Statement.of(1, new Within(0, 9, 9)));
    assertEquals(List.of(9L, 9L), bounds(chronology, 0));
  }

  @Test
  void aStatementHoldsOrFallsAsAWhole() {
    Chronology chronology =
        chronology(
            2,
            Statement.of(0, new Within(0, 1, 2)),
            Statement.of(1, new Within(0, 5, 6), new Within(2, 3, 3)));
    assertEquals(List.of(OPEN_BEGIN, OPEN_END), bounds(chronology, 2));
  }

  @Test
  void badStatementsAreTurnedAwayWithTheReason() {
    Chronology chronology = chronology(1, Statement.of(0, new Within(0, 1, 2)));
    assertEquals(Fault.UNKNOWN_MOMENT, fault(chronology, new Within(2, 1, 2)));
    assertEquals(Fault.UNKNOWN_MOMENT, fault(chronology, new Apart(0, -1, 1, 2)));
    assertEquals(Fault.UNKNOWN_MOMENT, fault(chronology, new Recurring(9, 7, 1, 1)));
    assertEquals(Fault.EMPTY_RANGE, fault(chronology, new Within(0, 2, 1)));
    assertEquals(Fault.EMPTY_RANGE, fault(chronology, new Within(0, OPEN_END, OPEN_END)));
    assertEquals(Fault.EMPTY_RANGE, fault(chronology, new Apart(0, 1, OPEN_BEGIN, OPEN_BEGIN)));
    assertEquals(Fault.TOO_FAR, fault(chronology, new Within(0, Long.MIN_VALUE + 1, 0)));
    assertEquals(Fault.TOO_FAR, fault(chronology, new Apart(0, 1, 0, Claim.FARTHEST + 1)));
    assertEquals(Fault.TOO_FAR, fault(chronology, new Recurring(0, 7, Long.MAX_VALUE, 1)));
    assertEquals(Fault.BAD_PERIOD, fault(chronology, new Recurring(0, 0, 1, 1)));
    assertEquals(Fault.BAD_PERIOD, fault(chronology, new Recurring(0, 11, 1, 1)));
    assertEquals(Fault.BAD_PERIOD, fault(chronology, new Recurring(0, 7, 1, 8)));
    assertEquals(Fault.EMPTY_CHOICE, fault(chronology, new Choice(List.of())));
    assertEquals(Fault.EMPTY_CHOICE, fault(chronology, new Choice(List.of(List.of()))));
    assertEquals(
        Optional.of(Fault.BAD_NUMBER),
        chronology.put(Statement.of(-1, new Within(0, 5, 5))).map(Rejection::fault));
    assertEquals(List.of(1L, 2L), bounds(chronology, 0));
    assertThrows(IllegalArgumentException.class, () -> Chronology.of(-1));
  }

  private static Fault fault(Chronology chronology, Claim claim) {
    return chronology.put(Statement.of(0, claim)).orElseThrow().fault();
  }

  private static Fault fault(Chronology chronology, Choice choice) {
    return chronology.put(new Statement(0, List.of(), List.of(choice))).orElseThrow().fault();
  }

  @Test
  void theBuilderSaysWhatItTurnsAway() {
    Chronology.Builder builder =
        Chronology.of(1)
            .within(0, 0, 3, 4)
            .within(1, 0, 4, 3)
            .apart(2, 0, 7, 0, 0)
            .statement(Statement.of(0, new Within(1, 3, 4)));
    assertEquals(
        List.of(Fault.EMPTY_RANGE, Fault.UNKNOWN_MOMENT, Fault.NUMBER_TAKEN),
        builder.rejections().stream().map(Rejection::fault).toList());
    assertEquals(List.of(3L, 4L), bounds(builder.solve(), 0));
  }

  @Test
  void theFarthestDatesAndDistancesAddUpWithoutOverflow() {
    int events = 1_000;
    Chronology.Builder builder = Chronology.of(events).within(0, 0, Claim.FARTHEST, OPEN_END);
    for (int event = 1; event < events; event++) {
      builder.apart(
          event, Claim.begin(event - 1), Claim.begin(event), Claim.FARTHEST, Claim.FARTHEST);
    }
    Chronology chronology = builder.solve();
    assertEquals(events * Claim.FARTHEST, chronology.earliest(Claim.begin(events - 1)));
    assertEquals(OPEN_END, chronology.latest(0));
  }

  @Test
  void aChainOfAMillionEventsIsReckonedToldAndBroken() {
    int events = 1_000_000;
    Chronology.Builder builder = Chronology.of(events).within(0, 0, 7, 7);
    for (int event = 1; event < events; event++) {
      builder.apart(event, Claim.begin(event - 1), Claim.begin(event), 1, 2);
    }
    Chronology chronology = builder.solve();
    int last = Claim.begin(events - 1);
    assertEquals(List.of(events + 6L, 2L * events + 5), bounds(chronology, last));
    assertEquals(events, chronology.whyNotEarlier(last).size());
    chronology.put(before(events, last, 0));
    assertEquals(events, chronology.contradictions().getFirst().statements().size());
    chronology.remove(0);
    assertEquals(List.of(OPEN_BEGIN, OPEN_END), bounds(chronology, last));
  }

  private static Statement chosen(int number, Claim... alternatives) {
    List<List<Claim>> each = List.of(alternatives).stream().map(List::of).toList();
    return new Statement(number, List.of(), List.of(new Choice(each)));
  }

  @Test
  void aDateOfTwoReadingsGivesTheHullOfBoth() {
    Chronology chronology = chronology(1, chosen(0, new Within(0, 7, 7), new Within(0, 40, 41)));
    assertEquals(List.of(7L, 41L), bounds(chronology, 0));
    assertEquals(
        List.of(
            new Step(0, 7, Step.Kind.CHOICE, OptionalInt.of(0)),
            new Step(1, 7, Step.Kind.EVENT, OptionalInt.empty())),
        chronology.whyNotEarlier(1));
  }

  @Test
  void anAlternativeThatCannotBeIsDroppedWithTheStatementsThatRuleItOut() {
    Chronology chronology =
        chronology(
            2,
            chosen(0, new Within(0, 7, 7), new Within(0, 40, 41)),
            before(1, 2, 0),
            Statement.of(2, new Within(2, 9, 12)),
            Statement.of(3, new Within(3, 9, 90)));
    RuledOut out = new RuledOut(0, 0, 0);
    assertEquals(List.of(40L, 41L), bounds(chronology, 0));
    assertEquals(List.of(out), chronology.ruledOut());
    assertEquals(List.of(1, 2), chronology.whyRuledOut(out));
    assertEquals(
        List.of(
            new Step(0, 40, Step.Kind.RANGE, OptionalInt.of(0)),
            new Step(1, 40, Step.Kind.EVENT, OptionalInt.empty())),
        chronology.whyNotEarlier(1));
    chronology.remove(2);
    assertEquals(List.of(), chronology.ruledOut());
    assertEquals(List.of(7L, 41L), bounds(chronology, 0));
  }

  @Test
  void aChoiceOfWhichNothingCanBeIsSetAside() {
    Chronology chronology =
        chronology(
            1,
            Statement.of(5, new Within(0, 10, 20)),
            chosen(3, new Within(0, 7, 7), new Within(0, 40, 41)));
    assertEquals(List.of(new Contradiction(List.of(3, 5), 3)), chronology.contradictions());
    assertEquals(List.of(10L, 20L), bounds(chronology, 0));
  }

  @Test
  void aWeekdayMovesBothBoundsToTheNextSuchDay() {
    Chronology chronology =
        chronology(
            1, Statement.of(0, new Within(0, 10, 20)), Statement.of(1, new Recurring(0, 7, 5, 1)));
    assertEquals(List.of(12L, 19L), bounds(chronology, 0));
    assertEquals(
        List.of(
            new Step(0, 10, Step.Kind.RANGE, OptionalInt.of(0)),
            new Step(0, 12, Step.Kind.WINDOW, OptionalInt.of(1))),
        chronology.whyNotEarlier(0));
  }

  @Test
  void weekdaysThatCannotBeSoFarApartContradictEachOtherWithoutAnyDate() {
    Chronology chronology =
        chronology(
            2,
            Statement.of(0, new Recurring(0, 7, 0, 1)),
            Statement.of(1, new Recurring(2, 7, 1, 1)),
            Statement.of(2, new Apart(0, 2, 2, 7)));
    assertEquals(List.of(new Contradiction(List.of(0, 1, 2), 1)), chronology.contradictions());
  }
}
