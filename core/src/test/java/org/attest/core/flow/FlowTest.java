package org.attest.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.port.Derived;
import org.attest.core.problem.Code;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.junit.jupiter.api.Test;

/// Laws that hold for any text, tried on seeded samples and on texts made to do harm.
class FlowTest {
  private static final List<String> PIECES =
      List.of(
          "Chapter 4",
          "\n\n",
          "\n",
          "\n\n",
          "Anton Veskar",
          "A[nton] Veskar",
          " said: ",
          "“It is late.”",
          "¹",
          "\n\n¹ A note. (Ed.)\n\n",
          " [57] ",
          " [58] ",
          "on 4 February 1921 ",
          "*The Quay Book*",
          ", p. 14–17; ",
          "in: Quay 1923, p. 3",
          "the harbour of the town lay open. ",
          "\uD83D\uDEA2",
          "\uD800",
          "Тарвель ",
          "„Ja“ ",
          "hyphen-\nated ",
          "ten days later ",
          "(",
          "]",
          "\u00ad",
          "\t");

  private static Derived derive(String text, List<Mark> marks, Metadata metadata) {
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), text.length());
    Transcript transcript = new Transcript(SourceText.of(text), marks, metadata);
    return new Flow(Recognisers.all()).derive(new Source("a.txt", original, transcript), List.of());
  }

  private static Derived derive(String text) {
    return derive(text, List.of(), Metadata.of("text/plain"));
  }

  private static String sample(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  @Test
  void keepsEveryFindingInsideTheTextAndEveryWordInItsPlace() {
    for (long seed = 0; seed < 300; seed++) {
      String text = sample(seed);
      Derived derived = derive(text);
      String at = "seed " + seed;
      derived.proposals().forEach(p -> assertTrue(p.finding().span().end() <= text.length(), at));
      for (ReadingText.Piece piece : derived.reading().pieces()) {
        assertTrue(piece.source().end() <= text.length(), at);
        if (piece.verbatim()) {
          assertEquals(
              text.substring(piece.source().start(), piece.source().end()),
              derived.reading().text().substring(piece.at().start(), piece.at().end()),
              at);
        }
      }
    }
  }

  @Test
  void setsEveryPartInsideTheDivisionThatHoldsIt() {
    for (long seed = 0; seed < 300; seed++) {
      Map<String, Part> parts = new HashMap<>();
      for (Part part : derive(sample(seed)).parts()) {
        Optional<Part> parent = part.parent().map(parts::get);
        assertEquals(part.parent().isPresent(), parent.isPresent(), "seed " + seed);
        assertTrue(
            parent.map(p -> p.span().start() <= part.span().start()).orElse(true), "seed " + seed);
        parts.put(part.id(), part);
      }
    }
  }

  @Test
  void givesTheSameForTheSameText() {
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(derive(sample(seed)), derive(sample(seed)), "seed " + seed);
    }
  }

  @Test
  void readsTextsMadeToDoHarm() {
    for (String unit :
        List.of(
            "a", "A", "[", "(", "“", "*", "Abc ", "A. ", "Abc of ", "\uD800 x", "¹ ", "p. 1 ")) {
      Derived derived = derive(unit.repeat(100_000));
      assertEquals(unit.length() * 100_000, derived.source().text().length());
    }
  }

  @Test
  void takesTheHeadingAtTheTopForTheTitleUnlessTheFormatGivesOne() {
    String text =
        "Papers of a Pilots’ Guild¹\n\nIt was a short summer, and nobody came over the bar.\n\n¹ A hall.";
    assertEquals("Papers of a Pilots’ Guild", derive(text).title());
    Metadata told =
        new Metadata(
            Optional.of("Told"), List.of(), Optional.empty(), Optional.empty(), "text/html");
    assertEquals("Told", derive(text, List.of(), told).title());
  }

  @Test
  void findsTheNoteWhoseParagraphsTheFormatMarksAsWell() {
    String text = "It was late1 in the year.\n\nA note of two\n\nparagraphs.";
    List<Mark> marks =
        List.of(
            new Mark.Block(new Span(0, 25)),
            new Mark.NoteMark(new Span(11, 12), "n1"),
            new Mark.NoteBody(new Span(27, 53), "n1", "1", Optional.empty()),
            new Mark.Block(new Span(27, 40)),
            new Mark.Block(new Span(42, 53)));
    Derived derived = derive(text, marks, Metadata.of("text/html"));
    assertEquals(
        List.of(),
        derived.problems().stream().filter(p -> p.code() == Code.MARK_WITHOUT_NOTE).toList());
    assertEquals(1, derived.parts().stream().filter(p -> p.anchor().isPresent()).count());
  }
}
