package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTest {
  private static List<Turn> reported(String text, String language) {
    return SpeechTest.turns(text, language).stream().filter(Turn::isReported).toList();
  }

  private static List<Turn> reported(String text) {
    return reported(text, "en");
  }

  private static String words(String text, Turn turn) {
    Span at = turn.stretches().getFirst();
    return text.substring(at.start(), at.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hanna said that the ice was late.|Hanna|Hanna said that the ice was late.",
        "Hanna told us that the ice was late; we went home.|Hanna|Hanna told us that the ice was late",
        "Oskar flatly refused to sign the paper.|Oskar|Oskar flatly refused to sign the paper.",
        "Oskar, the pilot, declared that no boat would sail.|Oskar|declared that no boat would sail.",
        "Oskar rose and promised to send a boat.|Oskar|promised to send a boat.",
        "Hanna asked whether the boat was mended.|Hanna|Hanna asked whether the boat was mended.",
        "Hanna advised the sailors not to sail.|Hanna|Hanna advised the sailors not to sail.",
        "Hanna said she would come.|Hanna|Hanna said she would come.",
        "The newspapers reported that a boat was lost.|The newspapers|The newspapers reported that a boat was lost.",
        "Oskar had often hinted that the boat was lost.|Oskar|hinted that the boat was lost.",
        "When Hanna told us that the ice was late, we went home.|Hanna|Hanna told us that the ice was late",
        "According to Brodin, the boat was lost in May.|Brodin|According to Brodin, the boat was lost in May.",
        "The boat was lost in May, according to Brodin.|Brodin|The boat was lost in May",
      })
  void findsWhatATextTellsOfSomebodysWords(String text, String speaker, String told) {
    List<Turn> turns = reported(text);
    assertEquals(1, turns.size(), text);
    assertEquals(Optional.of(speaker), turns.getFirst().speaker());
    assertEquals(told, words(text, turns.getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hanna did not say that the ice was late.",
        "Hanna would say that the ice was late.",
        "If Hanna says that the ice is late, we stay.",
        "I assure you that the ice is late.",
        "Hanna said that evening a prayer.",
        "Hanna told the story that everybody knew.",
        "Hanna thought that the ice was late.",
        "Hanna saw that the ice was late.",
        "It was agreed to meet on Sunday.",
        "A truth universally acknowledged, that ice comes late.",
        "“Are you in earnest?” Hanna demanded when she could speak.",
      })
  void leavesOutWhatNobodySaid(String text) {
    assertEquals(List.of(), reported(text));
  }

  @Test
  void endsWhereTheNextSaysSomethingElse() {
    String text = "Hanna said that the ice was late, and Oskar replied that it would come.";
    List<Turn> turns = reported(text);
    assertEquals(2, turns.size());
    assertEquals("Hanna said that the ice was late", words(text, turns.getFirst()));
    assertEquals(Optional.of("Oskar"), turns.getLast().speaker());
  }

  @Test
  void letsOneSubjectTellTwice() {
    String text = "I met Oskar, who refused to sign the paper, and advised us to wait.";
    assertEquals(
        List.of(Optional.of("Oskar"), Optional.of("Oskar")),
        reported(text).stream().map(Turn::speaker).toList());
  }

  @Test
  void takesAPronounForWhomItMeans() {
    Turn turn = reported("Oskar came to the quay. He said that the boat was lost.").getFirst();
    assertEquals(Optional.of("Oskar"), turn.speaker());
    assertTrue(turn.reason().contains("taken for Oskar"), turn.reason());
  }

  @Test
  void tellsToWhomItIsSaid() {
    assertEquals("Hanna", hearer("Oskar told Hanna that the boat was lost."));
    assertEquals("Hanna", hearer("Oskar declared to Hanna that the boat was lost."));
    assertEquals("Hanna", hearer("Hanna was told by Oskar that the boat was lost."));
    assertEquals("author", hearer("Oskar told me that the boat was lost."));
  }

  private static String hearer(String text) {
    Turn turn = reported(text).getFirst();
    assertEquals(Optional.of("Oskar"), turn.speaker());
    return turn.hearers().getFirst().name();
  }

  @Test
  void tellsWhoPassesItOnInTheirOwnWords() {
    Turn turn = reported("“Oskar told me that the boat was lost,” said Hanna.").getFirst();
    assertEquals(Optional.of("Hanna"), turn.within());
    assertEquals(Optional.of("Oskar"), turn.speaker());
    assertEquals("Hanna", turn.hearers().getFirst().name());
  }

  @Test
  void leavesWordsBetweenMarksToDirectSpeech() {
    String text = "Hanna said that “the ice is late this year,” and left.";
    assertEquals(List.of(), reported(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Hanna déclara que la glace viendrait tard.|Hanna",
        "fr|Oskar nous a dit que la glace viendrait tard.|Oskar",
        "fr|Selon Brodin, la glace viendra tard.|Brodin",
        "de|Hanna sagte, dass das Eis spät kommt.|Hanna",
        "de|Gestern erklärte Hanna, dass das Eis spät kommt.|Hanna",
        "es|Hanna dijo que el hielo vendría tarde.|Hanna",
        "es|Según Brodin, el hielo vendrá tarde.|Brodin",
      })
  void readsOtherLanguages(String language, String text, String speaker) {
    List<Turn> turns = reported(text, language);
    assertEquals(1, turns.size(), text);
    assertEquals(Optional.of(speaker), turns.getFirst().speaker());
  }
}
