package org.attest.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.core.source.Mark;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.read.Zipped;
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
            Zipped.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ODT));
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
