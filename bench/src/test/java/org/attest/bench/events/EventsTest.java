package org.attest.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.ShippedEvents;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.Events;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Value;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;

/// What is proposed of made-up sentences, with the models that are shipped.
class EventsTest {
  private static final Events EVENTS = new Events(ShippedEvents.all());

  private static List<Suggested> suggested(String text) {
    return EVENTS.propose(EventsRun.told(text));
  }

  private static List<Content.Event> events(String text) {
    return suggested(text).stream().map(each -> (Content.Event) each.content()).toList();
  }

  private static Content.Event only(String text, String kind) {
    List<Content.Event> found =
        events(text).stream().filter(event -> event.kind().equals(Optional.of(kind))).toList();
    assertEquals(1, found.size(), () -> text + ": " + events(text));
    return found.getFirst();
  }

  private static boolean has(Content.Event event, String role) {
    return event.participants().stream().anyMatch(one -> one.role().equals(Optional.of(role)));
  }

  @Test
  void whoIsArrestedByWhomWhereAndWhen() {
    Content.Event event = only("The police arrested John Baker in London on 4 May 1911.", "arrest");
    assertTrue(has(event, "arrested"));
    assertTrue(has(event, "actor"));
    assertTrue(event.place().isPresent());
    assertEquals(List.of("1911-05-04"), event.when());
    assertFalse(event.negative());
  }

  @Test
  void aPassiveTurnsTheRolesRound() {
    Content.Event event = only("John Baker was arrested by the police.", "arrest");
    assertEquals(Optional.of("arrested"), event.participants().getFirst().role());
    assertTrue(has(event, "actor"));
  }

  @Test
  void aNumberBeforeThoseWhoTakePartIsTheirCount() {
    Content.Event event = only("The soldiers arrested 13 workers in Hamburg.", "arrest");
    assertTrue(
        event.participants().stream()
            .anyMatch(one -> one.count().equals(Optional.of(Value.of(13)))));
  }

  @Test
  void aLightVerbLendsItsNounTheDoer() {
    Content.Event event = only("The soldiers made a search of the house.", "search");
    assertTrue(has(event, "actor"));
  }

  @Test
  void whatIsDeniedIsNegative() {
    assertTrue(only("The soldiers did not arrest John Baker.", "arrest").negative());
  }

  @Test
  void whatIsWilledAskedOrSupposedIsToldAsSuch() {
    Map.of(
            "The police wanted to arrest John Baker.",
            Modality.PLANNED,
            "The police would arrest John Baker.",
            Modality.PLANNED,
            "If the police arrested John Baker, nobody knew of it.",
            Modality.SUPPOSED,
            "Was John Baker arrested by the police?",
            Modality.ASKED,
            "Is it not shameful to arrest John Baker?",
            Modality.ASKED,
            "Mary Alden demanded the arrest of John Baker.",
            Modality.ORDERED,
            "Mary Alden feared that the police arrested John Baker.",
            Modality.FEARED)
        .forEach((text, modality) ->
            assertEquals(Optional.of(modality), only(text, "arrest").modality(), text));
  }

  @Test
  void whatIsOnlyPlannedIsLessSureAndSaysSo() {
    Suggested plain = suggested("The police arrested John Baker.").getFirst();
    Suggested planned = suggested("The police wanted to arrest John Baker.").getFirst();
    assertTrue(planned.score() < plain.score());
    assertTrue(planned.reason().contains("planned, not told as having happened"));
  }

  @Test
  void whatIsRefusedPreventedOrToldToBeDoneIsNotProposed() {
    for (String text : List.of("The police refused to arrest John Baker.", "Arrest John Baker!")) {
      assertTrue(
          events(text).stream().noneMatch(event -> event.kind().equals(Optional.of("arrest"))),
          text);
    }
  }

  @Test
  void aPassageStandsInTheSourceAndHoldsTheWord() {
    String text = "It rained. The police arrested John Baker. Then it was late.";
    for (Suggested each : suggested(text)) {
      Span span = each.passages().getFirst();
      assertTrue(text.substring(span.start(), span.end()).contains("arrested"));
      assertTrue(each.reason().contains("arrest"), each.reason());
    }
  }

  @Test
  void otherLanguagesAreNotSpoken() {
    assertFalse(EVENTS.speaks("fr"));
    assertEquals(Kind.EVENTS, EVENTS.kind());
    Told told =
        EventsRun.told(
            "La police a arrêté les ouvriers de la ville, et on les a mis en prison pour dix jours.");
    assertTrue(EVENTS.propose(told).isEmpty());
  }

  @Test
  void oddTextsGiveNoTrouble() {
    for (String text :
        List.of(
            "",
            "arrested ".repeat(20_000),
            "“(".repeat(2000) + "The police arrested him",
            "The police \u0000\u0001 arrested \u0007 him.")) {
      assertTrue(suggested(text).size() <= 20_000);
    }
  }

  @Test
  void theSameTextGivesTheSameProposals() {
    String text = "The workers held a meeting in Berlin. The police arrested two of them.";
    assertEquals(suggested(text), suggested(text));
  }
}
