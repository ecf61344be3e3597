package org.attest.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.app.archive.ShippedEvents;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.Events;
import org.attest.core.relate.Content;
import org.junit.jupiter.api.Test;

/// Who takes part in events of made-up texts whose clause does not name them, with the models that
/// are shipped.
class WhoTest {
  private static final Events EVENTS = new Events(ShippedEvents.all());

  /// The names of those in a role of the events of one kind.
  private static Set<String> who(String text, String kind, String role) {
    Told told = EventsRun.told(text);
    Set<String> out = new TreeSet<>();
    for (Suggested each : EVENTS.propose(told)) {
      Content.Event event = (Content.Event) each.content();
      if (event.kind().equals(Optional.of(kind))) {
        event.participants().stream()
            .filter(one -> one.role().equals(Optional.of(role)))
            .flatMap(one -> one.entity().stream())
            .flatMap(entity ->
                told.names().stream()
                    .filter(name -> name.entity().equals(entity))
                    .map(name -> name.name().reading())
                    .limit(1))
            .forEach(out::add);
      }
    }
    return out;
  }

  private static String reasons(String text) {
    return String.join(
        "\n", EVENTS.propose(EventsRun.told(text)).stream().map(Suggested::reason).toList());
  }

  private static final String LIST =
      "Four delegates came to London in May 1911: John Baker, delegate of the Printers' Union; "
          + "Mary Alden, delegate of the Weavers' Union; Peter Orme, delegate of the Tailors' Union.";

  @Test
  void aListBehindAColonSaysWhoCame() {
    assertEquals(Set.of("John Baker", "Mary Alden", "Peter Orme"), who(LIST, "arrival", "present"));
  }

  @Test
  void theDelegatesAreThoseWhoWereListed() {
    String text = LIST + " The police arrested the delegates in June.";
    assertEquals(Set.of("John Baker", "Mary Alden", "Peter Orme"), who(text, "arrest", "arrested"));
    assertTrue(reasons(text).contains("‘delegates’ are John Baker"), reasons(text));
  }

  @Test
  void delegatesWithoutAnArticleAreOthers() {
    assertTrue(
        who(LIST + " The police arrested delegates of other towns.", "arrest", "arrested")
            .isEmpty());
  }

  @Test
  void theyAreThoseNamedTogetherJustBefore() {
    assertEquals(
        Set.of("John Baker", "Mary Alden"),
        who(
            "John Baker and Mary Alden lived in London. The police arrested them in May.",
            "arrest",
            "arrested"));
  }

  @Test
  void theBureauIsTheOneNamedLast() {
    String text =
        "The Executive Bureau of the Labour Party met in London in May 1911. The Bureau sent a "
            + "protest to the Ministry of Justice.";
    assertEquals(
        Set.of("Executive Bureau of the Labour Party"), who(text, "declaration", "author"));
    assertEquals(Set.of("Ministry of Justice"), who(text, "declaration", "addressee"));
    assertTrue(reasons(text).contains("‘bureau’ is the body named so before"), reasons(text));
  }

  @Test
  void itIsTheBodyThatActsJustBefore() {
    assertEquals(
        Set.of("Labour Party"),
        who(
            "The Labour Party met in May. It published a pamphlet in June.",
            "publication",
            "publisher"));
    assertTrue(
        who(
                "The Labour Party met in May. The weather was bad. It destroyed the house.",
                "loss",
                "victim")
            .isEmpty());
  }

  @Test
  void anEntryOnSomebodyTellsOfHim() {
    String text =
        "John Baker, 1882–1942 – English printer; joined the Labour Party in 1906; imprisoned by "
            + "the police in May 1911; died in London in 1942.";
    assertEquals(Set.of("John Baker"), who(text, "detention", "detained"));
    assertEquals(Set.of("John Baker"), who(text, "death", "dead"));
    assertTrue(who(text, "joining", "joins").contains("John Baker"));
  }

  @Test
  void whatStandsInBracketsBehindANameIsSaidOfIt() {
    assertEquals(
        Set.of("Mary Alden"),
        who(
            "The police spoke of the Printers' Union: Mary Alden (recently released from prison) "
                + "was ill.",
            "release",
            "released"));
  }

  @Test
  void whoLosesAThingIsItsOwner() {
    String text = "The police seized the books of John Baker and Mary Alden in London.";
    assertTrue(who(text, "seizure", "victim").contains("John Baker"));
    assertTrue(who(text, "seizure", "victim").contains("Mary Alden"));
    assertTrue(reasons(text).contains("whose ‘books’ it is: John Baker"), reasons(text));
  }

  @Test
  void aPrepositionBehindTwoVerbsBelongsToBoth() {
    assertEquals(
        Set.of("London Gazette"),
        who(
            "The letter was printed and distributed in the “London Gazette” in May 1911.",
            "publication",
            "organ"));
  }

  private static final String LETTER =
      """
      To the Central Committee of the Labour Party

      Dear comrades,

      On 4 May 1911 the police arrested us in London. You refused our request of 5 May.

      With fraternal greetings,

      John Baker

      Mary Alden
      """;

  @Test
  void weAreThoseWhoSign() {
    assertEquals(Set.of("John Baker", "Mary Alden"), who(LETTER, "arrest", "arrested"));
    assertTrue(
        reasons(LETTER).contains("‘we’ are those who sign: John Baker, Mary Alden"),
        reasons(LETTER));
  }

  @Test
  void youAreTheAddressee() {
    assertEquals(
        Set.of("Central Committee of the Labour Party"), who(LETTER, "refusal", "refuser"));
  }

  @Test
  void weInAQuotationIncludesTheSpeaker() {
    assertEquals(
        Set.of("John Baker"),
        who("“We refused the offer of the Labour Party,” said John Baker.", "refusal", "refuser"));
  }

  @Test
  void theLatterIsWhoeverIsNamedLast() {
    assertEquals(
        Set.of("John Baker"),
        who(
            "The soldiers arrested John Baker. The latter refused food.",
            "hunger strike",
            "striker"));
  }

  @Test
  void aPlaceBehindAPrepositionIsNobody() {
    assertTrue(
        who("John Baker was detained at the London Railway station.", "detention", "actor")
            .isEmpty());
  }
}
