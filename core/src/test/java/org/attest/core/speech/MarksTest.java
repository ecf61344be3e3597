package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final List<String> PIECES =
      List.of(
          "“", "”", "\"", "'", "’", "‘", "„", "«", "»", "—", " ", " ", "\n\n", "\n\n", "Hanna",
          "it", "said", ", ", ". ", "? ", "(", ")", "*", "don’t ");

  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int from = 0;
    for (String block : text.split("\n\n", -1)) {
      blocks.add(new Span(from, from + block.length()));
      from += block.length() + 2;
    }
    return blocks;
  }

  private static List<String> marked(String text) {
    return new Marks(text, blocks(text))
        .stretches().stream()
            .map(stretch -> text.substring(stretch.at().start(), stretch.at().end()))
            .toList();
  }

  @Test
  void findsTheMarksOfSeveralConventions() {
    assertEquals(List.of("“No,”", "“not yet.”"), marked("“No,” she said, “not yet.”"));
    assertEquals(List.of("\"No,\"", "\"not yet.\""), marked("\"No,\" she said, \"not yet.\""));
    assertEquals(List.of("„Nein“"), marked("„Nein“, sagte sie."));
    assertEquals(List.of("»Nein«"), marked("»Nein«, sagte sie."));
    assertEquals(List.of("« Non »"), marked("« Non », dit-elle."));
    assertEquals(List.of("‘No,’"), marked("‘No,’ she said."));
  }

  @Test
  void followsMarksOfOneKindIntoEachOther() {
    assertEquals(
        List.of("\"You said \"never\", did you?\""),
        marked("\"You said \"never\", did you?\" asked he."));
  }

  @Test
  void endsWhatNothingClosesWithItsParagraph() {
    List<Marks.Stretch> all = new Marks("“One.\n\n“Two.”", blocks("“One.\n\n“Two.”")).stretches();
    assertEquals(List.of(false, true), all.stream().map(Marks.Stretch::closed).toList());
    assertEquals(List.of(false, true), all.stream().map(Marks.Stretch::continued).toList());
  }

  @Test
  void givesStretchesInOrderWithoutOverlapsAndInsideTheirBlocks() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<Span> blocks = blocks(text.toString());
      int last = 0;
      for (Marks.Stretch stretch : new Marks(text.toString(), blocks).stretches()) {
        String where = "seed " + seed + ": " + stretch;
        assertTrue(stretch.at().start() >= last, where);
        assertTrue(blocks.get(stretch.block()).encloses(stretch.at()), where);
        assertTrue(stretch.at().length() > 0, where);
        last = stretch.at().end();
      }
    }
  }
}
