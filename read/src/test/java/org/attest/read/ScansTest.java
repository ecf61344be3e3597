package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.scan.Engine;
import org.attest.read.scan.KnownEngine;
import org.attest.read.scan.PageResult;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedText;
import org.attest.read.scan.ScanLimits;
import org.attest.testkit.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the bytes of a scan to its text, with an engine that knows what stands in it.
class ScansTest {
  private static final List<String> ENGLISH = List.of("eng");
  private static final BufferedImage PAGE = Scan.page("words that an engine knows");
  private static final BufferedImage BLANK = Scan.page();

  private static Engine knows(String... lines) {
    return new KnownEngine(ENGLISH, _ -> Arrays.asList(lines));
  }

  private static Original original(String name, byte[] bytes) {
    return new Original(name, name, Trial.NO_CHECKSUM, bytes.length);
  }

  private static Optional<RecognisedText> recognised(Engine engine, String name, byte[] bytes) {
    return new Scans(engine, ScanLimits.standard())
        .recognised(original(name, bytes), bytes, ENGLISH, Optional.empty());
  }

  private static Trial read(Engine engine, String name, byte[] bytes) {
    RecognisedText text = recognised(engine, name, bytes).orElseThrow();
    return new Trial(with(text).read(original(name, bytes), bytes));
  }

  /// As if the text had been kept and fetched.
  private static TextReader with(RecognisedText text) {
    return Readers.with(RecognisedText.parse(text.toBytes()));
  }

