package org.attest.bench.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final WordPieces PIECES =
      new WordPieces(Map.of("arrest", 5, "##ed", 6, "##e", 7, "##d", 8, "-", 9, "re", 10));

  @Test
  void ofALongWordTheLongestPiecesAreTaken() {
    assertArrayEquals(new int[] {5, 6}, PIECES.of("Arrested"));
  }

  @Test
  void signsStandAlone() {
    assertArrayEquals(new int[] {10, 9, 5}, PIECES.of("re-arrest"));
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertArrayEquals(PIECES.of("arreste"), PIECES.of("Arresté"));
  }

  @Test
  void aWordThatCannotBeCutIsUnknownAsAWhole() {
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, PIECES.of("arresting"));
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, PIECES.of(""));
  }

  @Test
  void aWordWithoutEndHasFewPieces() {
    assertEquals(WordPieces.MAX, PIECES.of("-".repeat(900)).length);
  }

  @Test
  void theVocabularyIsThatOfTheModelsOwnFile() throws Exception {
    String json = "{\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"go\":3,\"##ing\":4}}}";
    WordPieces read = WordPieces.of(new ObjectMapper().readTree(json));
    assertArrayEquals(new int[] {3, 4}, read.of("Going"));
  }
}
