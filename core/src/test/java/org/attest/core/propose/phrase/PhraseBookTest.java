package org.attest.core.propose.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How phrases of a readable file are found.
class PhraseBookTest {
  private static List<String> found(String notation, String text) {
    return found(Map.of("key", notation, "words.pact", "treaty pact"), text);
  }

  private static List<String> found(Map<String, String> entries, String text) {
    Tokens tokens = Tokens.of(text);
    return PhraseBook.of(entries).in(tokens, 0, tokens.size()).stream()
        .map(hit -> text.substring(tokens.start(hit.from()), tokens.end(hit.to() - 1)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ask+ _ to; He asked the old clerk to leave.; asked the old clerk to",
        "ask+ _ to; Asking to leave.; Asking to",
        "ask+ _1 to; Asking them to leave.; Asking them to",
        "in/under [the] hands; It is in the hands of Anna.; in the hands",
        "in/under [the] hands; It fell under hands of clay.; under hands",
        "{pact} of; The Treaty of Lenthe; Treaty of",
        "hope+ __ answer; He hopes, as we all do, for an answer.; hopes, as we all do, for an answer",
        "don't forget; Don’t forget the bread.; Don’t forget",
        "carry+ it; She carries it.; carries it",
        "use+ it; Using it.; Using it",
        "pass+ it; She passes it.; passes it"
      })
  void findsAPhraseAsItsNotationSays(String notation, String text, String expected) {
    assertEquals(List.of(expected), found(notation, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ask+ _ to; He asked. They went to town.",
        "ask+ _1 to; Asking to leave.",
        "ask+ _ to; He asked one two three four five six seven to go",
        "ask+ _ to; He asked, and went to town.",
        "hope+ __ answer; He hopes. An answer came."
      })
  void passesOverWhatItsNotationDoesNotSay(String notation, String text) {
    assertEquals(List.of(), found(notation, text));
  }

  @Test
  void keepsTheLongestPhraseOfOneKey() {
    assertEquals(
        List.of("taken from the"),
        found("taken | taken from | taken from the", "taken from the book"));
  }

  @Test
  void saysWhereTheFirstGapIs() {
    Tokens tokens = Tokens.of("They begged the old mayor to stay");
    Hit hit = PhraseBook.of(Map.of("key", "begged _ to")).in(tokens, 0, tokens.size()).getFirst();
    assertEquals(List.of(2, 5), List.of(hit.gapFrom(), hit.gapTo()));
  }

  @Test
  void refusesAListThatIsNotThereAndAPhraseWithoutABeginning() {
    assertThrows(IllegalArgumentException.class, () -> PhraseBook.of(Map.of("key", "{lost} one")));
    assertThrows(IllegalArgumentException.class, () -> PhraseBook.of(Map.of("key", "_ to")));
    assertThrows(IllegalArgumentException.class, () -> PhraseBook.of(Map.of("key", "[the] hand")));
  }
}
