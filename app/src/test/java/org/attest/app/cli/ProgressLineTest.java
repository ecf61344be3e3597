package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.attest.app.archive.FileFate;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void rewritesOneLineOnATerminal() {
    ProgressLine progress = line(true);
    progress.begin(4, 400);
    clock.addAndGet(Duration.ofSeconds(10).toNanos());
    progress.done(fate());
    progress.finish();
    assertEquals(
        "\r\u001B[K0 of 4 files, 0 bytes of 400 bytes, 0%"
            + "\r\u001B[K1 of 4 files, 100 bytes of 400 bytes, 25%, 10 bytes/s, about 30 s left"
            + "\r\u001B[K",
        told());
  }

  @Test
  void tellsBytesDoneAndTheirRate() {
    ProgressLine progress = line(true);
    progress.begin(200, 20_000);
    for (int i = 0; i < 100; i++) {
      clock.addAndGet(Duration.ofMillis(50).toNanos());
      progress.done(fate());
    }
    assertTrue(
        told().endsWith("100 of 200 files, 10.0 kB of 20.0 kB, 50%, 2.0 kB/s, about 5 s left"),
        told());
  }

  @Test
  void promisesNothingBeforeItCanTell() {
    ProgressLine progress = line(true);
    progress.begin(1000, 1000_000);
    clock.addAndGet(Duration.ofSeconds(1).toNanos());
    progress.done(fate());
    assertFalse(told().contains("left"), told());
  }

  @Test
  void doesNotRedrawForEveryFile() {
    ProgressLine progress = line(true);
    progress.begin(1000, 100_000);
    for (int i = 0; i < 1000; i++) {
      clock.addAndGet(Duration.ofMillis(1).toNanos());
      progress.done(fate());
    }
    assertEquals(11, told().split("\r", -1).length - 1, told());
  }

  @Test
  void writesPlainLinesElsewhere() {
    ProgressLine progress = line(false);
    progress.begin(4, 400);
    progress.done(fate());
    clock.addAndGet(Duration.ofSeconds(10).toNanos());
    progress.done(fate());
    progress.finish();
    assertEquals(
        "reading 4 files, 400 bytes\n2 of 4 files, 200 bytes of 400 bytes, 50%, 20 bytes/s, about 10 s left\n",
        told());
  }

  @Test
  void tellsProblemsAtOnceAndSafely() {
    ProgressLine progress = line(false);
    progress.begin(1, 1);
    progress.done(
        new FileFate(
            "a\u202E.txt",
            FileFate.Fate.NOT_READ,
            Optional.empty(),
            1,
            List.of(new Problem(Code.EMPTY_FILE, "a\u202E.txt", "the file holds no text"))));
    assertTrue(told().contains("P001 a<U+202E>.txt: the file holds no text\n"), told());
  }

  private ProgressLine line(boolean seen) {
    return new ProgressLine(
        "reading",
        new Terminal(
            new ByteArrayOutputStream(),
            err,
            new Terminal.Setting(false, seen, seen, Map.of(), clock::get)));
  }

  private static FileFate fate() {
    return new FileFate("a.txt", FileFate.Fate.READ, Optional.of("a.txt"), 100, List.of());
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
