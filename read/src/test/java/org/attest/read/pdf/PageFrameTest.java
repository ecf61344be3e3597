package org.attest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFrameTest {
  private static Line line(int page, double base, String words) {
    return new Line(page, 72, 400, base, 11, false, List.of(new Line.Piece(words, false)));
  }

  /// Twenty thousand pages, no two of which have a line in common: time must not grow with the
  /// square of them.
  @Test
  void findsTheNumbersOfAsManyPagesAsAFileMayHave() {
    List<List<Line>> pages = new ArrayList<>();
    for (int page = 0; page < 20_000; page++) {
      String name = Integer.toString(page, 36).replaceAll("\\d", "x") + Integer.toString(page % 7);
      pages.add(
          List.of(
              line(page, 60, "head " + name + "-" + page),
              line(page, 100, "words " + name + "-" + page + " of a page"),
              line(page, 114, "more " + name + "-" + page + " of it"),
              line(page, 128, "the end of " + name + "-" + page + " here"),
              line(page, 780, String.valueOf(page + 3))));
    }
    PageFrame frame = PageFrame.of(pages);
    assertEquals("3", frame.labels().get(0));
    assertEquals("20002", frame.labels().get(19_999));
    assertEquals(9_997, frame.frame().size());
  }
}
