package org.attest.read.docx;

import static org.attest.read.docx.Parcel.p;
import static org.attest.read.docx.Parcel.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.core.source.Mark;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

/// What a Word document holds beside its words: links, pictures, drawings, pages, changes.
class DocxExtrasTest {
  private static Trial body(String body) {
    return Trial.of("a.docx", Parcel.of(body).bytes());
  }

  @Test
  void writesWhereALinkLeadsAsANoteUnlessItsWordsSayIt() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph()
          .createHyperlinkRun("https://archive.example/box/31")
          .setText("the box");
      word.createParagraph()
          .createHyperlinkRun("https://archive.example/")
          .setText("archive.example");
      word.write(written);
    }
    Trial trial = Trial.of("a.docx", written.toByteArray());
    assertEquals(
        "the box\n\narchive.example\n\nthe box → https://archive.example/box/31", trial.text());
    assertEquals(
        List.of("the box → https://archive.example/box/31"), trial.words(Mark.NoteBody.class));
  }

  @Test
  void writesWhereAFieldLeads() {
    String field = "HYPERLINK &quot;https://archive.example/31&quot;";
    assertEquals(
        "box 31 or 32\n\nbox 31 → https://archive.example/31\n\n→ mailto:ruta@archive.example",
        body("<w:p><w:fldSimple w:instr=\""
                + field
                + "\">"
                + r("box 31")
                + "</w:fldSimple><w:r><w:instrText> HYPERLINK \"mailto:ruta@archive.example\" "
                + "</w:instrText></w:r>"
                + r(" or 32")
                + "</w:p>")
            .text());
  }

  @Test
  void writesWhatStandsForAPictureAndNoNameOfAFile() {
    assertEquals(
        "The plan [The yard from above] is here.",
        body("<w:p>"
                + r("The plan")
                + "<w:r><w:drawing><w:docPr descr=\"The yard from above\"/></w:drawing></w:r>"
                + "<w:r><w:drawing><w:docPr descr=\"C:\\scans\\yard.png\"/></w:drawing></w:r>"
                + r("is here.")
                + "</w:p>")
            .text());
  }

  @Test
  void marksThePagesAsTheyWereSetLast() {
    Trial trial =
        body(
            p("One.")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Two </w:t><w:lastRenderedPageBreak/><w:t>three.</w:t></w:r></w:p>");
    assertEquals("One.\n\nTwo three.", trial.text());
    assertEquals(
        List.of("1 0", "2 10"),
        trial.marks(Mark.PageBreak.class).stream()
            .map(mark -> mark.label() + " " + mark.span().start())
            .toList());
  }

  @Test
  void saysThatChangesAreTrackedAndReadsThemAsAccepted() {
    Trial trial =
        body(
            "<w:p>"
                + r("It held ")
                + "<w:del w:author=\"Ruta Lessing\"><w:r><w:delText>nine</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"Hanna Terweld\">"
                + r("ten")
                + "</w:ins>"
                + r(" letters.")
                + "</w:p>");
    assertEquals("It held ten letters.", trial.text());
    assertEquals(
        List.of(
            "P018 a.docx: it keeps track of changes, by Hanna Terweld, Ruta Lessing: left out are 1 deletion,"
                + " read are 1 insertion"),
        trial.lines());
  }

  @Test
  void readsTheWordsOfChartsAndDiagrams() {
    Parcel parcel =
        Parcel.of(p("See the chart."))
            .with(
                "chart1",
                "<w:title><w:p>"
                    + r("Letters a year")
                    + "</w:p></w:title>"
                    + "<w:ser><w:tx><w:v>Box 31</w:v></w:tx><w:val><w:v>9</w:v><w:v>12</w:v></w:val></w:ser>")
            .with("diagramData1", "<w:p>" + r("Clerk") + "</w:p><w:p>" + r("Warden") + "</w:p>");
    assertEquals(
        "See the chart.\n\nClerk\n\nWarden\n\nLetters a year\n\nBox 31\t9\t12",
        Trial.of("a.docx", parcel.bytes()).text());
  }
}
