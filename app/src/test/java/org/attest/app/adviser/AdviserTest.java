package org.attest.app.adviser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken of a language model's answers.
class AdviserTest {
  private static final String TEXT =
      "On 3 May the harbour guard arrested\nAnton Veskar at the outer quay. He was never tried.\n";

  private static final String ARREST =
      "{\"type\":\"event\",\"content\":{\"event\":\"e1\",\"type\":\"arrest\",\"participants\":"
          + "[{\"role\":\"arrested\",\"entity\":\"Anton Veskar\"}]},"
          + "\"passages\":[{\"exact\":\"arrested Anton Veskar\"}],"
          + "\"reason\":\"it says arrested\"}";

  private final ScriptedModel model = new ScriptedModel();

  @AfterEach
  void close() {
    model.close();
  }

  private static Told told(String text) {
    return Told.of(
        "log.txt",
        SourceText.of(text),
        Optional.of("en"),
        List.of(),
        ReadingText.joined(List.of()),
        List.of());
  }

  private Exchange exchange() {
    return exchange(Duration.ofSeconds(30));
  }

  private Exchange exchange(Duration patience) {
    Adviser adviser = new Adviser(model.server(patience), told(TEXT), Kind.EVENTS);
    return adviser.ask(adviser.stretches().getFirst());
  }

  private static String all(String... records) {
    return "{\"statements\":[" + String.join(",", records) + "]}";
  }

  @Test
  void aRecordWhoseWordsStandIsTakenWithItsReason() {
    model.says(all(ARREST));
    Statement taken = exchange().statements().getFirst();
    assertEquals("arrested\nAnton Veskar", taken.passages().getFirst().exact());
    assertEquals("scripted: it says arrested", taken.reason());
    assertEquals("model/scripted", taken.by());
    assertEquals(Statement.Status.PROPOSED, taken.status());
    Content.Event event = (Content.Event) taken.content();
    assertEquals("ev.model.log.txt.27", event.id());
    assertEquals(Optional.of("arrest"), event.kind());
  }

  @Test
  void whatIsSentIsTheStretchAndTheInstructionsAlone() {
    model.says(all());
    Exchange exchange = exchange();
    assertEquals(1, model.asked().size());
    String asked = model.asked().getFirst();
    assertTrue(asked.startsWith("Bearer a key {\"model\":\"scripted\""), asked);
    assertTrue(asked.contains("the harbour guard arrested\\nAnton Veskar"));
    assertTrue(exchange.prompt().endsWith(TEXT));
  }

  @Test
  void aRecordWhoseWordsDoNotStandThereIsDroppedAndCounted() {
    model.says(
        all(
            ARREST,
            ARREST.replace("arrested Anton Veskar", "arrested Berta Holm"),
            ARREST.replace("\"exact\"", "\"words\"")));
    Exchange exchange = exchange();
    assertEquals(1, exchange.statements().size());
    assertEquals(2, exchange.dropped());
  }

