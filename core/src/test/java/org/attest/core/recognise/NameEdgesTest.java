package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.core.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameEdgesTest {
  private static String left(String found, NameKind kind) {
    return NameEdges.of(found + ". ", new Span(0, found.length()), kind)
        .map(at -> found.substring(at.start(), at.end()))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "of War General Holm, General Holm",
    "Will the Harbour Council, Harbour Council",
    "September General Holm, General Holm",
    "Members of the Harbour Council, Harbour Council",
    "Anna of Denmark, Anna of Denmark",
    "May Holm, May Holm",
    "Art Holm, Art Holm"
  })
  void wordsBeforeANameAreNoneOfIt(String found, String name) {
    assertEquals(name, left(found, NameKind.PERSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of War", "of Foreign Affairs", "To the", "App", "Com", "Marxists", "Party"})
  void whatIsNoNameIsLeftOut(String found) {
    assertEquals("", left(found, NameKind.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Red Guards", "Social Democrats", "Revolutionaries", "River Cossacks"})
  void manyOfOneSortAreNoPerson(String words) {
    assertTrue(NameEdges.isMany(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Holm", "General Workersen", "Baron Guardsman"})
  void aPersonIsOne(String words) {
    assertFalse(NameEdges.isMany(words));
  }
}
