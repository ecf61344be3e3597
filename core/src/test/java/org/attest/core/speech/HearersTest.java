package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HearersTest {
  private static List<String> hearers(Turn turn) {
    return turn.hearers().stream().map(Hearer::name).toList();
  }

  @Test
  void readsTheCue() {
    String text = "Oskar came in.\n\n“Sit down,” he said to Hanna.";
    Turn turn = SpeechTest.turns(text).getFirst();
    assertEquals(List.of("Hanna"), hearers(turn));
    assertTrue(turn.reason().endsWith("; to Hanna: the cue says so"), turn.reason());
    assertEquals(
        List.of("Hanna"), hearers(SpeechTest.turns("Oskar told Hanna: “Sit down.”").getFirst()));
  }

  @Test
  void takesWhomTheWordsCallIfThatOneTakesPart() {
    String text = "“Where is the boat, Hanna?” asked Oskar.\n\n“At the quay, I think,” said Hanna.";
    List<Turn> turns = SpeechTest.turns(text);
    assertEquals(List.of("Hanna"), hearers(turns.getFirst()));
    assertEquals(List.of("Oskar"), hearers(turns.getLast()));
  }

  @Test
  void takesTheOtherOfTwo() {
    String text =
        """
        “Where is the boat?” asked Hanna.

        “At the quay,” said Oskar.

        “Is it mended?” asked Hanna.\
        """;
    assertEquals(
        List.of(List.of("Oskar"), List.of("Hanna"), List.of("Oskar")),
        SpeechTest.turns(text).stream().map(HearersTest::hearers).toList());
  }

  @Test
  void saysNothingWhereItMayBeAnyOfThree() {
    String text =
        """
        “Where is the boat?” asked Hanna.

        “At the quay,” said Oskar.

        “It is lost,” said Jorun.\
        """;
    assertEquals(List.of(), hearers(SpeechTest.turns(text).get(1)));
  }

  @Test
  void saysNothingOfWordsThatStandAlone() {
    assertEquals(List.of(), hearers(SpeechTest.turns("“The ice is late,” said Hanna.").getFirst()));
  }
}
