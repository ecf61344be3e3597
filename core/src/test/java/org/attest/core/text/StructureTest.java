package org.attest.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static final String EDITION =
      """
      Papers of a Pilots' Guild, with an appendix

      sources:

      Quay 1923: A. Mole (ed.), *The Quay Book*, Port Ane

      Contents:

      Petition of the Guild

      Appendices

      The Warden's Answer

      Document 1

      Petition of the Guild

      The pilots met in the Net Loft¹ on the ninth of May and resolved² to hand their petition to the

      ¹ A hall behind the fish market. (Ed.)

      ² By a show of hands.

      harbour warden in person, with the names of A[nton] Veskar and his brother under it. [57] The warden took it.

      With brotherly greetings

      Anton Veskar

      in: Quay 1923, p. 14–17; also in: Qauy 1923, p. 90

      The Warden's Answer

      It was read, and it was laid aside; that is all that the register of that spring [58] has to say of it.
      """;

  private static StructuredSource structure(String text) {
    return structure(new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain")));
  }

  private static StructuredSource structure(Transcript transcript) {
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), 1);
    return Structure.of(new Source("a.txt", original, transcript));
  }

  private static List<Part> parts(StructuredSource source, PartKind kind) {
    return source.parts().stream().filter(part -> part.kind() == kind).toList();
  }

  private static String words(StructuredSource source, Span span) {
    return source.source().text().at(span);
  }

  @Test
  void joinsASentenceThatABlockOfNotesTears() {
    StructuredSource source = structure(EDITION);
    Part torn =
        parts(source, PartKind.PARAGRAPH).stream()
            .filter(part -> !part.segments().isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(2, torn.segments().size());
    assertTrue(
        source.reading().text().contains("hand their petition to the harbour warden in person"));
  }

  @Test
  void tiesEachNoteToItsMarkAndItsHand() {
    List<Part> notes = parts(structure(EDITION), PartKind.NOTE);
    assertEquals(List.of("1", "2"), notes.stream().map(note -> note.number().orElse("")).toList());
    assertEquals("(Ed.)", notes.getFirst().hand().orElse(""));
    assertEquals("unsigned", notes.getLast().hand().orElse(""));
    assertTrue(notes.stream().allMatch(note -> note.anchor().isPresent()));
  }

  @Test
  void keepsPageMarksAsPartsAndOutOfTheReadingText() {
    StructuredSource source = structure(EDITION);
    assertEquals(
        List.of("57", "58"),
        parts(source, PartKind.PAGEMARK).stream().map(p -> p.number().orElse("")).toList());
    assertTrue(!source.reading().text().contains("[57]"));
  }

  @Test
  void opensADivisionWhereAnEntryOfTheContentsStandsAgain() {
    StructuredSource source = structure(EDITION);
    Part document = parts(source, PartKind.DOCUMENT).getFirst();
    assertEquals("Document 1", document.number().orElse(""));
    assertEquals("Petition of the Guild", document.title().orElse(""));
    Part appendix = parts(source, PartKind.APPENDIX).getFirst();
    assertEquals("The Warden's Answer", appendix.title().orElse(""));
    assertEquals(document.span().end() + 2, appendix.span().start());
  }

  @Test
  void resolvesAbbreviationsOfCitedWorksEvenWhenOneIsMisprinted() {
    Part block =
        parts(structure(EDITION), PartKind.CITATION).stream()
            .filter(part -> part.citations().size() == 2)
            .findFirst()
            .orElseThrow();
    for (Citation citation : block.citations()) {
      assertTrue(citation.expansion().orElse("").contains("The Quay Book"), citation.toString());
    }
    assertEquals("14–17", block.citations().getFirst().pages().orElse(""));
  }

  @Test
  void readsSuppliedLettersAsPartOfTheName() {
    assertTrue(structure(EDITION).reading().text().contains("Anton Veskar and his brother"));
  }

  @Test
  void mapsEveryVerbatimPieceOfReadingTextToTheSameCharactersOfTheSource() {
    StructuredSource source = structure(EDITION);
    for (ReadingText.Piece piece : source.reading().pieces()) {
      if (piece.verbatim()) {
        Span at = piece.at();
        assertEquals(
            source.reading().text().substring(at.start(), at.end()), words(source, piece.source()));
      }
    }
  }

  @Test
  void continuesANoteThatIsTornAcrossAPage() {
    String text =
        """
        The first page speaks of a pilot¹ who came back alone from the outer sands that winter.

        ¹ His name was entered in the book [of the lower harbour (see

        The second page goes on to other things and ends as every page of this book does.²

        below, page nine)] by another hand. Ed.

        ² That is, in ink.
        """;
    List<Part> notes = parts(structure(text), PartKind.NOTE);
    assertEquals(2, notes.size());
    assertEquals(2, notes.getFirst().segments().size());
  }

  @Test
  void saysWhichNoteHasNoMark() {
    StructuredSource source =
        structure("A line with a mark¹ in it.\n\n¹ One.\n\n² Two, unmarked.\n");
    assertEquals(
        List.of(Code.NOTE_WITHOUT_MARK),
        source.problems().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void keepsLinesOfOneWidthTogetherAsOneParagraph() {
    String text =
        """
        The harbour lay under ice until the last week of March and nobody went
        out beyond the second buoy, though the pilots were paid as if they had
        done so every day.

        Then the thaw came.
        """;
    assertEquals(2, parts(structure(text), PartKind.PARAGRAPH).size());
  }

  @Test
  void takesADivisionThatTheFormatMarksAndItsHeadingForOneDivision() {
    String text = "First Sitting\n\nThe chair opens.\n\nSecond Sitting\n\nThe chair closes.";
    int second = text.indexOf("Second");
    Transcript transcript =
        new Transcript(
            SourceText.of(text),
            List.of(
                new Mark.Division(new Span(0, second - 2), "section", Optional.of("First Sitting")),
                new Mark.Heading(new Span(0, 13), 1),
                new Mark.Block(new Span(15, 31)),
                new Mark.Division(
                    new Span(second, text.length()), "section", Optional.of("Second Sitting")),
                new Mark.Heading(new Span(second, second + 14), 1),
                new Mark.Block(new Span(second + 16, text.length()))),
            Metadata.of("text/html"));
    List<Part> sections = parts(structure(transcript), PartKind.SECTION);
    assertEquals(
        List.of(Optional.of("First Sitting"), Optional.of("Second Sitting")),
        sections.stream().map(Part::title).toList());
  }

  private static String marked(String before, String after, boolean pointed) {
    return EDITION
        .replace("loft¹", "loft" + before + "1" + after)
        .replace("Loft¹", "Loft" + before + "1" + after)
        .replace("resolved²", "resolved" + before + "2" + after)
        .replace("¹ A", before + "1" + after + (pointed ? "." : "") + " A")
        .replace("² By", before + "2" + after + (pointed ? "." : "") + " By");
  }

  @Test
  void bringsNotesToTheirMarksHoweverTheyAreMarked() {
    List<Part> raised = parts(structure(EDITION), PartKind.NOTE);
    for (String text :
        List.of(
            marked("[", "]", false),
            marked("(", ")", false),
            marked("^", "", false),
            marked("", "", true),
            marked("", "", false))) {
      StructuredSource source = structure(text);
      List<Part> notes = parts(source, PartKind.NOTE);
      assertEquals(List.of(), source.problems(), text);
      assertEquals(
          raised.stream().map(Part::hand).toList(), notes.stream().map(Part::hand).toList());
      assertTrue(notes.stream().allMatch(note -> note.anchor().isPresent()), text);
      assertEquals(structure(EDITION).reading().text(), source.reading().text());
    }
  }

  @Test
  void takesNumberedClausesForNoNotes() {
    StructuredSource source =
        structure(
            """
            The Guild resolved in the year 1921, at the 2 places where it met, as follows.

            1. The pilots go out on every tide.

            2. Nobody is asked for his papers.

            3. The harbour is open to all.
            """);
    assertEquals(List.of(), parts(source, PartKind.NOTE));
    assertEquals(List.of(), source.problems());
  }

  @Test
  void readsPageMarksInManyForms() {
    for (String form :
        List.of("[%s]", "[p. %s]", "[Pg %s]", "{%s}", "{Pg %s}", "|%s|", "[с. %s]")) {
      String text =
          EDITION
              .replace("[57]", String.format(form, "57"))
              .replace("[58]", String.format(form, "58"));
      StructuredSource source = structure(text);
      assertEquals(
          List.of(Optional.of("57"), Optional.of("58")),
          parts(source, PartKind.PAGEMARK).stream().map(Part::number).toList(),
          form);
      assertEquals(structure(EDITION).reading().text(), source.reading().text());
    }
  }

  @Test
  void joinsASentenceThatAPageMarkByItselfTears() {
    StructuredSource source =
        structure(
            """
            The pilots met in the Net Loft on the ninth of May and resolved to hand their petition to the

            — 57 —

            harbour warden in person. It was read, and it was laid aside; that is all that the register

            — 58 —

            Guild kept of that spring, and nobody asked for more of it than that.
            """);
    assertEquals(2, parts(source, PartKind.PAGEMARK).size());
    List<Part> paragraphs = parts(source, PartKind.PARAGRAPH);
    assertEquals(1, paragraphs.size());
    assertEquals(3, paragraphs.getFirst().segments().size());
  }

  @Test
  void endsANoteWhereItsHandHasSigned() {
    StructuredSource source =
        structure(
            """
            The ice broke on the third, as it is told in the book of the port.(1) There was nobody

            (1) The book is lost. [Translator]

            there to see it, and nobody to write it down.
            """);
    Part note = parts(source, PartKind.NOTE).getFirst();
    assertEquals(Optional.of("[Translator]"), note.hand());
    assertEquals(List.of(), note.segments());
    assertEquals(1, parts(source, PartKind.PARAGRAPH).size());
  }

  @Test
  void saysInItsReportWhichNoteIsMeant() {
    StructuredSource source = structure("A line¹ with a mark.\n\n¹ One.\n\n² Two, unmarked.\n");
    assertTrue(source.problems().getFirst().message().startsWith("note 2 has no mark"));
  }
}
