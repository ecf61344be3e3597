package org.attest.read.docx;

import static org.attest.read.docx.Parcel.call;
import static org.attest.read.docx.Parcel.p;
import static org.attest.read.docx.Parcel.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class DocxReaderTest extends ReaderContract {
  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My own"/>
        <w:basedOn w:val="berschrift1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
      <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
      """;
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="2">
        <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="§ %1"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of("poi.docx", byPoi(), "The Basket", "held", "112", "A footnote."),
        Specimen.of(
            "parcel.docx", noted().bytes(), "Words", "and more", "First note.", "A last one."));
  }

  @Override
  protected String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  private static byte[] byPoi() {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream written = new ByteArrayOutputStream()) {
      word.getProperties().getCoreProperties().setTitle("What the Basket Held");
      word.getProperties().getCoreProperties().setCreator("Hanna Terweld");
      word.getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(Instant.parse("2021-05-10T12:00:00Z"))));
      word.createParagraph().createRun().setText("The Basket");
      XWPFParagraph paragraph = word.createParagraph();
      paragraph.createRun().setText("It held");
      XWPFFootnote note = word.createFootnote();
      note.createParagraph().createRun().setText("A footnote.");
      paragraph.addFootnoteReference(note);
      paragraph.createRun().setText(" letters.");
      XWPFTable table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("No.");
      table.getRow(0).getCell(1).setText("Name");
      table.getRow(1).getCell(0).setText("112");
      table.getRow(1).getCell(1).setText("Wesskar");
      word.write(written);
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parcel noted() {
    return Parcel.of(
            "<w:p>"
                + r("Words")
                + call("footnote", 2)
                + r(" and more")
                + call("endnote", 5)
                + call("comment", 7)
                + r(".")
                + "</w:p>")
        .with(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"-1\">"
                + p("-----")
                + "</w:footnote>"
                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                + r(" First note.")
                + "</w:p>"
                + p("Its second paragraph.")
                + "</w:footnote>")
        .with("endnotes", "<w:endnote w:id=\"5\">" + p("A last one.") + "</w:endnote>")
        .with(
            "comments",
            "<w:comment w:id=\"7\" w:author=\"Ruta Lessing\" w:date=\"2021-05-10T12:00:00Z\">"
                + p("Is this so?")
                + "</w:comment>");
  }

  private static Trial read(Parcel parcel) {
    return Trial.of("a.docx", parcel.bytes());
  }

  private static Trial body(String body) {
    return read(Parcel.of(body));
  }

  @Test
  void readsADocumentOfAnotherLibrary() {
    Trial trial = Trial.of("a.docx", byPoi());
    assertEquals(
        "The Basket\n\nIt held¹ letters.\n\nNo.\tName\n\n112\tWesskar\n\nA footnote.",
        trial.text());
    Metadata metadata = trial.transcript().metadata();
    assertEquals(Optional.of("What the Basket Held"), metadata.title());
    assertEquals(List.of("Hanna Terweld"), metadata.authors());
    assertEquals(Optional.of("2021-05-10"), metadata.date());
  }

  @Test
  void tiesFootnotesEndnotesAndCommentsToTheirMarks() {
    Trial trial = read(noted());
    assertEquals(
        "Words¹ and more[i][c1].\n\nFirst note.\n\nIts second paragraph.\n\nA last one.\n\n"
            + "[Ruta Lessing, 2021-05-10]\n\nIs this so?",
        trial.text());
    assertEquals(
        List.of(
            "Words|1|First note. Its second paragraph.",
            "more|i|A last one.",
            "more[i]|c1|[Ruta Lessing, 2021-05-10] Is this so?"),
        trial.notes());
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.of("Ruta Lessing")),
        trial.marks(Mark.NoteBody.class).stream().map(Mark.NoteBody::hand).toList());
  }

  @Test
  void numbersNotesInTheOrderInWhichTheyAreCalledAndAsTheDocumentSays() {
    Parcel parcel =
        Parcel.of("<w:p>" + r("A") + call("footnote", 9) + r("B") + call("footnote", 3) + "</w:p>")
            .with(
                "footnotes",
                "<w:footnote w:id=\"3\">"
                    + p("Three.")
                    + "</w:footnote><w:footnote w:id=\"9\">"
                    + p("Nine.")
                    + "</w:footnote>")
            .with("settings", "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/></w:footnotePr>");
    assertEquals("A[a]B[b]\n\nNine.\n\nThree.", read(parcel).text());
  }

  @Test
  void takesTheSignThatAnAuthorSetForANote() {
    Parcel parcel =
        Parcel.of(
                "<w:p>"
                    + r("A")
                    + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>"
                    + r(" and B")
                    + call("footnote", 3)
                    + "</w:p>")
            .with(
                "footnotes",
                "<w:footnote w:id=\"2\">"
                    + p("Star.")
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p("One.")
                    + "</w:footnote>");
    assertEquals("A* and B¹\n\nStar.\n\nOne.", read(parcel).text());
  }

  @Test
  void readsANoteThatIsCalledInsideANote() {
    Parcel parcel =
        Parcel.of("<w:p>" + r("A") + call("footnote", 2) + "</w:p>")
            .with(
                "footnotes",
                "<w:footnote w:id=\"2\"><w:p>"
                    + r("Outer")
                    + call("endnote", 3)
                    + "</w:p></w:footnote>")
            .with("endnotes", "<w:endnote w:id=\"3\">" + p("Inner.") + "</w:endnote>");
    assertEquals("A¹\n\nOuter[i]\n\nInner.", read(parcel).text());
  }

  @Test
  void keepsANoteThatNothingCalls() {
    Parcel parcel =
        Parcel.of(p("A"))
            .with("footnotes", "<w:footnote w:id=\"2\">" + p("Left behind.") + "</w:footnote>");
    assertEquals("A\n\nLeft behind.", read(parcel).text());
    assertEquals(List.of("Left behind."), read(parcel).words(Mark.NoteBody.class));
  }

  @Test
  void knowsHeadingsByTheirStyleInAnyLanguage() {
    Trial trial =
        read(
            Parcel.of(
                    styled("Titel", "Title")
                        + styled("berschrift1", "One")
                        + styled("Mine", "Two")
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"
                        + r("Three")
                        + "</w:p>"
                        + styled("Zitat", "Quoted.")
                        + styled("Heading2", "By id"))
                .with("styles", STYLES));
    assertEquals(List.of("Title", "One", "Two", "Three", "By id"), trial.words(Mark.Heading.class));
    assertEquals(
        List.of(1, 1, 1, 3, 2),
        trial.marks(Mark.Heading.class).stream().map(Mark.Heading::level).toList());
    assertEquals(List.of("Quoted."), trial.words(Mark.Quoted.class));
    assertEquals(Optional.of("de-DE"), trial.transcript().metadata().language());
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(words) + "</w:p>";
  }

  @Test
  void printsTheNumbersThatTheDocumentCounts() {
    Trial trial =
        read(
            Parcel.of(
                    item(1, 0, "First")
                        + item(1, 1, "Part")
                        + item(1, 1, "Part")
                        + item(1, 0, "Second")
                        + item(1, 1, "Part")
                        + item(2, 0, "Point")
                        + item(3, 0, "Four")
                        + item(3, 0, "Five")
                        + item(0, 0, "None"))
                .with("numbering", NUMBERING));
    assertEquals(
        List.of(
            "1. First",
            "1.a) Part",
            "1.b) Part",
            "2. Second",
            "2.a) Part",
            "• Point",
            "§ IV Four",
            "§ V Five",
            "None"),
        trial.words(Mark.Block.class));
  }

  private static String item(int number, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, number, r(words));
  }

  @Test
  void goesOnCountingInASecondListOfOneDefinitionUnlessItSaysSo() {
    String two =
        NUMBERING
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    Trial trial =
        read(
            Parcel.of(item(1, 0, "A") + item(1, 0, "B") + item(4, 0, "C") + item(5, 0, "D"))
                .with("numbering", two));
    assertEquals(List.of("1. A", "2. B", "3. C", "1. D"), trial.words(Mark.Block.class));
  }

  @Test
  void readsTrackedChangesAsTheyWouldBeAccepted() {
    Trial trial =
        body(
            "<w:p>"
                + r("They ")
                + "<w:del w:author=\"x\"><w:r><w:delText>did not keep</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"x\">"
                + r("kept")
                + "</w:ins>"
                + "<w:moveFrom>"
                + r(" here")
                + "</w:moveFrom><w:moveTo>"
                + r(" there")
                + "</w:moveTo>"
                + r(" it.")
                + "</w:p>");
    assertEquals("They kept there it.", trial.text());
  }

  @Test
  void joinsParagraphsWhoseMarkWasDeleted() {
    Trial trial =
        body(
            "<w:p><w:pPr><w:rPr><w:del w:author=\"x\"/></w:rPr></w:pPr>"
                + r("One ")
                + "</w:p>"
                + p("and the same.")
                + p("Two."));
    assertEquals("One and the same.\n\nTwo.", trial.text());
  }

  @Test
  void readsTabsBreaksHyphensAndSymbols() {
    Trial trial =
        body(
            "<w:p>"
                + r("a")
                + "<w:r><w:tab/></w:r>"
                + r("b")
                + "<w:r><w:br/></w:r>"
                + r("c")
                + "<w:r><w:noBreakHyphen/></w:r>"
                + r("d")
                + "<w:r><w:softHyphen/></w:r>"
                + r("e")
                + "<w:r><w:sym w:font=\"Symbol\" w:char=\"2020\"/></w:r></w:p>");
    assertEquals("a b\nc‑de†", trial.text());
  }

  @Test
  void readsLinksFieldsAndControlsByTheirWords() {
    Trial trial =
        body(
            "<w:p>"
                + r("See ")
                + "<w:hyperlink r:id=\"none\">"
                + r("the book")
                + "</w:hyperlink>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r(", 71")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                + p("Held.")
                + "</w:sdtContent></w:sdt>");
    assertEquals("See the book, 71\n\nHeld.", trial.text());
  }

  @Test
  void readsATextBoxOnceAndAfterItsParagraph() {
    Trial trial =
        body(
            "<w:p>"
                + r("Before ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
                + p("In the box.")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>"
                + p("In the box.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                + r("after.")
                + "</w:p>"
                + p("Next."));
    assertEquals("Before after.\n\nIn the box.\n\nNext.", trial.text());
  }

  @Test
  void keepsRowsOfATableAndProseInCells() {
    Trial trial =
        body(
            "<w:tbl><w:tr>"
                + cell(p("112"))
                + cell("<w:sdt><w:sdtContent>" + p("Wesskar") + "</w:sdtContent></w:sdt>")
                + cell(p(""))
                + cell(p("quiet"))
                + "</w:tr></w:tbl>"
                + "<w:tbl><w:tr>"
                + cell(p("One.") + p("Two."))
                + cell(p("Three."))
                + "</w:tr></w:tbl>");
    assertEquals("112\tWesskar\t\tquiet\n\nOne.\n\nTwo.\n\nThree.", trial.text());
  }

  private static String cell(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  @Test
  void opensWithALetterheadAndKeepsRunningHeadsAsFurniture() {
    String section =
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/>"
            + "<w:headerReference w:type=\"default\" r:id=\"header2\"/></w:sectPr>";
    Trial trial =
        read(
            Parcel.of(p("Dear Sir,") + section)
                .with("header1", p("Harbour Commission"))
                .with("header2", p("Running head")));
    assertEquals("Harbour Commission\n\nDear Sir,\n\nRunning head", trial.text());
    assertEquals(List.of("Running head"), trial.words(Mark.Furniture.class));
  }

  @Test
  void marksWhereThePrintedPagesBegin() {
    Trial trial =
        body(
            "<w:p>"
                + r("One")
                + "<w:r><w:lastRenderedPageBreak/></w:r>"
                + r(" two.")
                + "</w:p>"
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r>"
                + r("Three.")
                + "</w:p>");
    assertEquals("One two.\n\nThree.", trial.text());
  }

  @Test
  void readsADocumentThatHasNoNameForIt() {
    assertEquals("Words", Trial.of("parcel", Parcel.of(p("Words")).bytes()).text());
    assertEquals("Words", Trial.of("wrong.doc", Parcel.of(p("Words")).bytes()).text());
  }

  @Test
  void readsWordsOfMathematics() {
    Trial trial = body("<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>");
    assertEquals("a=b", trial.text());
  }

  @Test
  void saysThatAPackageWithoutADocumentIsDamaged() {
    Parcel empty = new Parcel(java.util.Map.of("styles", STYLES));
    Trial trial = Trial.of("a.docx", empty.bytes());
    assertTrue(trial.outcome().value().isEmpty());
    assertFalse(trial.codes().isEmpty());
  }
}
