package org.attest.core.propose.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Heard;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.attest.core.relate.Value;
import org.junit.jupiter.api.Test;

/// What a later hand sets right.
class CorrectionsTest {
  private static List<Suggested> found(String text) {
    return new Corrections().propose(Heard.of(text));
  }

  private static Content.Attribute only(List<Suggested> found) {
    assertEquals(1, found.size(), found::toString);
    return (Content.Attribute) found.getFirst().content();
  }

  @Test
  void aNoteThatSaysWhatTheSourceHasCorrectsTheWordBeforeItsMark() {
    String text =
        """
        The pilot said than¹ the boat was gone, and nobody at the quay believed him.

        ¹ In the source: 'that'. (Ed.)
        """;
    List<Suggested> found = found(text);
    Content.Attribute said = only(found);
    assertEquals(Optional.of("correction"), said.attribute());
    assertEquals(Optional.of(Value.of("than")), said.value());
    assertEquals(Optional.of("in the source: that"), said.detail());
    Told told = Heard.of(text);
    assertEquals(
        List.of("In the source: 'that'", "than"),
        found.getFirst().passages().stream().map(told.text()::at).toList());
  }

  @Test
  void bracketsThatContradictAreACorrectionByTheirHand() {
    List<Suggested> found =
        found(
            "Holm was a smith. [In fact Holm [Berta] was a *pilot*; cf. the log.] He rowed on.\n");
    assertEquals(Optional.of(Value.of("In fact Holm [Berta] was a pilot")), only(found).value());
    assertEquals(Optional.of("in square brackets"), found.getFirst().hand());
  }

  @Test
  void otherBracketsAndQuotedWordsAreNoCorrections() {
    assertEquals(
        List.of(),
        found("A[nton] Veskar [the pilot] said “in the source” of the river [reading room].\n"));
    assertEquals(List.of(), found("It was, in fact, gone [1921]. [In fact nobody closed this.\n"));
  }

  @Test
  void bracketsWithoutEndTakeNoTime() {
    String text = "[in fact ".repeat(40_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> found(text));
  }
}
