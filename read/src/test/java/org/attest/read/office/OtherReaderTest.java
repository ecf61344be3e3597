package org.attest.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.core.source.Mark;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class OtherReaderTest extends ReaderContract {
  private static final String RTF =
      """
      {\\rtf1\\ansi\\ansicpg1252{\\info{\\title The Register}{\\author Ruta Lessing}}
      \\pard Entry 112: W\\'e9sskar, quiet.\\par
      Entry 113: \\u1051?endel.\\par}
      """;
  private static final String ODT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
      <text:h text:outline-level="1">The Basket</text:h><text:p>It held letters.</text:p>
      </office:text></office:body></office:document-content>
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(Specimen.of("register.rtf", RTF, "Entry 112: Wésskar, quiet.", "Лendel."));
  }

  @Override
  protected String mediaType() {
    return "application/rtf";
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  private static Map<String, String> entries(String... namesAndContents) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      entries.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return entries;
  }

  @Test
  void takesTitleAndAuthorWhereTheFormatHasThem() {
    Trial trial = Trial.of("register.rtf", RTF);
    assertEquals(Optional.of("The Register"), trial.transcript().metadata().title());
    assertEquals(List.of("Ruta Lessing"), trial.transcript().metadata().authors());
    assertEquals(
        List.of("Entry 112: Wésskar, quiet.", "Entry 113: Лendel."), trial.words(Mark.Block.class));
  }

  @Test
  void readsOpenDocumentTextWithItsHeadings() {
    Trial trial =
        Trial.of(
            "basket.odt",
            zip(
                entries(
                    "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ODT)));
    assertEquals("The Basket\n\nIt held letters.", trial.text());
    assertEquals(List.of("The Basket"), trial.words(Mark.Heading.class));
  }

  @Test
  void readsTheRowsOfASpreadsheet() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Register");
      sheet.createRow(0).createCell(0).setCellValue("No.");
      sheet.getRow(0).createCell(1).setCellValue("Name");
      sheet.createRow(1).createCell(0).setCellValue(112);
      sheet.getRow(1).createCell(1).setCellValue("Wesskar");
      book.write(written);
    }
    Trial trial = Trial.of("register.xlsx", written.toByteArray());
    assertTrue(trial.text().contains("No.\tName"), trial.text());
    assertTrue(trial.text().contains("112\tWesskar"), trial.text());
  }

  @Test
  void readsEveryDocumentOfAnArchive() {
    Trial trial =
        Trial.of(
            "papers.zip",
            zip(entries("a.txt", "First words.", "b/c.html", "<p>Second <b>words</b>.</p>")));
    assertTrue(trial.text().contains("First words."), trial.text());
    assertTrue(trial.text().contains("Second words."), trial.text());
  }

  @Test
  void readsTheDocumentsOfAnArchiveWithTheirOwnReaders() {
    String page = "<p>Words<a href='#n'><sup>1</sup></a> more.</p><p id=n>The note.</p>";
    Trial trial =
        Trial.of(
            "papers.zip",
            zip(entries("letter.html", page, "bad.pdf", "%PDF-1.7\nno", "b.txt", "Last words.")));
    assertEquals(List.of("Words|1|The note."), trial.notes());
    assertEquals(
        List.of(Optional.of("letter.html"), Optional.of("b.txt")),
        trial.marks(Mark.Division.class).stream().map(Mark.Division::title).toList());
    assertEquals(List.of("P003"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("papers.zip > bad.pdf"), trial.lines().toString());
  }

  @Test
  void readsAnArchiveInsideAnArchiveAsFarAsTheLimitAllows() {
    byte[] bytes = zip(entries("a.txt", "Innermost words."));
    for (int i = 0; i < 5; i++) {
      bytes = zipOf("inner" + i + ".zip", bytes);
    }
    assertTrue(Trial.of("outer.zip", bytes).text().endsWith("Innermost words."));
    assertEquals(
        List.of("P012"),
        Trial.within(Limits.standard().withDepthMax(4), "outer.zip", bytes).codes());
  }

  private static byte[] zipOf(String name, byte[] content) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  @Test
  void refusesAnArchiveThatUnpacksBeyondTheLimit() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(written)) {
      gzip.write(new byte[70_000_000]);
    }
    assertEquals(List.of("P005"), Trial.of("bomb.gz", written.toByteArray()).codes());
  }

  @Test
  void namesTheFormatThatHasNoText() {
    byte[] gif = {
      'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2,
      0x44, 1, 0, 0x3B
    };
    Trial trial = Trial.of("plan.gif", gif);
    assertEquals(List.of("P002"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("image/gif"), trial.lines().toString());
  }

  @Test
  void saysThatItKnowsNoFormatForBytesOfNone() {
    byte[] noise = new byte[600];
    new java.util.Random(7).nextBytes(noise);
    noise[0] = 0;
    assertEquals(List.of("P002"), Trial.of("noise", noise).codes());
  }
}
