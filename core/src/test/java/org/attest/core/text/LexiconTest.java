package org.attest.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void findsItsWordsInAnyCaseAndNoOthers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i <= 500; i++) {
      numbers.put("word" + i, i);
    }
    Lexicon lexicon = Lexicon.of(numbers);
    numbers.forEach((word, number) -> {
      assertEquals(number, lexicon.of("a " + word + " b", 2, 2 + word.length()));
      assertEquals(number, lexicon.of(word.toUpperCase(java.util.Locale.ROOT), 0, word.length()));
      assertEquals(0, lexicon.of(word + "x", 0, word.length() + 1));
    });
    assertEquals(0, lexicon.of("word1", 0, 0));
    assertEquals(0, lexicon.of("word", 0, 4));
  }
}
