package org.attest.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.app.archive.ShippedEvents;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.event.Events;
import org.attest.core.relate.Content;
import org.junit.jupiter.api.Test;

/// When events of made-up texts took place, with the models that are shipped.
class WhenTest {
  private static final Events EVENTS = new Events(ShippedEvents.all());

  private static Suggested only(String text, String kind) {
    List<Suggested> found =
        EVENTS.propose(EventsRun.told(text)).stream()
            .filter(each -> ((Content.Event) each.content()).kind().equals(Optional.of(kind)))
            .toList();
    assertEquals(1, found.size(), () -> text + ": " + EVENTS.propose(EventsRun.told(text)));
    return found.getFirst();
  }

  private static List<String> when(String text, String kind) {
    return ((Content.Event) only(text, kind).content()).when();
  }

  @Test
  void aDayInTheSentenceIsThatOfItsActs() {
    assertEquals(
        List.of("1911-05-04"),
        when(
            "On 4 May 1911 the soldiers entered the town, and the police arrested John Baker.",
            "arrest"));
  }

  @Test
  void aParagraphGoesOnAboutTheDayThatItTells() {
    String text =
        "On 4 May 1911 the workers held a meeting in London. The police arrested John Baker.";
    assertEquals(List.of("1911-05-04~"), when(text, "arrest"));
    assertTrue(
        only(text, "arrest").reason().contains("when: about 1911-05-04, which the paragraph tells"),
        only(text, "arrest").reason());
  }

  @Test
  void theSameDayIsThatDay() {
    assertEquals(
        List.of("1911-05-04"),
        when(
            "On 4 May 1911 the workers held a meeting in London. On the same day the police"
                + " arrested John Baker.",
            "arrest"));
  }

  @Test
  void whatAStoryTellsBetweenTwoDaysMayLieBetweenThem() {
    assertEquals(
        List.of("1911-05-04?/1912-06-01?"),
        when(
            """
            On 4 May 1911 the workers went on strike in London.

            The police arrested John Baker.

            On 1 June 1912 Mary Alden left for Paris.\
            """,
            "arrest"));
  }

  @Test
  void whatIsToldAfterTheLastDayIsOfAnyDay() {
    assertEquals(
        List.of(),
        when(
            """
            On 4 May 1911 the workers went on strike in London.

            The police arrested John Baker.\
            """,
            "arrest"));
  }

  @Test
  void whatHadHappenedWasBefore() {
    assertEquals(
        List.of("../1911-05-04"),
        when(
            "On 4 May 1911 the workers held a meeting in London. The police had arrested John"
                + " Baker.",
            "arrest"));
  }

  private static String letter(String sentence) {
    return """
    To the Central Committee of the Labour Party

    Dear comrades,

    %s

    With fraternal greetings,

    John Baker

    4 May 1911
    """
        .formatted(sentence);
  }

  @Test
  void whatALetterTellsAsPresentIsOfItsWriting() {
    assertEquals(
        List.of("1911-05-04"),
        when(letter("The police are persecuting the workers of London."), "persecution"));
  }

  @Test
  void whatALetterTellsAsPastWasBeforeItsWriting() {
    assertEquals(
        List.of("../1911-05-04"),
        when(letter("The police arrested Mary Alden in London."), "arrest"));
  }

  @Test
  void yesterdayIsTheDayBeforeTheWriting() {
    assertEquals(
        List.of("1911-05-03"), when(letter("The police arrested Mary Alden yesterday."), "arrest"));
  }

  @Test
  void theDayOfANewspaperIsNotThatOfWhatFollows() {
    assertTrue(
        when(
                """
                The letter of John Baker (London Gazette, 4 May 1911) is lost.

                The police arrested Mary Alden.\
                """,
                "arrest")
            .isEmpty());
  }

  @Test
  void whatIsOnlyPlannedHasNoDayButItsOwn() {
    assertTrue(
        when(
                "On 4 May 1911 the workers held a meeting in London. The police wanted to arrest"
                    + " John Baker.",
                "arrest")
            .isEmpty());
  }
}
