package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechWordsTest {
  private static int verb(String language, String word) {
    return SpeechWords.of(language).verb(word, 0, word.length());
  }

  @Test
  void knowsVerbsOfSayingInFourLanguages() {
    assertEquals(SpeechWords.SAY, verb("en", "replied"));
    assertEquals(SpeechWords.SAY, verb("fr", "répondit"));
    assertEquals(SpeechWords.SAY, verb("de", "erwiderte"));
    assertEquals(SpeechWords.SAY, verb("es", "contestó"));
    assertEquals(0, verb("en", "rowed"));
  }

  @Test
  void readsOtherLanguagesWithEnglishWords() {
    assertEquals(SpeechWords.SAY, verb("fi", "said"));
  }

  @Test
  void hasALineForEverySortOfWordsInEveryLanguage() {
    String[] samples = {"en:to:TO", "fr:qui:WHO", "de:ich:FIRST", "es:nosotros:WE"};
    for (String sample : samples) {
      String[] parts = sample.split(":", -1);
      assertTrue(SpeechWords.of(parts[0]).is(Sort.valueOf(parts[2]), parts[1]), sample);
    }
  }

  @Test
  void weighsEveryClue() {
    for (Clue clue : Clue.values()) {
      assertTrue(Math.abs(Weights.shipped().of(clue)) < 20, clue.key());
    }
    assertTrue(Weights.shipped().of(Clue.CUE_NAMES) > Weights.shipped().of(Clue.SECOND_LAST));
  }

  @Test
  void knowsShortFormsOfGivenNames() {
    assertTrue(SpeechWords.of("en").shortsOf("lizzy").containsAll(List.of("elizabeth", "eliza")));
  }
}
