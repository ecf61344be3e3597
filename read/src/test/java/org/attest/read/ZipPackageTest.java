package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// A document that is a zip is known by what lies in it, whatever its name.
class ZipPackageTest {
  private static final byte[] WORD =
      Zipped.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");

  @Test
  void tellsOfficeDocumentsByTheirMainPart() {
    assertEquals(Optional.of(Format.DOCX), ZipPackage.format(WORD));
    for (String main : List.of("xl/workbook.xml", "ppt/presentation.xml")) {
      byte[] bytes = Zipped.of("a.xml", "<a/>", main, "<b/>", "[Content_Types].xml", "<Types/>");
      assertEquals(Optional.of(Format.OTHER), ZipPackage.format(bytes), main);
    }
  }

  @Test
  void tellsOpenDocumentAndBooksByWhatTheySay() throws IOException {
    assertEquals(Optional.of(Format.EPUB), ZipPackage.format(stating("application/epub+zip")));
    assertEquals(
        Optional.of(Format.ODT),
        ZipPackage.format(stating("application/vnd.oasis.opendocument.text")));
    assertEquals(Optional.empty(), ZipPackage.format(stating("application/x-other")));
  }

  @Test
  void leavesArchivesAndWhatIsTornToTheLibrary() {
    assertEquals(Optional.empty(), ZipPackage.format(Zipped.of("word/document.xml", "<a/>")));
    assertEquals(Optional.empty(), ZipPackage.format(Zipped.of("mimetype", "packed")));
    assertEquals(Optional.empty(), ZipPackage.format(new byte[0]));
    for (int length = 0; length < WORD.length; length++) {
      assertEquals(Optional.empty(), ZipPackage.format(Arrays.copyOf(WORD, length)), "" + length);
    }
  }

  @Test
  void damageNeverThrows() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = WORD.clone();
      for (int j = 0; j < 3; j++) {
        bytes[random.nextInt(4, bytes.length)] = (byte) random.nextInt(256);
      }
      Optional<Format> format = ZipPackage.format(bytes);
      assertEquals(format.filter(f -> f == Format.DOCX), format, "sample " + i);
    }
  }

  private static byte[] stating(String type) throws IOException {
    byte[] bytes = type.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.closeEntry();
    }
    return written.toByteArray();
  }
}
