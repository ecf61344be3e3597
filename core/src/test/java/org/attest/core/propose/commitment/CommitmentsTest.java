package org.attest.core.propose.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Heard;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found to be demanded, asked, promised, offered and agreed, and what came of it.
class CommitmentsTest {
  private static final String LETTER =
      """
      To the Town Council of Lenthe

      Ortwick, 4 May 1911

      Gentlemen:

      The weavers of Ortwick have waited for three months.

      %s

      Anton Verel
      """;

  private static List<Content.Commitment> found(String text) {
    return contents(text).stream()
        .filter(Content.Commitment.class::isInstance)
        .map(Content.Commitment.class::cast)
        .toList();
  }

  private static List<Content> contents(String text) {
    return new Commitments().propose(Heard.of(text)).stream().map(Suggested::content).toList();
  }

  /// Kind, who is to do it, who is to have it, and what.
  private static List<String> told(String text) {
    Told told = Heard.of(text);
    List<String> out = new ArrayList<>();
    for (Content.Commitment one : found(text)) {
      out.add(
          one.kind().orElse("")
              + ": "
              + called(told, one.debtor())
              + " <- "
              + called(told, one.creditor())
              + ": "
              + one.deed().orElse(""));
    }
    return out;
  }

  private static String called(Told told, Optional<String> who) {
    return who.map(id ->
            told.names().stream()
                .filter(name -> name.entity().equals(id))
                .map(name -> name.name().reading())
                .findFirst()
                .orElse(id))
        .orElse("-");
  }

  private static List<String> outcomes(String text) {
    List<Content> all = contents(text);
    return all.stream()
        .filter(Content.Outcome.class::isInstance)
        .map(Content.Outcome.class::cast)
        .map(one -> deed(all, one.of()) + ": " + one.state().orElse("") + one.when())
        .toList();
  }

