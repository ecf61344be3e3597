package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.attest.core.problem.Problem;
import org.attest.read.Limits;
import org.attest.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is given may be no file, or one that would take everything.
class ContentsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aRegularFileIsReadWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "words");
    assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), bytes(Contents.of(file)));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), bytes(Contents.of(link)));
  }

  private static byte[] bytes(Contents contents) {
    return switch (contents) {
      case Contents.Whole whole -> whole.bytes().array();
      case Contents.Lacking lacking -> throw new AssertionError(lacking.why());
    };
  }

  @Test
  void nobodyWaitsAtAPipeAndNoDeviceIsReadToItsEnd() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(
        List.of(
            "P006 pipe: it is no regular file; write what it gives into one",
            "P006 /dev/zero: it is no regular file; write what it gives into one"),
        problems(List.of(pipe, Path.of("/dev/zero"))));
  }

  @Test
  void aLinkThatLeadsToItselfIsOneProblemAndInAFolderLeftOut() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertEquals(
        List.of("P006 loop: the file cannot be opened: FileSystem"), problems(List.of(loop)));
    assertEquals(List.of(), problems(List.of(folder)));
  }

  @Test
  void aFileThatHasOtherThanItsSizeChangedWhileItWasRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "words");
    Contents changed =
        new Contents.Lacking("it changed while it was read; read it again when it is finished");
    assertEquals(changed, Contents.exactly(file, 4));
    assertEquals(changed, Contents.exactly(file, 6));
    assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), bytes(Contents.exactly(file, 5)));
  }

  @Test
  void aFileThatTakesAllMemoryIsOneProblemAndTheNextIsRead() throws IOException {
    byte[] noise = new byte[40 << 20];
    new SplittableRandom(7).nextBytes(noise);
    Path large = Files.write(folder.resolve("a.bin"), noise);
    Path small = Files.writeString(folder.resolve("b.txt"), "Words of a letter.");
    Limits limits = Limits.standard().withMemoryMax(32L << 20);
    try (Reading reading = Reading.within(limits);
        Archive archive = Archive.write(folder.resolve("archive"), reading)) {
      List<FileFate> fates = archive.read(List.of(large, small), Progress.SILENT).files();
      assertEquals(
          List.of(FileFate.Fate.NOT_READ, FileFate.Fate.READ),
          fates.stream().map(FileFate::fate).toList());
      assertEquals("P005", fates.getFirst().problems().getLast().code().id());
    }
  }

  /// The lines of a run, with the names of files alone.
  private List<String> problems(List<Path> given) {
    try (Archive archive = Archive.write(folder.resolve("archive"))) {
      return archive.read(given, Progress.SILENT).files().stream()
          .flatMap(fate -> fate.problems().stream())
          .map(Problem::toLine)
          .map(line -> line.replace(folder + "/", ""))
          .toList();
    }
  }
}
