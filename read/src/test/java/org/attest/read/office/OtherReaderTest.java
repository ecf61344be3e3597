package org.attest.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.read.Zipped;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;

class OtherReaderTest extends ReaderContract {
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
    return List.of(Specimen.of("register.xlsx", REGISTER, "No.", "Name", "112", "Wésskar"));
  }

  @Override
  protected String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Test
  void takesTitleAndAuthorWhereTheFormatHasThem() {
    Metadata metadata = Trial.of("register.xlsx", REGISTER).transcript().metadata();
    assertEquals(Optional.of("The Register"), metadata.title());
    assertEquals(List.of("Ruta Lessing"), metadata.authors());
  }

  @Test
  void readsOpenDocumentTextWithItsHeadings() {
    Trial trial =
        Trial.of(
            "basket.odt",
            Zipped.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ODT));
    assertEquals("The Basket\n\nIt held letters.", trial.text());
    assertEquals(List.of("The Basket"), trial.words(Mark.Heading.class));
  }

  /// Made once: the same workbook written twice is not the same bytes.
  private static final byte[] REGISTER = register();

  private static byte[] register() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getProperties().getCoreProperties().setTitle("The Register");
      book.getProperties().getCoreProperties().setCreator("Ruta Lessing");
      XSSFSheet sheet = book.createSheet("Register");
      sheet.createRow(0).createCell(0).setCellValue("No.");
      sheet.getRow(0).createCell(1).setCellValue("Name");
      sheet.createRow(1).createCell(0).setCellValue(112);
      sheet.getRow(1).createCell(1).setCellValue("Wésskar");
      book.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  @Test
  void readsTheRowsOfASpreadsheet() {
    Trial trial = Trial.of("register.xlsx", REGISTER);
    assertTrue(trial.text().contains("No.\tName"), trial.text());
    assertTrue(trial.text().contains("112\tWésskar"), trial.text());
  }

  @Test
  void namesTheFormatThatHasNoText() {
    byte[] webp = {
      'R',
      'I',
      'F',
      'F',
      0x1A,
      0,
      0,
      0,
      'W',
      'E',
      'B',
      'P',
      'V',
      'P',
      '8',
      ' ',
      14,
      0,
      0,
      0,
      0x30,
      1,
      0,
      (byte) 0x9D,
      1,
      0x2A,
      1,
      0,
      1,
      0,
      2,
      0,
      0x34,
      0
    };
    Trial trial = Trial.of("plan.webp", webp);
    assertEquals(List.of("P002"), trial.codes());
    assertTrue(
        trial.lines().getFirst().contains("it is image/webp; save it as PNG"),
        trial.lines().toString());
  }

  @Test
  void saysThatItKnowsNoFormatForBytesOfNone() {
    byte[] noise = new byte[600];
    new java.util.Random(7).nextBytes(noise);
    noise[0] = 0;
    assertEquals(List.of("P002"), Trial.of("noise", noise).codes());
  }

  @Test
  void readsWhatIsSignedWithItsOwnReader() throws IOException, CMSException {
    byte[] page = "<h1>The Basket</h1><p>It held nine letters.".getBytes(StandardCharsets.UTF_8);
    byte[] signed =
        new CMSSignedDataGenerator().generate(new CMSProcessableByteArray(page), true).getEncoded();
    Trial trial = Trial.of("page.p7m", signed);
    assertEquals("[part 1, text/html]\n\nThe Basket\n\nIt held nine letters.", trial.text());
    assertEquals(List.of("The Basket"), trial.words(Mark.Heading.class));
  }
}
