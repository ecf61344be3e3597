package org.attest.bench.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.app.archive.ShippedGrammar;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;

/// Who is told to say what, by the grammar that is shipped.
class AttributionsTest {
  private static final String LETTER =
      "The winter was long, and Anton Veskar lived in Norrvik then. ";

  /// The chain of the words between bars, as `name stance > name stance`.
  private static String chain(String marked) {
    String text = LETTER + marked;
    int from = text.indexOf('|');
    int to = text.indexOf('|', from + 1) - 1;
    String plain = text.replace("|", "");
    AttributionRun.Heard heard =
        AttributionRun.hear("letter.txt", plain, Optional.of(ShippedGrammar.english()));
    Map<String, String> names = new HashMap<>();
    heard.told().names().forEach(name -> names.putIfAbsent(name.entity(), name.name().reading()));
    return heard.attributions().of(new Span(from, to)).stream()
        .map(link ->
            names.getOrDefault(link.speaker(), link.speaker()) + " " + link.stance().label())
        .collect(Collectors.joining(" > "));
  }

  @Test
  void whatTheAuthorTellsIsTheAuthorsAlone() {
    assertEquals("author asserts", chain("The strikers |left the harbour| in May."));
  }

  @Test
  void aClauseThatAVerbOfSayingGovernsIsOfItsSubject() {
    String expected = "author reports > Anton Veskar asserts";
    assertEquals(
        expected, chain("Anton Veskar declared that |the strikers were treated well| in prison."));
    assertEquals(expected, chain("|The strikers were free|, Anton Veskar said."));
    assertEquals(
        expected, chain("According to Anton Veskar, |the strikers were arrested| in Norrvik."));
    assertEquals(
        expected, chain("Anton Veskar's claim that |the strikers were armed| surprised us."));
  }

  @Test
  void whatNobodyIsNamedToSayIsOfSomebodyUnnamed() {
    String expected = "author reports > unnamed asserts";
    assertEquals(expected, chain("It was rumoured that |the strikers had been shot|."));
    assertEquals(expected, chain("It was said that |the strikers had fled| to the coast."));
  }

  @Test
  void theAgentOfAPassiveIsWhoSaysIt() {
    assertEquals(
        "author reports > Anton Veskar asserts",
        chain("It was reported by Anton Veskar that |the harbour was closed|."));
  }

  @Test
  void whoDeniesDoubtsOrAsksDoesNotAssert() {
    assertEquals(
        "author reports > Anton Veskar denies",
        chain("Anton Veskar denied that |the order had been given|."));
    assertEquals(
        "author reports > Anton Veskar doubts",
        chain("Anton Veskar doubted that |the order had been given|."));
    assertEquals(
        "author reports > Anton Veskar asks",
        chain("Anton Veskar asked whether |the order had been given|."));
    assertEquals(
        "author reports > Anton Veskar doubts",
        chain("Anton Veskar did not believe that |the order had been given|."));
  }

  @Test
  void oneMaySayThatAnotherSays() {
    assertEquals(
        "author reports > Anton Veskar reports > Carl Orme asserts",
        chain("Anton Veskar wrote that Carl Orme had said that |the ship was lost|."));
  }

  @Test
  void theAuthorIsWhoIsMeantByI() {
    assertEquals("author asserts", chain("I declare that |the ship was lost|."));
    assertEquals("author denies", chain("I deny that |the ship was lost|."));
  }

  @Test
  void aPronounMeansTheNearestPersonWhomItFits() {
    assertEquals(
        "author reports > Mrs. Alma Quist asserts",
        chain("Mrs. Alma Quist met Anton Veskar. She said that |the ship was lost|."));
    assertEquals(
        "author reports > Anton Veskar asserts",
        chain("Anton Veskar met Mrs. Alma Quist. He said that |the ship was lost|."));
  }

  @Test
  void whatSomebodyPromisesToDoIsToldByTheAuthor() {
    assertEquals("author asserts", chain("Anton Veskar promised |to examine the case|."));
  }

  @Test
  void whatIsDoneAccordingToAnAgreementIsNotToldByIt() {
    assertEquals(
        "author asserts", chain("According to this agreement, |the strikers were set free|."));
  }

  @Test
  void inAQuotationOnlyWhoeverIsQuotedReports() {
    assertEquals(
        "author reports > Anton Veskar asserts",
        chain("“|The ship was lost|,” said Anton Veskar."));
  }

  @Test
  void aDocumentIsOfWhoeverSignsItAndWhatStandsBehindTheSignatureOfAnEditor() {
    String told = "The strikers left the harbour in May. ".repeat(4);
    String letter =
        "Document 1\n\nTo the Harbour Board\n\n"
            + told
            + "\n\n"
            + told
            + "\n\nAnton Veskar\n\nin: Holm 1931, p. 12–14\n\n"
            + "Document 2\n\nThe Answer of the Board\n\n"
            + told;
    AttributionRun.Heard heard =
        AttributionRun.hear("letter.txt", letter, Optional.of(ShippedGrammar.english()));
    String signed =
        heard.told().names().stream()
            .filter(name -> name.name().reading().equals("Anton Veskar"))
            .findFirst()
            .orElseThrow()
            .entity();
    assertEquals(signed, last(heard, letter.indexOf("left the harbour")));
    assertEquals("editor", last(heard, letter.indexOf("Holm 1931")));
    assertEquals("author", last(heard, letter.lastIndexOf("left the harbour")));
  }

  private static String last(AttributionRun.Heard heard, int place) {
    return heard.attributions().of(new Span(place, place + 4)).getLast().speaker();
  }

  @Test
  void theReasonNamesTheWordAndWhoseItIs() {
    String text = LETTER + "Anton Veskar declared that the ship was lost.";
    AttributionRun.Heard heard =
        AttributionRun.hear("letter.txt", text, Optional.of(ShippedGrammar.english()));
    int at = text.indexOf("the ship was lost");
    assertEquals(
        Optional.of("'declared' governs the clause; its subject is Anton Veskar"),
        heard.attributions().reason(new Span(at, at + 17)));
    assertEquals(Optional.empty(), heard.attributions().reason(new Span(30, 40)));
  }
}
