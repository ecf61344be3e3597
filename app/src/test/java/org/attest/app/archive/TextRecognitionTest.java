package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.core.port.View;
import org.attest.core.problem.ConfigurationException;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;
import org.attest.read.scan.Engine;
import org.attest.read.scan.KnownEngine;
import org.attest.read.scan.PageResult;
import org.attest.testkit.Scan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an archive does with scans.
class TextRecognitionTest {
  private static final TextRecognition.Choice USUAL = new TextRecognition.Choice.Usual();

  @TempDir Path dir;

  private final AtomicInteger asked = new AtomicInteger();
  private Path scan = Path.of("");

  @BeforeEach
  void writeAScan() throws IOException {
    scan = dir.resolve("a scan.png");
    Files.write(scan, Scan.file("png", Scan.page("words")));
  }

  private Optional<Engine> engine(String words) {
    return Optional.of(
        new KnownEngine(
            List.of("deu", "eng"),
            _ -> {
              asked.incrementAndGet();
              return List.of(words);
            }));
  }

  private ReadSummary read(TextRecognition recognition, Path... files) {
    try (Archive archive = Archive.write(dir.resolve("archive"))) {
      return archive.read(List.of(files), recognition, Progress.SILENT);
    }
  }

  private ReadSummary read(String words, TextRecognition.Choice choice, Path... files) {
    return read(TextRecognition.of(() -> engine(words), choice), files);
  }

  private static TextRecognition.Choice in(String... languages) {
    return new TextRecognition.Choice.Languages(List.of(languages));
  }

  private static List<String> codes(ReadSummary summary) {
    return summary.files().stream()
        .flatMap(file -> file.problems().stream())
        .map(problem -> problem.code().id())
        .toList();
  }

  private String text(String source) {
    try (Archive archive = Archive.open(dir.resolve("archive"))) {
      return archive.view().catalogue().text(source).value();
    }
  }

  private String holdings() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Archive archive = Archive.open(dir.resolve("archive"))) {
      View view = archive.view();
      for (Kind kind : Kind.values()) {
        new Export(view).write(kind, out);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void isSound() {
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(dir.resolve("archive")));
  }

  @Test
  void keepsAScanThatNobodyHasRecognisedAndSaysWhatToInstall() {
    ReadSummary summary = read(TextRecognition.of(Optional::empty, USUAL), scan);
    assertEquals(List.of("P009"), codes(summary));
    assertTrue(summary.notice().orElseThrow().contains("tesseract-ocr"));
    assertEquals(Optional.empty(), read(TextRecognition.none(), scan).notice());
    isSound();
  }

  @Test
  void startsNoProgramWhereNoPageLacksItsText() throws IOException {
    Path letter = Files.writeString(dir.resolve("a.txt"), "A letter.\n");
    TextRecognition recognition =
        TextRecognition.of(
            () -> {
              throw new AssertionError("nobody needs it");
            },
            USUAL);
    assertEquals(Optional.empty(), read(recognition, letter).notice());
  }

  @Test
  void recognisesOnceAndKeepsWhatWasRecognisedForEver() {
    assertEquals(List.of("P019"), codes(read("the first time", USUAL, scan)));
    read("a second time", USUAL, scan);
    assertEquals("the first time", text("a scan.png"));
    assertEquals(1, asked.get());
    String before = holdings();
    Archive.rebuild(dir.resolve("archive"), Progress.SILENT);
    assertEquals(before, holdings());
    assertEquals(1, asked.get());
    isSound();
  }

  @Test
  void makesUpForScansThatWereReadWithoutTheProgram() {
    read(TextRecognition.of(Optional::empty, USUAL), scan);
    read("at last", USUAL, scan);
    assertEquals("at last", text("a scan.png"));
    isSound();
  }

  @Test
  void recognisesAnewInOtherLanguagesAndKeepsBoth() {
    read("in English", USUAL, scan);
    read("auf Deutsch", in("deu", "eng"), scan);
    assertEquals("auf Deutsch", text("a scan.png"));
    read("noch einmal", in("deu", "eng"), scan);
    read("once more", USUAL, scan);
    assertEquals("auf Deutsch", text("a scan.png"), "the default leaves what there is");
    assertEquals(2, asked.get());
    assertEquals(2, holdings().split("\"action\":\"recognise\"", -1).length - 1);
    isSound();
  }

  @Test
  void goesOnInTheLanguagesThatTheArchiveWasReadWithLast() throws IOException {
    read("auf Deutsch", in("deu"), scan);
    Path other = Files.write(dir.resolve("b.png"), Scan.file("png", Scan.page("more")));
    read("weiter", USUAL, other);
    assertTrue(holdings().contains("\"languages\":\"deu\",\"pages\":1"));
    assertTrue(!holdings().contains("\"languages\":\"eng\""));
  }

  @Test
  void reachesTheScansInsideAnArchiveThatWasReadBefore() throws IOException {
    Path zip = dir.resolve("papers.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("box 1/page.png"));
      out.write(Files.readAllBytes(scan));
      out.closeEntry();
    }
    read(TextRecognition.none(), zip);
    assertEquals("", text("papers.zip/box 1/page.png"));
    read("from the box", USUAL, zip);
    assertEquals("from the box", text("papers.zip/box 1/page.png"));
    isSound();
  }

  @Test
  void triesAPageThatFailedOnceMore() {
    TextRecognition failing =
        TextRecognition.of(() -> Optional.of(new Tired(engine("x").orElseThrow())), USUAL);
    assertEquals(List.of("P020"), codes(read(failing, scan)));
    isSound();
    assertEquals(List.of("P019"), codes(read("rested", USUAL, scan)));
    assertEquals("rested", text("a scan.png"));
    isSound();
  }

  @Test
  void stopsAtALanguageThatIsNotThereAndListsThoseThatAre() {
    ConfigurationException unknown =
        assertThrows(ConfigurationException.class, () -> read("x", in("eng", "tlh"), scan));
    assertEquals(
        "Known has no language tlh; installed: deu, eng; name them with --ocr",
        unknown.getMessage());
    assertThrows(
        ConfigurationException.class, () -> TextRecognition.of(Optional::empty, in("eng")));
  }

  @Test
  void saysWhenWhatWasRecognisedIsLost() throws IOException {
    read("words", USUAL, scan);
    Path originals = dir.resolve("archive").resolve("originals");
    List<Path> kept;
    try (Stream<Path> files = Files.walk(originals)) {
      kept = files.filter(Files::isRegularFile).filter(TextRecognitionTest::isKept).toList();
    }
    assertEquals(1, kept.size());
    Files.delete(kept.getFirst());
    assertTrue(
        !Archive.check(dir.resolve("archive")).faults().isEmpty(), "a missing file is a fault");
  }

  private static boolean isKept(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("attest recognised text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Can recognise nothing any more.
  private record Tired(Engine engine) implements Engine {
    @Override
    public String name() {
      return engine.name();
    }

    @Override
    public String version() {
      return engine.version();
    }

    @Override
    public List<String> languages() {
      return engine.languages();
    }

    @Override
    public PageResult recognise(BufferedImage picture, List<String> languages) {
      return new PageResult.Failed("it is tired");
    }
  }
}
