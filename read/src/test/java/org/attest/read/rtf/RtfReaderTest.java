package org.attest.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class RtfReaderTest extends ReaderContract {
  private static final String REGISTER =
      """
      {\\rtf1\\ansi\\ansicpg1252\\deflang2057{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times CYR;}}
      {\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2\\outlinelevel1 Zwischentitel;}}
      {\\info{\\title The Register}{\\author Ruta Lessing}{\\creatim\\yr1931\\mo5\\dy2\\hr9}}
      {\\header \\pard Harbour Office\\par}
      \\pard\\s1 The Basket\\par
      \\pard Entry 112: W\\'e9sskar, quiet.{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Nine of \\i them\\i0.}\\par
      Entry 113: \\u1051?endel and {\\f1 \\'cb\\'e5\\'ed\\'e4\\'e5\\'eb\\'fc} \\ldblquote read\\rdblquote\\~it.\\par
      \\pard\\s2 Later\\par
      \\pard Again{\\super\\chftn}{\\footnote\\ftnalt\\pard{\\super\\chftn} At the end.}
      {\\*\\atnid RL}{\\*\\atnauthor Ruta L.}\\chatn{\\*\\annotation{\\*\\atndate 127225856}\\pard Is this so?} and on.\\par
      \\trowd\\pard\\intbl 112\\cell Wesskar\\cell\\row
      \\pard {\\field{\\*\\fldinst HYPERLINK "https://archive.example/31"}{\\fldrslt a link}}{\\v hidden}{\\pict\\pngblip 89504e47}\\par
      }
      """;

  private final Trial register = Trial.of("register.rtf", REGISTER);

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of("register.rtf", REGISTER, "Entry 112: Wésskar, quiet.", "Лendel", "a link"));
  }

  @Override
  protected String mediaType() {
    return "application/rtf";
  }

  @Test
  void writesParagraphsRowsAndLinksAndNothingThatIsHiddenOrDrawn() {
    assertEquals(
        """
        The Basket

        Entry 112: Wésskar, quiet.¹

        Entry 113: Лendel and Лендель “read”\u00a0it.

        Later

        Again[i][c1] and on.

        112\tWesskar

        a link

        Nine of them.

        At the end.

        [Ruta L., 2021-05-10]

        Is this so?

        → https://archive.example/31

        Harbour Office\
        """,
        register.text());
    assertEquals(List.of(), register.codes());
  }

  @Test
  void tiesFootnotesEndnotesAndCommentsToTheirMarks() {
    assertEquals(
        List.of(
            "quiet.|1|Nine of them.",
            "Again|i|At the end.",
            "Again[i]|c1|[Ruta L., 2021-05-10] Is this so?"),
        register.notes());
    assertEquals(Optional.of("Ruta L."), register.marks(Mark.NoteBody.class).get(2).hand());
  }

  @Test
  void knowsHeadingsByTheNameAndByTheOutlineOfTheirStyle() {
    assertEquals(List.of("The Basket", "Later"), register.words(Mark.Heading.class));
    assertEquals(2, register.marks(Mark.Heading.class).getLast().level());
  }

  @Test
  void leavesTheRunningHeadToThePage() {
    assertEquals("Harbour Office", register.words(Mark.Furniture.class).getLast());
  }

  @Test
  void takesMetadataFromTheHeader() {
    Metadata metadata = register.transcript().metadata();
    assertEquals(Optional.of("The Register"), metadata.title());
    assertEquals(List.of("Ruta Lessing"), metadata.authors());
    assertEquals(Optional.of("en-GB"), metadata.language());
    assertEquals(Optional.of("1931-05-02"), metadata.date());
  }

  @Test
  void readsRawBytesOfADoubleByteFont() {
    byte[] japanese = "海港の記録".getBytes(Charset.forName("windows-31j"));
    StringBuilder escaped = new StringBuilder();
    for (byte b : japanese) {
      escaped.append(String.format("\\'%02x", b & 0xFF));
    }
    Trial trial =
        Trial.of(
            "a.rtf",
            "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset128 Mincho;}}\\f0 " + escaped + "\\par}");
    assertEquals("海港の記録", trial.text());
  }

  @Test
  void passesOverAsManyStandInsAsItIsTold() {
    assertEquals("Лx", Trial.of("a.rtf", "{\\rtf1{\\uc2\\u1051 ??x}\\par}").text());
    assertEquals("Лx", Trial.of("a.rtf", "{\\rtf1{\\uc0\\u1051 x}\\par}").text());
    assertEquals("Лx", Trial.of("a.rtf", "{\\rtf1\\uc1\\u1051\\bullet x\\par}").text());
    assertEquals("👍", Trial.of("a.rtf", "{\\rtf1\\uc1\\u-10179?\\u-9139?\\par}").text());
  }

  @Test
  void losesNothingWhereAGroupOpensTwoThingsAtOnce() {
    Trial trial =
        Trial.of("a.rtf", "{\\rtf1 One{\\footnote Note. \\header Head.} two.\\par Three.\\par}");
    assertEquals("One¹ two.\n\nThree.\n\nNote.\n\nHead.", trial.text());
  }

  @Test
  void passesOverBinaryData() {
    assertEquals("ab", Trial.of("a.rtf", "{\\rtf1 a{\\pict\\bin3 }}}}b\\par}").text());
  }

  @Test
  void saysThatADocumentEndsTooEarlyAndReadsWhatIsThere() {
    Trial torn = Trial.of("a.rtf", "{\\rtf1 The basket was {\\b empty");
    assertEquals("The basket was empty", torn.text());
    assertEquals(List.of("P016"), torn.codes());
  }

  @Test
  void refusesGroupsThatNestDeeperThanTheLimit() {
    String deep = "{\\rtf1 " + "{".repeat(500) + "x" + "}".repeat(500) + "}";
    byte[] bytes = deep.getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of("P012"), Trial.of("a.rtf", bytes).codes());
    assertTrue(
        Trial.within(Limits.standard().withDepthMax(600), "a.rtf", bytes).text().contains("x"));
  }
}
