package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.junit.jupiter.api.Test;

/// Each limit bites, with the code that the manual gives it.
class LimitsTest {
  private static final Limits STANDARD = Limits.standard();

  @Test
  void everyLimitBitesWithTheCodeThatTheManualNames() throws IOException {
    Map<String, String> bitten = new TreeMap<>();
    bitten.put("bytesMax", code(STANDARD.withBytesMax(9), "a.txt", bytes("ten bytes.")));
    bitten.put("charactersMax", code(STANDARD.withCharactersMax(9), "a.txt", bytes("ten bytes.")));
    bitten.put("depthMax", code(STANDARD.withDepthMax(2), "a.xml", bytes(XML)));
    bitten.put("pagesMax", code(STANDARD.withPagesMax(1), "a.pdf", twoPages()));
    bitten.put("secondsMax", codeOfAReaderThatWaits());
    bitten.put("expansionMax", code(STANDARD.withExpansionMax(1), "a.txt.gz", packed(700_000)));
    bitten.put("memoryMax", codeOfAParserThatTakesAllMemory());
    assertEquals(manual(), bitten);
  }

  private static final String XML = "<?xml version='1.0'?><a><b><c>words</c></b></a>";

  /// The codes of the first table in `docs/limits.md`; the second is for files inside files.
  private static Map<String, String> manual() throws IOException {
    Path page = manualAbove(Path.of("").toAbsolutePath());
    Map<String, String> codes = new TreeMap<>();
    for (String line :
        Files.readString(page).split("\n\nThe files inside a file", 2)[0].lines().toList()) {
      String[] cells = line.split(" \\| ", -1);
      if (line.startsWith("| `")) {
        codes.put(cells[0].replace("`", "").replace("|", "").strip(), cells[3].strip());
      }
    }
    return codes;
  }

  private static Path manualAbove(Path folder) {
    Path page = folder.resolve("docs/limits.md");
    Path above = folder.getParent();
    return Files.exists(page) || above == null ? page : manualAbove(above);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static String code(Limits limits, String name, byte[] bytes) {
    assertTrue(Trial.of(name, bytes).outcome().value().isPresent(), name);
    Trial trial = Trial.within(limits, name, bytes);
    assertTrue(trial.outcome().value().isEmpty(), name);
    return String.join(" ", trial.codes());
  }

  private static byte[] twoPages() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
          ink.beginText();
          ink.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          ink.newLineAtOffset(72, 700);
          ink.showText("Words of a page.");
          ink.endText();
        }
      }
      document.save(written);
    }
    return written.toByteArray();
  }

  private static byte[] packed(int size) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(written)) {
      gzip.write("words ".repeat(size / 6).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  /// The reader is interrupted and ends; nothing is left running.
  private static String codeOfAReaderThatWaits() {
    CountDownLatch interrupted = new CountDownLatch(1);
    TextReader reader =
        Readers.guarded(
            (original, bytes, problems) -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException _) {
                interrupted.countDown();
              }
              throw new IOException("interrupted");
            },
            STANDARD.withSecondsMax(1));
    String code = reader.read(original("a.txt"), bytes("x")).problems().getLast().code().id();
    try {
      assertTrue(interrupted.await(30, TimeUnit.SECONDS), "the reader was not interrupted");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return code;
  }

  private static String codeOfAParserThatTakesAllMemory() {
    try (Reading reading = ReadingTest.hostile(STANDARD.secondsMax())) {
      byte[] bytes = ReadingTest.said("memory");
      return reading.read(ReadingTest.original(), bytes).problems().getLast().code().id();
    }
  }

  private static Original original(String name) {
    return new Original(name, name, Trial.NO_CHECKSUM, 1);
  }

  @Test
  void whatIsAtALimitIsRead() {
    assertEquals(
        List.of(), Trial.within(STANDARD.withBytesMax(10), "a.txt", bytes("ten bytes.")).codes());
    assertEquals(
        List.of(),
        Trial.within(STANDARD.withCharactersMax(10), "a.txt", bytes("ten bytes.")).codes());
    assertEquals(List.of(), Trial.within(STANDARD.withDepthMax(3), "a.xml", bytes(XML)).codes());
  }

  @Test
  void textOfAnyFormatIsCountedAsItIsWritten() {
    for (String name : List.of("a.html", "a.md", "a.txt", "a.eml", "a.rtf", "a.xml")) {
      String words = "words ".repeat(100);
      String content =
          switch (name) {
            case "a.html" -> "<html><p>" + words;
            case "a.eml" -> "From: a@x.example\nSubject: x\n\n" + words;
            case "a.rtf" -> "{\\rtf1\\pard " + words + "}";
            case "a.xml" -> "<?xml version='1.0'?><a>" + words + "</a>";
            default -> words;
          };
      assertEquals(
          List.of("P005"),
          Trial.within(STANDARD.withCharactersMax(500), name, bytes(content)).codes(),
          name);
    }
  }

  @Test
  void aLimitIsAboveZero() {
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withBytesMax(0));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withCharactersMax(-1));
  }
}
