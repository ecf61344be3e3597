package org.attest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void readsTwoColumnsOneAfterTheOther() {
    Trial trial =
        Printing.read(p -> {
          p.page();
          String[] left = {
            "The first column has", "lines of its own that", "are read to the end", "of the column."
          };
          String[] right = {
            "The second column is", "read only when the", "first was read, as a", "reader would do."
          };
          for (int i = 0; i < left.length; i++) {
            p.put(left[i], 72, 700 - 14 * i, 11, Printing.ROMAN);
          }
          for (int i = 0; i < right.length; i++) {
            p.put(right[i], 320, 700 - 14 * i, 11, Printing.ROMAN);
          }
        });
    assertTrue(trial.text().contains("are read to the end of the column."), trial.text());
    assertTrue(trial.text().contains("first was read, as a reader would do."), trial.text());
  }

  private static final String[] LEFT = {
    "The first column has",
    "lines of its own that",
    "are read to the end",
    "of the column, and",
    "then the eye goes up",
    "to where the other be-",
    "gins, as it must."
  };
  private static final String[] RIGHT = {
    "The second column is",
    "read only when the",
    "first was read, as a",
    "reader would do it",
    "who knows that a page",
    "can be set in two",
    "columns of prose."
  };

  @Test
  void readsTwoColumnsThatWereWrittenRowByRow() {
    Trial trial =
        Printing.read(p -> {
          p.page().put("A heading across the two of them", 72, 730, 11, Printing.ROMAN);
          for (int i = 0; i < LEFT.length; i++) {
            p.put(LEFT[i], 72, 700 - 14 * i, 11, Printing.ROMAN);
            p.put(RIGHT[i], 320, 700 - 14 * i, 11, Printing.ROMAN);
          }
        });
    assertEquals(
        "A heading across the two of them\n\nThe first column has lines of its own that are read to the"
            + " end of the column, and then the eye goes up to where the other begins, as it must. The"
            + " second column is read only when the first was read, as a reader would do it who knows"
            + " that a page can be set in two columns of prose.",
        trial.text().replace("must.\n\nThe second", "must. The second"));
  }

  @Test
  void tiesTheNotesAtTheFootOfEachColumn() {
    Trial trial =
        Printing.read(p -> {
          p.page();
          for (int i = 0; i < LEFT.length; i++) {
            p.put(LEFT[i] + (i == 2 ? "*" : ""), 72, 700 - 14 * i, 11, Printing.ROMAN);
          }
          p.put("* So the copy.", 72, 592, 8, Printing.ROMAN);
          for (int i = 0; i < RIGHT.length; i++) {
            p.put(RIGHT[i] + (i == 4 ? "†" : ""), 320, 700 - 14 * i, 11, Printing.ROMAN);
          }
          p.put("† Told by two.", 320, 592, 8, Printing.ROMAN);
        });
    assertEquals(List.of("end|*|So the copy.", "page|†|Told by two."), trial.notes(), trial.text());
  }

  @Test
  void losesNoneOfTheNotesThatHaveOneSign() {
    Trial trial =
        Printing.read(p -> {
          p.page();
          for (int i = 0; i < LEFT.length; i++) {
            p.put(LEFT[i] + (i == 2 ? "*" : ""), 72, 700 - 14 * i, 11, Printing.ROMAN);
          }
          p.put("* So the copy.", 72, 592, 8, Printing.ROMAN);
          for (int i = 0; i < RIGHT.length; i++) {
            p.put(RIGHT[i] + (i == 4 ? "*" : ""), 320, 700 - 14 * i, 11, Printing.ROMAN);
          }
          p.put("* Told by two.", 320, 592, 8, Printing.ROMAN);
        });
    assertEquals(List.of("end|*|So the copy. Told by two."), trial.notes(), trial.text());
  }

  @Test
  void leavesTheRowsOfATableTogether() {
    Trial trial =
        Printing.read(p -> {
          p.page();
          for (int i = 0; i < 9; i++) {
            p.put("Entry " + (i + 101), 72, 700 - 14 * i, 11, Printing.ROMAN);
            p.put("Wesskar", 320, 700 - 14 * i, 11, Printing.ROMAN);
          }
        });
    assertTrue(trial.text().contains("Entry 104 Wesskar"), trial.text());
  }
}
