package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void begin(int files, long bytes) {}

        @Override
        public void done(FileFate fate) {}
      };

  @TempDir Path dir;

  private ReadSummary read(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
    try (Archive archive = Archive.write(dir.resolve("archive"))) {
      return archive.read(List.of(dir.resolve(name)), SILENT);
    }
  }

  @Test
  void readingAFileTwiceAddsNothingAndAChangedOneMakesAVersion() throws Exception {
    assertEquals(FileFate.Fate.READ, read("a.txt", "One.\n").files().getFirst().fate());
    assertEquals(FileFate.Fate.ALREADY_THERE, read("a.txt", "One.\n").files().getFirst().fate());
    assertEquals(FileFate.Fate.NEW_VERSION, read("a.txt", "Two.\n").files().getFirst().fate());
    try (Archive archive = Archive.open(dir.resolve("archive"))) {
      assertEquals(1, archive.view().catalogue().sources().size());
      assertEquals("Two.\n", archive.view().catalogue().text("a.txt").value());
      assertEquals(2, archive.view().originals().checksums().size());
    }
  }

  @Test
  void rebuildingGivesTheSameAndCheckFindsNothingWrong() throws Exception {
    read("a.txt", "In 1920 Comrade Veskar came to London, and stayed there for the winter.\n");
    Path archiveDir = dir.resolve("archive");
    String before;
    try (Archive archive = Archive.open(archiveDir)) {
      before = archive.view().catalogue().found("a.txt").toString();
    }
    try (Archive archive = Archive.write(archiveDir)) {
      archive.rebuild(SILENT);
    }
    try (Archive archive = Archive.open(archiveDir)) {
      assertEquals(before, archive.view().catalogue().found("a.txt").toString());
      CheckReport report = archive.check();
      assertEquals(List.of(), report.faults());
      assertEquals(List.of(), report.pending());
    }
  }
}