  @Test
  void whatWasRecognisedReachesTheProcessThatReads() throws IOException {
    byte[] scan = Scan.pdf(PAGE);
    RecognisedText text =
        recognised(knows("The lantern", "was dark?"), "a.pdf", scan).orElseThrow();
    try (Reading apart = Reading.standard()) {
      assertEquals(
          with(text).read(original("a.pdf", scan), scan),
          apart.read(original("a.pdf", scan), scan, Optional.of(text)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
  void readsWhatWasRecognisedInAPicture(String format) throws IOException {
    Trial trial = read(knows("The boat", "was gone."), "a 'b' c", Scan.file(format, PAGE));
    assertEquals("The boat was gone.", trial.text());
    assertEquals(List.of("P019"), trial.codes());
    assertEquals(
        "a 'b' c page 1: Known 1 (eng) recognised its text, mean confidence 95 %;"
            + " compare it with the picture before you cite it",
        trial.lines().getFirst().substring("P019 ".length()));
    assertEquals("image/" + format, trial.transcript().metadata().format());
  }

  @Test
  void marksEachWordWithItsPlaceAndConfidenceAlsoWhereALineBreaksIt() throws IOException {
    Trial trial = read(knows("the har-", "bour fog?"), "a.png", Scan.file("png", PAGE));
    assertEquals("the harbour fog?", trial.text());
    List<String> words =
        marks(trial.transcript(), Mark.Recognised.class).stream()
            .map(word -> trial.transcript().text().at(word.span()) + " " + word.confidence())
            .toList();
    assertEquals(List.of("the 95", "har 95", "bour 95", "fog? 43"), words);
  }

  @Test
  void takesTheImagesOfATiffForPages() throws IOException {
    Trial trial = read(knows("a page ends here,"), "a.tif", Scan.tiff(PAGE, BLANK, PAGE));
    assertEquals("a page ends here, a page ends here,", trial.text());
    assertEquals(
        List.of("1 0", "2 18", "3 18"),
        marks(trial.transcript(), Mark.Facsimile.class).stream()
            .map(page -> page.page() + " " + page.span().start())
            .toList());
    assertTrue(trial.lines().get(1).contains("page 2: Known 1 (eng) found no words on it"));
  }

  @Test
  void joinsPagesWithTextAndScannedOnes() throws IOException {
    byte[] pdf = Scan.pdfBehind("This page was set by a machine.", PAGE, BLANK);
    Trial trial = read(knows("This one is a scan."), "a.pdf", pdf);
    assertEquals("This page was set by a machine.\n\nThis one is a scan.", trial.text());
    assertEquals(List.of("P019", "P019"), trial.codes());
    assertEquals(3, marks(trial.transcript(), Mark.Facsimile.class).size());
    assertEquals(
        List.of(2, 3),
        recognised(knows("x"), "a.pdf", pdf).orElseThrow().pages().stream()
            .map(RecognisedPage::number)
            .toList());
  }

  @Test
  void asksForPagesWithoutTextWhileNobodyHasRecognisedThem() throws IOException {
    Trial trial = Trial.of("a.pdf", Scan.pdf(PAGE, BLANK));
    assertEquals(List.of("P009"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("a.pdf page 1–2: no text; install Tesseract"));
    assertEquals("", trial.text());
    assertEquals(List.of("P009"), Trial.of("a.tif", Scan.tiff(PAGE, PAGE)).codes());
  }

  @Test
  void recognisesOnlyThePagesThatFailedBefore() throws IOException {
    byte[] tiff = Scan.tiff(PAGE, PAGE);
    RecognisedText earlier =
        new RecognisedText(
            "Known",
            "1",
            ENGLISH,
            List.of(
                recognised(knows("as before"), "a", tiff).orElseThrow().pages().getFirst(),
                new RecognisedPage(2, 0, 0, new PageResult.Failed("it took too long"))));
    AtomicInteger asked = new AtomicInteger();
    Engine engine =
        new KnownEngine(
            ENGLISH,
            _ -> {
              asked.incrementAndGet();
              return List.of("now");
            });
    RecognisedText text =
        new Scans(engine, ScanLimits.standard())
            .recognised(original("a", tiff), tiff, ENGLISH, Optional.of(earlier))
            .orElseThrow();
    assertEquals(1, asked.get());
    assertEquals(earlier.pages().getFirst(), text.pages().getFirst());
    assertTrue(text.isComplete());
  }

  @Test
  void saysOfEachPageThatFailedWhy() throws IOException {
    byte[] tiff = Scan.tiff(PAGE, PAGE);
    RecognisedText text =
        new RecognisedText(
            "Known",
            "1",
            ENGLISH,
            List.of(
                new RecognisedPage(1, 0, 0, new PageResult.Failed("it took too long")),
                new RecognisedPage(2, 0, 0, new PageResult.Failed("it took too long"))));
    Trial trial = new Trial(with(text).read(original("a.tif", tiff), tiff));
    assertEquals(List.of("P020"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("a.tif page 1–2"), trial.lines().getFirst());
    assertEquals("", trial.text());
  }

  @Test
  void goesOnPastAPageThatIsDamaged() throws IOException {
    byte[] png = Scan.file("png", PAGE);
    byte[] torn = Arrays.copyOf(png, png.length / 2);
    RecognisedText text = recognised(knows("half"), "torn.png", torn).orElseThrow();
    assertEquals(1, text.pages().size());
    Trial trial = read(knows("half"), "torn.png", torn);
    assertTrue(List.of("P019", "P020").contains(trial.codes().getFirst()));
  }

  @Test
  void leavesTheRestWhenTheTimeForAFileIsUsedUp() throws IOException {
    byte[] tiff = Scan.tiff(PAGE, PAGE);
    RecognisedText text =
        new Scans(knows("x"), ScanLimits.standard().withFileSecondsMax(0))
            .recognised(original("a.tif", tiff), tiff, ENGLISH, Optional.empty())
            .orElseThrow();
    assertTrue(text.pages().stream().allMatch(RecognisedPage::isFailed));
  }

  @Test
  void neverDecodesAPictureThatClaimsToBeHuge() throws IOException {
    byte[] huge = claiming(100_000, 100_000);
    Trial trial = Trial.of("huge.png", huge);
    assertEquals(List.of("P005"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("100000 × 100000 pixels"));
    assertTrue(
        Facsimiles.within(ScanLimits.standard())
            .jpeg(original("huge.png", huge), huge, 1)
            .isEmpty());
    assertTrue(
        recognised(knows("x"), "huge.png", huge).orElseThrow().pages().getFirst().isFailed());
  }

  @Test
  void hasNothingToRecogniseInOtherFiles() {
    byte[] words = "plain words".getBytes(StandardCharsets.UTF_8);
    byte[] broken = "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), recognised(knows("x"), "a.txt", words));
    assertEquals(Optional.empty(), recognised(knows("x"), "a.pdf", broken));
    assertEquals(List.of("P001"), Trial.of("a.png", new byte[0]).codes());
  }

  @Test
  void givesUpWhenItIsInterrupted() throws IOException {
    byte[] tiff = Scan.tiff(PAGE, PAGE);
    Thread.currentThread().interrupt();
    Optional<RecognisedText> text = recognised(knows("x"), "a.tif", tiff);
    assertTrue(Thread.interrupted());
    assertEquals(Optional.empty(), text);
  }

  @Test
  void drawsPagesForTheReadingView() throws IOException {
    Facsimiles facsimiles = Facsimiles.within(ScanLimits.standard());
    byte[] pdf = Scan.pdfBehind("Text.", PAGE);
    for (int page = 1; page <= 2; page++) {
      byte[] jpeg = facsimiles.jpeg(original("a.pdf", pdf), pdf, page).orElseThrow();
      assertEquals((byte) 0xFF, jpeg[0]);
    }
    assertFalse(facsimiles.jpeg(original("a.pdf", pdf), pdf, 3).isPresent());
    assertFalse(facsimiles.jpeg(original("a.pdf", pdf), pdf, 0).isPresent());
    byte[] words = {'a'};
    assertFalse(facsimiles.jpeg(original("a.txt", words), words, 1).isPresent());
  }

  /// A PNG of one grey row that says it is larger.
  private static byte[] claiming(int width, int height) throws IOException {
    byte[] png = Scan.file("png", BLANK);
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(png, 12, 17);
    header.putInt(29, (int) check.getValue());
    return png;
  }

  private static <M extends Mark> List<M> marks(Transcript transcript, Class<M> kind) {
    return transcript.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
