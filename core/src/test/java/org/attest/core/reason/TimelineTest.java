package org.attest.core.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.source.Passage;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private final List<Statement> statements = new ArrayList<>();

  private void say(Content content, Statement.Status status, Attribution.Stance stance) {
    statements.add(
        new Statement(
            "st." + statements.size(),
            content,
            List.of(new Attribution("per.holm", stance)),
            List.of(new Passage("a.txt", 0, 1, "a")),
            status,
            "me",
            "",
            1));
  }

  private void say(Content content) {
    say(content, Statement.Status.ACCEPTED, Attribution.Stance.ASSERTS);
  }

  private static Content event(String id, String... when) {
    return new Content.Event(
        id, Optional.empty(), List.of(), Optional.empty(), List.of(when), Map.of(), false);
  }

  private static Content order(String from, TimeRelation relation, String to, String gap) {
    return new Content.Order(
        from, relation, to, gap.isEmpty() ? Optional.empty() : Optional.of(gap));
  }

  private String bounds(String event) {
    return Timeline.of(statements).bounds(event).orElseThrow().edtf();
  }

  @Test
  void boundsAnEventByItsTimeAndByThoseBeforeAndAfterIt() {
    say(event("raid", "1920-10-24"));
    say(event("letter"));
    say(event("answer", "1921-03-08"));
    say(order("raid", TimeRelation.BEFORE, "letter", ""));
    say(order("letter", TimeRelation.BEFORE, "answer", ""));
    assertEquals("1920-10-24/1921-03-08", bounds("letter"));
    assertEquals("1920-10-24", bounds("raid"));
  }

  @Test
  void aDayWithoutItsYearBoundsNothing() {
    say(event("raid", "XXXX-10-24"));
    say(event("answer", "1921-03-08"));
    say(order("raid", TimeRelation.BEFORE, "answer", ""));
    assertEquals("../1921-03-08", bounds("raid"));
  }

  @Test
  void whatIsOnlyPlannedHasNoBounds() {
    say(event("raid", "1920-10-24"));
    say(
        new Content.Event(
            "visit",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of("1920-10-25"),
            Map.of(),
            false,
            Optional.of(Modality.FEARED)));
    assertEquals(Optional.empty(), Timeline.of(statements).bounds("visit"));
    assertEquals("1920-10-24", bounds("raid"));
  }

  @Test
  void reckonsDistancesThatAreToldExactlyInMonthsAndAboutSo() {
    say(event("letter", "1921-07-12"));
    for (String event : List.of("visit", "session", "notice", "end")) {
      say(event(event));
    }
    say(order("visit", TimeRelation.BEFORE, "letter", "P1D"));
    say(order("notice", TimeRelation.BEFORE, "letter", "P1M"));
    say(order("session", TimeRelation.BEFORE, "letter", "P3D~"));
    say(order("letter", TimeRelation.SAME_DAY, "end", ""));
    assertEquals("../1921-07-11", bounds("visit"));
    say(order("visit", TimeRelation.SAME_DAY, "visit", ""));
    say(order("notice", TimeRelation.SAME_DAY, "notice", ""));
    say(order("session", TimeRelation.SAME_DAY, "session", ""));
    assertEquals("1921-07-11", bounds("visit"));
    assertEquals("1921-06-12", bounds("notice"));
    assertEquals("1921-07-05/1921-07-10", bounds("session"));
    assertEquals("1921-07-12", bounds("end"));
  }

  @Test
  void keepsInterpretationsUntilSomethingDecidesAndSaysWhat() {
    say(event("letter", "1921-07-12", "1921-12-07"));
    assertEquals("1921-07-12/1921-12-07", bounds("letter"));
    say(event("congress", "1921-07"));
    say(order("letter", TimeRelation.DURING, "congress", ""));
    assertEquals("1921-07-12", bounds("letter"));
    Dropped dropped = Timeline.of(statements).ruledOut().getFirst();
    assertEquals("1921-12-07", dropped.when());
    assertEquals(List.of("st.1", "st.2"), dropped.because());
  }

  @Test
  void findsTheSmallestSetThatCannotBeAndStillBoundsTheRest() {
    say(event("raid", "1920-10-24"));
    say(event("letter", "1920-10-01"));
    say(event("other", "1919"));
    say(order("raid", TimeRelation.BEFORE, "letter", ""));
    Timeline timeline = Timeline.of(statements);
    assertEquals(1, timeline.contradictions().size());
    Clash clash = timeline.contradictions().getFirst();
    assertEquals(List.of("st.0", "st.1", "st.3"), clash.statements());
    assertEquals("st.3", clash.setAside());
    assertEquals(
        "per.holm says that raid was 1920-10-24; per.holm says that letter was 1920-10-01;"
            + " per.holm says that raid was before letter: these cannot all be true",
        clash.explanation());
    assertEquals("1919-01-01/1919-12-31", bounds("other"));
  }

  @Test
  void tellsTheChainBehindABound() {
    say(event("raid", "1920-10-24"));
    say(event("letter"));
    say(order("raid", TimeRelation.BEFORE, "letter", ""));
    List<Ground> why = Timeline.of(statements).whyNotEarlier("letter");
    assertEquals(
        List.of("st.0", "", "st.2"),
        why.stream().map(ground -> ground.statement().orElse("")).toList());
    assertTrue(Timeline.of(statements).whyNotLater("letter").isEmpty());
  }

  @Test
  void reckonsWithNothingThatIsProposedRejectedDeniedDoubtedOrAsked() {
    say(event("raid"));
    say(event("raid", "1901"), Statement.Status.PROPOSED, Attribution.Stance.ASSERTS);
    say(event("raid", "1902"), Statement.Status.REJECTED, Attribution.Stance.ASSERTS);
    say(event("raid", "1903"), Statement.Status.ACCEPTED, Attribution.Stance.DENIES);
    say(event("raid", "1904"), Statement.Status.ACCEPTED, Attribution.Stance.DOUBTS);
    say(event("raid", "1905"), Statement.Status.ACCEPTED, Attribution.Stance.ASKS);
    assertEquals("../..", bounds("raid"));
    say(event("raid", "1906"), Statement.Status.ACCEPTED, Attribution.Stance.REPORTS);
    assertEquals("1906-01-01/1906-12-31", bounds("raid"));
  }

  @Test
  void widensDoubtfulTimesByOneOfTheirFinestPart() {
    say(event("a", "1920~"));
    say(event("b", "1920-10~"));
    say(event("c", "1920-10-24?"));
    say(event("d", "../1921-03"));
    assertEquals("1919-01-01/1921-12-31", bounds("a"));
    assertEquals("1920-08-31/1920-12-01", bounds("b"));
    assertEquals("1920-10-23/1920-10-25", bounds("c"));
    assertEquals("../1921-03-31", bounds("d"));
  }

  @Test
  void tellsOfYearsWithMoreThanFourDigitsByTheYearAlone() {
    say(event("ice", "Y-170000"));
    assertEquals("Y-170000", bounds("ice"));
    assertEquals("Y-170000", Timeline.of(statements).whyNotLater("ice").getFirst().day());
  }

  @Test
  void reckonsMonthsByTheCalendarInBothDirections() {
    say(event("raid", "1921-01-29/1921-01-31"));
    say(event("notice", "1921"));
    say(event("answer", "1921"));
    say(order("raid", TimeRelation.BEFORE, "notice", "P1M"));
    say(order("notice", TimeRelation.BEFORE, "answer", "P1Y"));
    assertEquals("1921-02-28/1921-12-31", bounds("notice"));
    say(order("notice", TimeRelation.SAME_DAY, "notice", ""));
    assertEquals("1921-02-28", bounds("notice"));
    assertEquals(
        List.of("st.4"),
        Timeline.of(statements).contradictions().stream().map(Clash::setAside).toList(),
        "a year on is 1922");
  }

  @Test
  void keepsAllOrdersThatTheSameWordsMayTellUntilSomethingDecides() {
    say(event("answer", "1921-03-08"));
    for (String event : List.of("first", "second")) {
      say(event(event, "1921"));
      say(order(event, TimeRelation.SAME_DAY, event, ""));
    }
    say(order("first", TimeRelation.BEFORE, "second", ""));
    say(
        new Content.Order(
            "second",
            TimeRelation.BEFORE,
            "answer",
            Optional.of("P1M"),
            List.of(
                new Content.Order("first", TimeRelation.BEFORE, "answer", Optional.of("P1M")))));
    assertEquals("1921-01-01/1921-02-08", bounds("first"));
    assertEquals("1921-02-08/1921-12-31", bounds("second"));
    say(event("second", "1921-02-20/.."));
    assertEquals("1921-02-08", bounds("first"));
    Dropped dropped = Timeline.of(statements).ruledOut().getFirst();
    assertEquals("second was P1M before answer", dropped.when());
    assertEquals(List.of("st.0", "st.7"), dropped.because());
  }

  @Test
  void takesAFewForWhatTheArchiveHasDecided() {
    say(event("letter", "1921-07-12"));
    say(event("session"));
    say(order("session", TimeRelation.BEFORE, "letter", "P3D~"));
    say(order("session", TimeRelation.SAME_DAY, "session", ""));
    assertEquals("1921-07-05/1921-07-10", bounds("session"));
    Timeline decided = Timeline.of(statements, new Conventions(3, 4));
    assertEquals("1921-07-08/1921-07-09", decided.bounds("session").orElseThrow().edtf());
  }

  @Test
  void keepsTimesOfDayAndDistancesInHours() {
    say(event("arrival", "1921-07-11T22:00"));
    say(event("farewell"));
    say(event("walk"));
    say(order("arrival", TimeRelation.BEFORE, "farewell", "PT4H"));
    say(order("walk", TimeRelation.SAME_AS, "farewell", ""));
    say(order("farewell", TimeRelation.SAME_DAY, "farewell", ""));
    assertEquals("1921-07-11T22:00", bounds("arrival"));
    assertEquals("1921-07-12T02:00/1921-07-12", bounds("farewell").replaceAll("-13T01:59", "-12"));
    assertEquals("1921-07-12T02:00", Timeline.of(statements).bounds("walk").orElseThrow().from());
    say(event("farewell", "1921-07-12T02:00"));
    assertEquals("1921-07-12T02:00", bounds("walk"));
    assertEquals(
        "1921-07-12T02:00",
        Timeline.of(statements).whyNotEarlier("walk").getLast().day(),
        "a day after the arrival, since four hours after it");
    assertEquals(List.of(), Timeline.of(statements).contradictions());
  }

  @Test
  void findsWhatCannotBeWithinOneDay() {
    say(event("raid", "1921-07-11T15:00Z"));
    say(event("warning", "1921-07-11T14:30"));
    say(event("search", "1921-07-11"));
    say(order("raid", TimeRelation.BEFORE, "search", ""));
    say(order("raid", TimeRelation.BEFORE, "warning", ""));
    Timeline timeline = Timeline.of(statements);
    assertEquals(
        List.of(List.of("st.0", "st.1", "st.4")),
        timeline.contradictions().stream().map(Clash::statements).toList());
    assertEquals("1921-07-11T15:00/1921-07-11", bounds("search"));
  }

  @Test
  void takesDistancesInDaysForThoseOfTheCalendarWhateverTheTimeOfDay() {
    say(event("raid", "1921-07-11T23:30"));
    say(event("letter", "1921-07-12T00:10"));
    say(order("raid", TimeRelation.BEFORE, "letter", "P1D"));
    assertEquals(List.of(), Timeline.of(statements).contradictions());
    say(event("note"));
    say(order("raid", TimeRelation.BEFORE, "note", "PT3H~"));
    assertEquals("1921-07-12T01:30", Timeline.of(statements).bounds("note").orElseThrow().from());
  }

  @Test
  void readsLengthsOfTime() {
    assertEquals(gap(12, 0, 0), gap("P1Y"));
    assertEquals(gap(14, 3, 3), gap("P1Y2M3D"));
    assertEquals(gap(0, 0, 62), gap("P1M~"));
    assertEquals(gap(0, 28, 31), gap("P1M").map(Gap::inDays));
    assertEquals(gap(0, -366, -365), gap("-P1Y").map(Gap::inDays));
    assertEquals(gap(0, 14, 14), gap("P2W"));
    assertEquals(gap(0, 2, 7), gap("P3D~"));
    assertEquals(gap(0, 7, 13), gap("P10D~"));
    assertEquals(gap(0, -1, -1), gap("-P1D"));
    assertEquals(gap(-1, 0, 0), gap("-P1M"));
    assertEquals(gap(0, 1, 1), gap("PT24H"));
    assertEquals(gap(0, 0, 1), gap("PT2H30M"));
    for (String wrong : List.of("P", "1D", "PD", "P1D1M", "soon", "P1.5M", "PT")) {
      assertEquals(Optional.empty(), gap(wrong), wrong);
    }
  }

  private static Optional<Gap> gap(long months, long least, long most) {
    return Optional.of(new Gap(months, least, most));
  }

  private static Optional<Gap> gap(String told) {
    return Gap.parse(told, Conventions.USUAL)
        .map(gap -> new Gap(gap.months(), gap.least(), gap.most()));
  }
}
