package org.attest.core.propose.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.core.propose.Heard;
import org.junit.jupiter.api.Test;

/// How a source is cut into sentences.
class SceneTest {
  private static List<String> sentences(String text) {
    Scene scene = new Scene(Heard.of(text));
    return scene.sentences().stream().map(one -> scene.words(one.from(), one.to())).toList();
  }

  @Test
  void aSentenceBeginsWithTheMarksBeforeItsFirstWord() {
    assertEquals(
        List.of("They came.", "“Stay here,” he said."),
        sentences("They came. “Stay here,” he said."));
  }

  @Test
  void theNumberOfAPointBelongsToIt() {
    assertEquals(
        List.of("1. What is the price of bread?", "2. Who sells it to the town?"),
        sentences("1. What is the price of bread?\n\n2. Who sells it to the town?"));
  }

  @Test
  void aSentenceWithoutAnEndIsCut() {
    Scene scene = new Scene(Heard.of("word ".repeat(5000)));
    assertTrue(scene.sentences().size() > 10);
    assertTrue(scene.sentences().stream().allMatch(one -> one.to() - one.from() <= 400));
  }
}
