package org.attest.read.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class OdtReaderTest extends ReaderContract {
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"";
  private static final String NOTED =
      "<text:p>Words<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
          + "<text:note-body><text:p>First note.</text:p><text:p>Its second paragraph.</text:p></text:note-body>"
          + "</text:note> and more<text:note text:note-class=\"endnote\"><text:note-citation>i</text:note-citation>"
          + "<text:note-body><text:p>A last one.</text:p></text:note-body></text:note>"
          + "<office:annotation><dc:creator>Ruta Lessing</dc:creator><dc:date>2021-05-10T12:00:00</dc:date>"
          + "<text:p>Is this so?</text:p></office:annotation> and nothing else.</text:p>";

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "noted.odt",
            odt("<text:h text:outline-level=\"2\">What the Basket Held</text:h>" + NOTED),
            "What the Basket Held",
            "Words",
            "and nothing else.",
            "First note.",
            "A last one.",
            "Is this so?"));
  }

  @Override
  protected String mediaType() {
    return "application/vnd.oasis.opendocument.text";
  }

  @Test
  void tiesNotesAndCommentsToTheirMarksAndTellsTheHandOfAComment() {
    Trial trial = Trial.of("a.odt", odt(NOTED));
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
  void readsWhatIsPrintedOnEveryPageAsFurnitureAndEachOfItOnce() {
    Map<String, String> parts = parts("", "<text:p>Words.</text:p>");
    String page =
        "<style:master-page><style:header><text:p>Harbour Office</text:p></style:header>"
            + "<style:footer><text:p>Box <text:page-number>1</text:page-number></text:p></style:footer>"
            + "</style:master-page>";
    parts.put(
        "styles.xml",
        "<office:document-styles"
            + NAMESPACES
            + "><office:master-styles>"
            + page
            + page
            + "</office:master-styles></office:document-styles>");
    Trial trial = Trial.of("a.odt", zipped(parts));
    assertEquals("Words.\n\nHarbour Office\n\nBox 1", trial.text());
    assertEquals(List.of("Harbour Office", "Box 1"), trial.words(Mark.Furniture.class));
  }

  @Test
  void writesWhatStandsForAPictureAndWhereALinkLeads() {
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                "<text:p>The plan<draw:frame><svg:title>Plan</svg:title><svg:desc>The yard</svg:desc>"
                    + "</draw:frame> and <text:a xlink:href=\"https://archive.example/31\">box 31</text:a>,"
                    + " <text:title>The Papers</text:title>.</text:p>"));
    assertEquals(
        "The plan [Plan] [The yard] and box 31, The Papers.\n\nbox 31 → https://archive.example/31",
        trial.text());
    assertEquals(List.of("box 31 → https://archive.example/31"), trial.words(Mark.NoteBody.class));
  }

  @Test
  void marksThePagesAsTheyWereSetLast() {
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                "<text:p>One <text:soft-page-break/>two.</text:p><text:soft-page-break/><text:p>Three.</text:p>"));
    assertEquals(
        List.of("1 0", "2 4", "3 10"),
        trial.marks(Mark.PageBreak.class).stream()
            .map(mark -> mark.label() + " " + mark.span().start())
            .toList());
  }

  @Test
  void saysThatChangesAreTrackedAndReadsWhatWasInserted() {
    String info = "<office:change-info><dc:creator>Ruta Lessing</dc:creator></office:change-info>";
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                "<text:tracked-changes><text:changed-region><text:deletion>"
                    + info
                    + "<text:p>nine</text:p></text:deletion></text:changed-region><text:changed-region>"
                    + "<text:insertion>"
                    + info
                    + "</text:insertion></text:changed-region></text:tracked-changes>"
                    + "<text:p>It held <text:change-start/>ten<text:change-end/> letters.</text:p>"));
    assertEquals("It held ten letters.", trial.text());
    assertEquals(
        List.of(
            "P018 a.odt: it keeps track of changes, by Ruta Lessing: left out are 1 deletion,"
                + " read are 1 insertion"),
        trial.lines());
  }

  @Test
  void readsWhatAnEmbeddedObjectSaysAndPassesOverOneThatIsDamaged() {
    Map<String, String> parts = parts("", "<text:p>Words.</text:p>");
    parts.put(
        "Object 1/content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:body><office:chart><text:p>Letters a year</text:p></office:chart>"
            + "</office:body></office:document-content>");
    parts.put("Object 2/content.xml", "<math");
    Trial trial = Trial.of("a.odt", zipped(parts));
    assertEquals("Words.\n\nLetters a year", trial.text());
    assertEquals(List.of("P003"), trial.codes());
  }

  @Test
  void tellsHeadingsTitlesAndQuotationsByTheirStyles() {
    String styles =
        "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
            + "<style:style style:name=\"P2\" style:parent-style-name=\"Quotations\"/>";
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                styles,
                "<text:p text:style-name=\"P1\">The Papers</text:p>"
                    + "<text:h text:outline-level=\"3\">A <text:span>Letter</text:span></text:h>"
                    + "<text:p text:style-name=\"P2\">Nobody came.</text:p>"));
    assertEquals("The Papers\n\nA Letter\n\nNobody came.", trial.text().strip());
    assertEquals(
        List.of(1, 3), trial.marks(Mark.Heading.class).stream().map(Mark.Heading::level).toList());
    assertEquals("Nobody came.", trial.words(trial.marks(Mark.Quoted.class).getFirst()));
  }

  @Test
  void numbersItemsAsTheirListDoes() {
    String styles =
        "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number"
            + " text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";
    String inner =
        "<text:list><text:list-item><text:p>within</text:p></text:list-item></text:list>";
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                styles,
                "<text:list text:style-name=\"L1\"><text:list-item><text:p>one</text:p>"
                    + inner
                    + "</text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>"
                    + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">"
                    + "<text:list-item><text:p>three</text:p></text:list-item></text:list>"
                    + "<text:list><text:list-item><text:p>unnumbered</text:p></text:list-item></text:list>"));
    assertEquals(
        List.of("1. one", "a) within", "2. two", "3. three", "• unnumbered"),
        trial.text().lines().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void readsARowAsOneBlockAndItsCellsPartedByTabs() {
    String row =
        "<table:table-row><table:table-cell><text:p>112</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Wesskar</text:p><text:p>Anton</text:p></table:table-cell>"
            + "</table:table-row>";
    Trial trial = Trial.of("a.odt", odt("<table:table>" + row + row + "</table:table>"));
    assertEquals("112\tWesskar Anton\n\n112\tWesskar Anton", trial.text().strip());
  }

  @Test
  void leavesDeletedWordsOutAndKeepsSpacesTabsLinesAndTextBoxes() {
    Trial trial =
        Trial.of(
            "a.odt",
            odt(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>"
                    + "<text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>"));
    assertEquals("a b c\nd\n\nboxed", trial.text().strip());
  }

  @Test
  void takesTitleAuthorDateAndLanguageFromTheDocument() {
    Metadata metadata = Trial.of("a.odt", odt("<text:p>Words.</text:p>")).transcript().metadata();
    assertEquals(Optional.of("What the Basket Held"), metadata.title());
    assertEquals(List.of("Hanna Terweld"), metadata.authors());
    assertEquals(Optional.of("2021-05-10"), metadata.date());
    assertEquals(Optional.of("de-DE"), metadata.language());
  }

  @Test
  void refusesALockedDocumentAndOneWithoutText() {
    Map<String, String> locked = parts("", "<text:p>Words.</text:p>");
    locked.put(
        "META-INF/manifest.xml",
        "<manifest:manifest"
            + NAMESPACES
            + "><manifest:file-entry><manifest:encryption-data/>"
            + "</manifest:file-entry></manifest:manifest>");
    assertEquals(List.of("P004"), Trial.of("a.odt", zipped(locked)).codes());
    Map<String, String> bare = parts("", "");
    bare.remove("content.xml");
    assertTrue(Trial.of("a.odt", zipped(bare)).outcome().value().isEmpty());
  }

  private static byte[] odt(String body) {
    return odt("", body);
  }

  private static byte[] odt(String styles, String body) {
    return zipped(parts(styles, body));
  }

  private static Map<String, String> parts(String styles, String body) {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "meta.xml",
        "<office:document-meta"
            + NAMESPACES
            + "><office:meta><dc:title>What the Basket Held</dc:title>"
            + "<meta:initial-creator>Hanna Terweld</meta:initial-creator><dc:creator>Another</dc:creator>"
            + "<meta:creation-date>2021-05-10T12:00:00</meta:creation-date><dc:language>de-DE</dc:language>"
            + "</office:meta></office:document-meta>");
    return parts;
  }

  private static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
