package org.attest.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final SourceText FIRST =
      SourceText.of("The raid was early. Seven were taken at Orsund. Seven were taken at Tarvel.");

  private static Anchor anchor(int start, int end) {
    String exact = FIRST.value().substring(start, end);
    return Anchor.of(new Passage("a.txt", start, end, exact), FIRST);
  }

  private static Anchor.Found in(Anchor anchor, String text) {
    return anchor.in(SourceText.of(text));
  }

  @Test
  void standsWhereItsWordsStandAtItsPlace() {
    assertInstanceOf(Anchor.Found.Standing.class, anchor(20, 36).in(FIRST));
  }

  @Test
  void isFoundByWhatStandsAroundItWhereItsWordsStandTwice() {
    String later = "A note. " + FIRST.value();
    assertEquals(
        new Anchor.Found.Moved(new Passage("a.txt", 28, 44, "Seven were taken"), true),
        in(anchor(20, 36), later));
    assertEquals(
        new Anchor.Found.Moved(new Passage("a.txt", 56, 72, "Seven were taken"), true),
        in(anchor(48, 64), later));
  }

  @Test
  void isFoundWhereCaseBlanksAndPointsDiffer() {
    assertEquals(
        new Anchor.Found.Moved(new Passage("a.txt", 4, 21, "SEVEN, were-taken"), false),
        in(anchor(20, 36), "On: SEVEN, were-taken there"));
  }

  @Test
  void countsCodePoints() {
    assertEquals(
        new Anchor.Found.Moved(new Passage("a.txt", 3, 19, "Seven were taken"), true),
        in(anchor(20, 36), "\uD83D\uDE80: Seven were taken"));
  }

  @Test
  void isLostWithTheNearestPlacesWhereNothingTellsThemApart() {
    Anchor bare = new Anchor(new Passage("a.txt", 30, 33, "ten"), "", "");
    Anchor.Found.Lost lost =
        assertInstanceOf(Anchor.Found.Lost.class, in(bare, "ten, and ten, and ten, and one more"));
    assertEquals(List.of(18, 9, 0), lost.candidates().stream().map(Passage::start).toList());
  }

  @Test
  void isLostWithWhatStandsBetweenItsSurroundingsWhereTheWordsWereCorrected() {
    assertEquals(
        new Anchor.Found.Lost(List.of(new Passage("a.txt", 20, 37, "Eight were seized"))),
        in(
            anchor(20, 36),
            "The raid was early. Eight were seized at Orsund. Seven were caught at Tarvel."));
  }

  @Test
  void neverClaimsWordsThatDoNotStandThere() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(FIRST.value());
      for (int edits = random.nextInt(6); edits >= 0; edits--) {
        int at = random.nextInt(text.length());
        text.replace(
            at,
            Math.min(text.length(), at + random.nextInt(4)),
            " ab".substring(0, random.nextInt(4)));
      }
      SourceText edited = SourceText.of(text.toString());
      int start = random.nextInt(FIRST.length() - 1);
      int end = start + 1 + random.nextInt(FIRST.length() - start);
      Anchor.Found found = anchor(start, Math.min(end, FIRST.length())).in(edited);
      if (found instanceof Anchor.Found.Moved(Passage to, _)) {
        assertEquals(
            to.exact(),
            edited.value().substring(edited.toUnit(to.start()), edited.toUnit(to.end())));
      }
    }
  }
}
