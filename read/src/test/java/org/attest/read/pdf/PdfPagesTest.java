package org.attest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.core.source.Mark;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

/// What stands on several pages: their numbers, their heads, and notes that find no room on their
/// own.
class PdfPagesTest {
  private static final String FULL =
      "The harbour was closed, and the Council met in the customs house to decide it.";

  /// Pages of prose, each with one of these lines at its foot; `-` stands for none.
  private static Trial footed(String... feet) {
    List<String> things = List.of("Ropes", "Nets", "Tar", "Salt", "Sails", "Oars", "Casks", "Coal");
    return Printing.read(p -> {
      for (int i = 0; i < feet.length; i++) {
        String thing = things.get(i);
        p.page().line(thing + " were what the harbour asked for, as all who came by could see.");
        p.line("Nobody had any, or if " + thing + " were to be had, then not for such money.");
        p.line("So the talk of " + thing + " ended.");
        if (!feet[i].equals("-")) {
          p.put(feet[i], 300, 40, 9, Printing.ROMAN);
        }
      }
    });
  }

  private static List<String> pageLabels(Trial trial) {
    return trial.marks(Mark.PageBreak.class).stream().map(Mark.PageBreak::label).toList();
  }

  @Test
  void countsAPrefaceInRomanNumbersAndTheBookFromOne() {
    Trial trial = footed("-", "ii", "iii", "-", "v", "-", "2", "3");
    assertEquals(List.of("i", "ii", "iii", "iv", "v", "1", "2", "3"), pageLabels(trial));
    assertFalse(trial.text().contains("iii"), trial.text());
    assertFalse(trial.text().contains("2"), trial.text());
    assertTrue(trial.text().contains("So the talk of Nets ended."), trial.text());
  }

  @Test
  void knowsPageNumbersInCapitalsAndWithTheNumberOfAllPages() {
    assertEquals(List.of("XIV", "XV", "XVI"), pageLabels(footed("XIV", "XV", "XVI")));
    Trial trial = footed("Page 1/3", "Page 2/3", "Page 3/3");
    assertEquals(List.of("1", "2", "3"), pageLabels(trial));
    assertFalse(trial.text().contains("Page"), trial.text());
  }

  @Test
  void takesTheNumbersThatProgramsShowWhereNoneArePrinted() {
    Trial trial =
        Printing.read(p -> {
          for (String thing : List.of("Ropes", "Nets", "Tar")) {
            p.page().line(thing + " were what the harbour asked for.");
          }
          p.labelled(2, "A-");
        });
    assertEquals(List.of("i", "ii", "A-1"), pageLabels(trial));
  }

  @Test
  void keepsSmallWordsThatAreNoRomanNumbersOfTheirPages() {
    Trial trial = footed("so said I", "and so did I", "nothing more");
    assertEquals(List.of("1", "2", "3"), pageLabels(trial));
    assertTrue(trial.text().contains("so said I"), trial.text());
  }

  @Test
  void tiesNotesToSignsThatAreNotRaised() {
    Trial trial =
        Printing.read(p ->
            p.page()
                .line(FULL)
                .line(
                    "They who had worked should be heard.† Others came* and asked for 2 * 3 things.")
                .line(
                    "Nobody knew it [1] and nobody wrote it* down [1] again, so it was forgotten.")
                .put("† Compare the letter of 3 January.", 72, 100, 8, Printing.ROMAN)
                .put("* So the copy.", 72, 90, 8, Printing.ROMAN)
                .put("[1] Told by two.", 72, 80, 8, Printing.ROMAN));
    assertEquals(
        List.of(
            "heard.|†|Compare the letter of 3 January.",
            "came|*|So the copy.",
            "it|1|Told by two."),
        trial.notes());
    assertTrue(trial.text().contains("2 * 3 things"), trial.text());
    assertTrue(trial.text().contains("wrote it* down [1] again"), trial.text());
  }

  @Test
  void tiesANoteThatIsPrintedOnTheNextPageToItsMark() {
    Trial trial =
        Printing.read(p -> {
          p.page().line(FULL).line("So they were fed. Nobody had asked them about it.");
          p.raised("1", "So they were fed. Nobody had asked them about it.");
          p.page().line("The next page begins here with a line of its own, and goes on for long.");
          p.line("It has a second line too, which is said here.");
          p.raised("2", "It has a second line too, which is said here.");
          p.put("1 The minutes are lost.", 72, 90, 8, Printing.ROMAN);
          p.put("2 The diary has it.", 72, 80, 8, Printing.ROMAN);
        });
    assertEquals(
        List.of("it.|1|The minutes are lost.", "here.|2|The diary has it."), trial.notes());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void keepsALineOfTheTextThatTwoPagesHaveAtOneHeight() {
    Trial trial =
        Printing.read(p -> {
          for (String thing : List.of("Ropes", "Nets")) {
            p.page().line("The same beginning of a page, as it may happen in a form.");
            p.line(thing + " were what the harbour asked for, as all could see who came by it.");
            p.line("Nobody had any " + thing + ", or not for such money.");
            p.line("The end of the talk of " + thing + ".");
          }
        });
    assertEquals(2, trial.text().split("The same beginning", -1).length - 1, trial.text());
  }
}
