package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A memoir in which each paragraph of a turn is closed by its own mark.
class OnwardTest {
  private static final String LONG =
      "“The harbour belongs to those who work in it, and no council of owners has ever mended a single"
          + " rope there; the pilots know every stone of the bar, and they will not be told by clerks"
          + " when to sail.”\n\n";
  private static final String MORE =
      "“Moreover, the fees that the owners take have never been spent on the lights, which were lit"
          + " by the widows of the drowned for thirty years, at their own cost and without any"
          + " thanks.”\n\n";

  private static final String MOST =
      "“But that is not what drove us out; we were driven out by the ice, and by the price of bread,"
          + " and by a winter in which not one of the owners came down to the quay to see what had"
          + " become of the boats.”\n\n";
  private static final String LAST =
      "“And when the spring came, the boats that were left belonged to the bank, and those who had"
          + " built them were sent away from the yards with a week’s wages and a paper that nobody"
          + " could read.”\n\n";

  private static final String TALK =
      "Hanna received us in her office.\n\n“What do you hold of the council?” asked Hanna.\n\n"
          + "“Nothing at all,” said Oskar.\n\n“So you will not pay the fees?”\n\n"
          + LONG
          + MORE
          + MOST
          + LAST
          + "“And do you want the pilots to rule the town?”\n\n“No. We only want our lights.”";

  @Test
  void keepsParagraphsOfOneTurnTogether() {
    List<Turn> turns = SpeechTest.turns(TALK);
    assertEquals(
        List.of("Hanna", "Oskar", "Hanna", "Oskar", "Hanna", "Oskar"),
        turns.stream().map(turn -> turn.speaker().orElse("-")).toList());
    assertEquals(4, turns.get(3).stretches().size());
    assertTrue(turns.get(3).reason().endsWith("goes on in the next paragraph"));
  }

  @Test
  void takesClosedParagraphsForTurnsWhereTheTextLeavesOthersOpen() {
    String open = "“First we go to the quay.\n\n“Then we sail,” said Lene.\n\n";
    assertEquals(10, SpeechTest.turns(open + TALK).size());
  }

  @Test
  void letsAnAnswerFollowAQuestionHoweverLongBothAre() {
    String text =
        "“What do you hold of the council, which has for thirty years taken the fees of the harbour"
            + " and has mended no rope, and do you think that it will mend the lights?” asked"
            + " Hanna.\n\n“No. It is late in the year, and nobody on the quay has been paid since the"
            + " ice came, so that I cannot think of any council whatever; we only think of bread"
            + " and of the lights,” said Oskar.";
    assertEquals(2, SpeechTest.turns(text).size());
  }
}
