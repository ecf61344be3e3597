package org.attest.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times in the words of four languages.
class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917-11-07 | November 7, 1917 | 7. November 1917 | 7 Novembre 1917 | 7 novembre 1917",
        "1917-11~   | circa November 1917 | circa November 1917 | Novembre 1917 environ | circa novembre 1917",
        "-0043      | 44 BCE | 44 v. Chr. | 44 av. J.-C. | 44 a.C.",
        "0044       | 44 CE | 44 n. Chr. | 44 apr. J.-C. | 44 d.C.",
        "1917-XX-XX | a day in 1917 | ein Tag im 1917 | un jour, 1917 | un giorno, 1917",
        "../1917    | until 1917 | bis 1917 | Jusqu'à 1917 | fino a 1917",
        "1917-23?   | autumn 1917? | Herbst 1917 ? | automne 1917? | autunno 1917 ?",
        "1950S2     | circa 1950 | circa 1950 | 1950 environ | circa 1950",
        "18         | 1800s | 19. Jahrhundert | XIXe siècle | XIX secolo",
        "1917-1X    | 1917-1X | 1917-1X | 1917-1X | 1917-1X",
      })
  void aTimeIsSaidInEachLanguage(
      String edtf, String english, String german, String french, String italian) {
    Edtf time = Edtf.parse(edtf).toOptional().orElseThrow();
    assertEquals(english, new DateWords(DateWords.Language.ENGLISH).say(time));
    assertEquals(german, new DateWords(DateWords.Language.GERMAN).say(time));
    assertEquals(french, new DateWords(DateWords.Language.FRENCH).say(time));
    assertEquals(italian, new DateWords(DateWords.Language.ITALIAN).say(time));
  }

  @Test
  void everyTimeHasWordsWithoutGaps() {
    for (Edtf value : new EdtfSamples(10).values(2000)) {
      for (DateWords.Language language : DateWords.Language.values()) {
        String words = new DateWords(language).say(value);
        assertFalse(words.isBlank() || words.contains("$"), value.print() + ": " + words);
      }
    }
  }
}