  @Test
  void aRecordOfAnotherShapeIsDropped() {
    model.says(
        all(
            ARREST.replace("\"type\":\"event\"", "\"type\":\"identity\""),
            ARREST.replace("\"event\":\"e1\",", ""),
            ARREST.replace("\"participants\"", "\"people\"")));
    Exchange exchange = exchange();
    assertEquals(List.of(), exchange.statements());
    assertEquals(3, exchange.dropped());
    assertEquals(Exchange.Ending.ANSWERED, exchange.ending());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here you are:\n```json\n%s\n```\nAnything else?",
        "%s",
        "<think>is [this] one?</think> %s"
      })
  void recordsAreFoundAmongOtherWords(String around) {
    model.says(around.formatted(all(ARREST)));
    assertEquals(1, exchange().statements().size());
  }

  @Test
  void anAnswerThatThereIsNothingDropsNothing() {
    model.says(all());
    Exchange exchange = exchange();
    assertEquals(Exchange.Ending.ANSWERED, exchange.ending());
    assertEquals(0, exchange.dropped());
  }

  @Test
  void aListAndLinesAreTakenToo() {
    model.says("[" + ARREST + "]").says(ARREST + "\n" + ARREST);
    assertEquals(1, exchange().statements().size());
    assertEquals(2, exchange().statements().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I cannot help with that.",
        "{\"statements\":[{\"type\":\"event\",",
        "]}{[",
        "{\"statements\":[{\"type\":\"ev\u0000ent\""
      })
  void anAnswerThatCannotBeUsedIsAskedForOnceMoreAndThenCounted(String words) {
    model.says(words);
    Exchange exchange = exchange();
    assertEquals(Exchange.Ending.UNUSABLE, exchange.ending());
    assertEquals(words, exchange.answer());
    assertEquals(2, model.asked().size());
  }

  @Test
  void aSecondAnswerMendsABrokenOne() {
    model.says("{\"statements\":[{").says(all(ARREST));
    assertEquals(Exchange.Ending.ANSWERED, exchange().ending());
  }

  @Test
  void aDeeplyNestedAnswerIsUnusable() {
    model.says("[".repeat(100_000) + "]".repeat(100_000));
    assertEquals(Exchange.Ending.UNUSABLE, exchange().ending());
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    model.says("a".repeat(3_000_000));
    assertEquals(Exchange.Ending.FAILED, exchange().ending());
  }

  @Test
  void aSilentServerIsWaitedForNoLongerThanAsked() {
    model.isSilent();
    Exchange exchange = exchange(Duration.ofMillis(300));
    assertEquals(Exchange.Ending.FAILED, exchange.ending());
    assertEquals("no answer within 0 s", exchange.answer());
  }

  @Test
  void aServerThatKnowsNoSuchModelIsNotAskedAgain() {
    model.sends(404, "{\"error\":\n\"there is no model scripted\"}");
    Exchange exchange = exchange();
    assertEquals(Exchange.Ending.HOPELESS, exchange.ending());
    assertEquals(
        "the server answers 404: {\"error\": \"there is no model scripted\"}", exchange.answer());
    assertEquals(1, model.asked().size());
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() {
    model.sends(503, "").says(all(ARREST));
    assertEquals(1, exchange().statements().size());
  }

  @Test
  void nothingIsFollowedToAnotherAddress() {
    model.sends(302, "");
    assertEquals(Exchange.Ending.FAILED, exchange().ending());
  }

  @Test
  void instructionsInASourceChangeNothingButProposals() {
    model.says(
        all(
            "{\"type\":\"outcome\",\"content\":{\"of\":\"cm.all\",\"state\":\"kept\"},"
                + "\"passages\":[{\"exact\":\"never tried\"}],\"status\":\"accepted\"}"));
    assertEquals(List.of(), exchange().statements());
  }

  @Test
  void whatIsKeptOfAConsultationIsReadBackAsItWas() {
    model.says(all(ARREST));
    Consultation asked =
        new Consultation(
            "log.txt", Kind.EVENTS, model.address().toString(), "scripted", List.of(exchange()));
    assertEquals(Optional.of(asked), Consultation.parse(asked.bytes()));
    assertEquals(Optional.empty(), Consultation.parse(new byte[] {'{'}));
  }

  @Test
  void whatDoesNotStandAnyMoreIsLeftOut() {
    model.says(all(ARREST));
    Consultation asked =
        new Consultation("log.txt", Kind.EVENTS, "", "scripted", List.of(exchange()));
    assertEquals(1, Adviser.standing(told(TEXT), asked).size());
    assertEquals(List.of(), Adviser.standing(told(TEXT.replace("arrested", "detained")), asked));
    assertEquals(List.of(), Adviser.standing(told("short"), asked));
  }

  @Test
  void aTextIsCutBetweenParagraphsAndNothingOfItIsLost() {
    String text = ("A line of the log.\n\n".repeat(400) + "x".repeat(20_000) + " 𝄞 ").repeat(3);
    List<Span> stretches = Stretches.of(text);
    int at = 0;
    for (Span stretch : stretches) {
      assertEquals(at, stretch.start());
      assertTrue(stretch.length() <= Stretches.LENGTH_MAX && stretch.length() > 0);
      at = stretch.end();
    }
    assertEquals(text.length(), at);
    assertTrue(text.substring(0, stretches.getFirst().end()).endsWith("\n\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost:8080", "ftp://here/v1", "http://", "http://a b", "file:///etc"})
  void whatIsNoAddressIsNoServer(String words) {
    assertFalse(ModelServer.address(words).isPresent());
  }
}