  private static String deed(List<Content> all, String id) {
    return all.stream()
        .filter(Content.Commitment.class::isInstance)
        .map(Content.Commitment.class::cast)
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.deed().stream())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Anton Verel asked Berta Holm to open the gate.; request: Berta Holm <- Anton Verel: open the gate",
        "Anton Verel demanded that the gate be opened.; demand: - <- Anton Verel: the gate be opened",
        "Berta Holm promised to open the gate.; promise: Berta Holm <- -: open the gate",
        "Berta Holm had finally agreed to open the gate.; promise: Berta Holm <- -: open the gate",
        "The clerk offered to open the gate.; offer: The clerk <- -: open the gate",
        "Anton Verel asked Berta Holm whether the gate was open.; question: Berta Holm <- Anton Verel: the gate was open",
        "Berta Holm was invited to attend the session.; request: Berta Holm <- -: attend the session",
        "Berta Holm assured me that the gate would be opened.; promise: Berta Holm <- -: assured me that the gate would be opened",
        "Berta Holm told us that the matter would be examined.; promise: Berta Holm <- -: be examined"
      })
  void aVerbThatBindsMakesACommitment(String sentence, String expected) {
    assertEquals(List.of(expected), told("It was a cold day in the town. " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anton Verel did not promise to open the gate.",
        "They never asked the clerk to open the gate.",
        "If they ask him to open the gate, he will laugh.",
        "They had no right to demand the keys.",
        "In order to open the gate they went to the clerk.",
        "It required great strength to open the gate.",
        "What is freedom? Who can tell?",
        "The strikers refused food for ten days."
      })
  void whatIsDeniedOrOnlyThoughtOfMakesNone(String sentence) {
    assertEquals(List.of(), told("It was a cold day in the town. " + sentence));
  }

  @Test
  void aLetterSaysWhoAsksWhomAndWhen() {
    List<Content.Commitment> all = found(LETTER.formatted("We ask you to open the mill."));
    assertEquals(1, all.size());
    assertEquals(Optional.of("1911-05-04"), all.getFirst().made());
    assertEquals(
        List.of("request: Town Council of Lenthe <- Anton Verel: open the mill"),
        told(LETTER.formatted("We ask you to open the mill.")));
  }

  @Test
  void bidsOfOneParagraphAreOneDemand() {
    List<Suggested> all =
        new Commitments()
            .propose(
                Heard.of(
                    LETTER.formatted(
                        "Open the mill! Stop the night shifts. Do not call the soldiers.")));
    assertEquals(1, all.size());
    assertEquals(3, all.getFirst().passages().size());
  }

  @Test
  void bidsCountOnlyWhereSomebodyIsSpokenTo() {
    assertEquals(List.of(), told("The town was quiet. Open the mill and you will see dust."));
  }

  @Test
  void numberedQuestionsAreQuestionsOfTheirIntroduction() {
    String text =
        LETTER.formatted(
            "We pose the following questions:\n\n1. Who has the key of the mill?\n\n2. What does the Council intend to do?");
    assertEquals(
        List.of(
            "question: Town Council of Lenthe <- Anton Verel: Who has the key of the mill?",
            "question: Town Council of Lenthe <- Anton Verel: What does the Council intend to do?"),
        told(text));
    assertTrue(
        new Commitments().propose(Heard.of(text)).getLast().reason().contains("second of 2"));
  }

  @Test
  void numberedDemandsMayStandInOneSentence() {
    assertEquals(
        List.of("the release of Berta Holm", "an eight-hour day", "bread"),
        found(
                LETTER.formatted(
                    "We demand: 1) the release of Berta Holm; 2) an eight-hour day; 3) bread."))
            .stream()
            .map(one -> one.deed().orElse(""))
            .toList());
  }

  @Test
  void aTermSaysWhenAndWhatSilenceMeans() {
    Content.Commitment term =
        found(
                LETTER.formatted(
                    "We expect your answer within one month. If no reply is received, we shall regard our demands as granted."))
            .getFirst();
    assertEquals(Optional.of("deadline"), term.kind());
    assertEquals(Optional.of("P1M"), term.due());
    assertEquals(Optional.of("we shall regard our demands as granted"), term.onSilence());
  }

  @Test
  void aConditionStandsBesideItsPromise() {
    Content.Commitment promise =
        found(
                "It was a cold day. Berta Holm agreed to open the gate, on condition that nobody shouted.")
            .getFirst();
    assertEquals(Optional.of("nobody shouted."), promise.condition());
  }

  @Test
  void sentencesOfATreatyAreClauses() {
    String text =
        """
        Agreement between the Town Council of Lenthe and the Weavers' Union

        Article 1. The Council shall release all prisoners within eight days.

        Article 2. The Union undertakes to end the strike.
        """;
    assertEquals(
        List.of("pact clause", "pact clause"),
        found(text).stream().map(one -> one.kind().orElse("")).toList());
    assertEquals(Optional.of("P8D"), found(text).getFirst().due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Council promised the weavers a new school. The promise was never kept.; promised the weavers a new school: broken[]",
        "The clerk offered him a post. Verel declined the offer.; offered him a post: refused[]",
        "Berta Holm begged the clerk to free her son. Her petition was refused.; free her son: refused[]",
        "It was agreed that the books would be returned. They were returned on 3 July 1911.; agreed that the books would be returned: kept[1911-07-03]",
        "We stated that the stand would soon be revised. And it was.; be revised: kept[]",
        "According to the treaty, the Council was to pay for the houses. This provision was not fulfilled.; pay for the houses: broken[]"
      })
  void whatCameOfItIsTiedToWhatItIsTheOutcomeOf(String text, String expected) {
    assertEquals(List.of(expected), outcomes("It was a cold day. " + text));
  }

  @Test
  void anOutcomeOfNothingIsNone() {
    assertEquals(
        List.of(), outcomes("It was a cold day. The soldiers were withdrawn. He refused."));
  }

  @Test
  void everyCommitmentHasItsOwnId() {
    List<Content.Commitment> all =
        found(
            LETTER.formatted(
                "We ask you to open the mill and demand that the wages be paid; we offer to return."));
    assertEquals(3, all.size(), all.toString());
    assertEquals(3, all.stream().map(Content.Commitment::id).distinct().count());
  }

  @Test
  void speechIsOfItsSpeaker() {
    String text = "The hall was cold. “We want you to help us,” said Anton Verel.";
    assertEquals(List.of("request: - <- Anton Verel: help us"), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asked him to ", "“(", "Wir fordern Brot. ", "he promised ", "\u0000\u0001 demanded that ",
            "a) b) c) ",
        "1. Who? ", "was refused ", "if no answer ", "told them that ", "[[[", "no "
      })
  void noTextTakesLongOrFails(String piece) {
    List<Content> all = contents(piece.repeat(20_000 / piece.length()));
    assertTrue(all.size() < 200_000);
  }

  @Test
  void aListOfManyPointsIsRead() {
    StringBuilder text = new StringBuilder("We pose the following questions:\n\n");
    for (int i = 1; i <= 3_000; i++) {
      text.append(i).append(". Who has the key?\n\n");
    }
    assertEquals(3_000, found(text.toString()).size());
  }
}
