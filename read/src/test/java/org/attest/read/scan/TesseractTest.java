package org.attest.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.attest.testkit.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Tesseract of this machine, and programs that only bear its name. Where there is none the
/// test fails: it never skips.
class TesseractTest extends EngineContract {
  private static final ScanLimits LIMITS = ScanLimits.standard();

  @TempDir Path folder;

  @Override
  protected Engine engine() {
    return Tesseract.find(System.getenv("PATH"), LIMITS)
        .orElseThrow(() -> new IllegalStateException("the tests need tesseract-ocr"));
  }

  @Test
  void turnsAPageThatLiesUpsideDown() {
    String[] lines = {
      "The boat was gone, and nobody had rowed it.",
      "The harbourmaster said nothing of it in his report,",
      "and the committee did not ask. A second letter came",
      "from Vera Holm and others, who asked for an answer."
    };
    List<RecognisedLine> found =
        lines(engine().recognise(Scan.upsideDown(Scan.page(lines)), List.of("eng")));
    assertEquals(List.of(lines), found.stream().map(EngineContract::words).toList());
    assertEquals(180, found.getFirst().angle());
    assertTrue(
        found.getFirst().upright(1240, 1754).top() < found.getLast().upright(1240, 1754).top(),
        "the first line stands above the last once the page is turned");
  }

  @Test
  void isNotThereWhereNoFolderHasIt() {
    assertEquals(Optional.empty(), Tesseract.find("", LIMITS));
    assertEquals(Optional.empty(), Tesseract.find(folder + ":/no/such\0folder:", LIMITS));
  }

  @Test
  void isNotThereWhereTheProgramSaysNoVersion() throws IOException {
    write("exit 1");
    assertEquals(Optional.empty(), Tesseract.find(folder.toString(), LIMITS));
  }

  @Test
  void isGivenArgumentsThatNoShellHasSeen() throws IOException {
    Engine engine = fake("printf '%s\\n' \"$@\" > '" + folder + "/asked'; cat > /dev/null; exit 1");
    assertEquals(List.of("eng", "odd-name"), engine.languages());
    engine.recognise(Scan.page(), List.of("odd-name"));
    assertTrue(Files.readAllLines(folder.resolve("asked")).contains("odd-name"));
  }

  @Test
  void givesUpAProgramThatHangsAndEndsAllThatItStarted() throws Exception {
    Path pid = folder.resolve("pid");
    Engine engine = fake(LIMITS.withPageSecondsMax(1), "sleep 600 & echo $! > '" + pid + "'; wait");
    assertEquals(
        "the program took longer than 1 seconds",
        failure(engine.recognise(Scan.page(), List.of("eng"))));
    long child = Long.parseLong(Files.readString(pid).strip());
    Optional<ProcessHandle> left = ProcessHandle.of(child);
    if (left.isPresent()) {
      left.get().onExit().get();
    }
    assertFalse(ProcessHandle.of(child).filter(ProcessHandle::isAlive).isPresent());
  }

  @Test
  void saysWithWhichCodeTheProgramEnded() throws IOException {
    Engine engine = fake("cat > /dev/null; echo secret >&2; exit 1");
    assertEquals(
        "the program ended with the code 1",
        failure(engine.recognise(Scan.page(), List.of("eng"))));
  }

  @Test
  void takesNothingFromAProgramThatWritesSomethingElse() throws IOException {
    Engine engine = fake("head -c 4000 /dev/urandom");
    assertEquals(
        "the program wrote something that is no hOCR",
        failure(engine.recognise(Scan.page(), List.of("eng"))));
  }

  @Test
  void stopsAProgramThatWritesWithoutEnd() throws IOException {
    Engine engine = fake(LIMITS.withOutputBytesMax(100_000), "exec yes ocr_page");
    assertEquals(
        "the program wrote more than 100000 bytes",
        failure(engine.recognise(Scan.page(), List.of("eng"))));
  }

  @Test
  void leavesOutWordsThatHaveNoPlace() throws IOException {
    Engine engine =
        fake(
            """
            cat > /dev/null
            cat <<'END'
            <div class='ocr_page'><span class='ocr_line' title='bbox 0 0 9 9; x_size 20'>
            <span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 300'>a&lt;b</span>
            <span class='ocrx_word' title='bbox 99999999999 2 3 4'>far</span>
            <span class='ocrx_word'>nowhere</span></span>
            <span class='ocr_line' title='textangle 9999'></span></div>
            END
            """);
    List<RecognisedLine> lines = lines(engine.recognise(Scan.page(), List.of("eng")));
    assertEquals(List.of("a<b"), lines.stream().map(EngineContract::words).toList());
    assertEquals(100, lines.getFirst().words().getFirst().confidence());
  }

  private static String failure(PageResult result) {
    return assertInstanceOf(PageResult.Failed.class, result, result.toString()).why();
  }

  private Engine fake(String script) throws IOException {
    return fake(LIMITS, script);
  }

  private Engine fake(ScanLimits limits, String script) throws IOException {
    write(
        """
        case $1 in
          --version) echo 'tesseract v9.9.9-fake'; exit 0 ;;
          --list-langs) printf '%s\\n' 'List of languages (3):' osd eng 'odd-name'; exit 0 ;;
        esac
        """
            + script);
    return Tesseract.find(folder.toString(), limits).orElseThrow();
  }

  private void write(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }
}
