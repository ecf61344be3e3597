package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path dir;

  private ReadSummary read(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
    try (Archive archive = Archive.write(dir.resolve("archive"))) {
      return archive.read(List.of(dir.resolve(name)), Progress.SILENT);
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
    Archive.rebuild(archiveDir, Progress.SILENT);
    try (Archive archive = Archive.open(archiveDir)) {
      assertEquals(before, archive.view().catalogue().found("a.txt").toString());
      CheckReport report = Archive.check(archiveDir);
      assertEquals(List.of(), report.faults());
      assertEquals(List.of(), report.pending());
    }
  }

  @Test
  void anArchiveWhoseDiskWasFullBeforeItsTablesWereMadeIsEmptyAndGoesOn() throws Exception {
    read("a.txt", "One.\n");
    for (String file : List.of("journal.db", "catalogue.db")) {
      for (String tail : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(archiveDir().resolve(file + tail));
      }
      Files.createFile(archiveDir().resolve(file));
    }
    for (String left : List.of("index", "originals")) {
      remove(archiveDir().resolve(left));
    }
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
    assertEquals(FileFate.Fate.READ, only(read("a.txt", "One.\n")));
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static FileFate.Fate only(ReadSummary summary) {
    return summary.files().getFirst().fate();
  }

  private Path archiveDir() {
    return dir.resolve("archive");
  }

  @Test
  void aFileThatCannotBeReadIsToldOfEachTime() throws Exception {
    Files.write(dir.resolve("a.pdf"), "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
    for (int time = 0; time < 2; time++) {
      try (Archive archive = Archive.write(archiveDir())) {
        ReadSummary summary = archive.read(List.of(dir.resolve("a.pdf")), Progress.SILENT);
        assertEquals(FileFate.Fate.NOT_READ, only(summary));
        assertEquals(1, summary.files().getFirst().problems().size());
      }
    }
  }

  @Test
  void whatIsLeftOutOfAFolderSaysWhy() throws Exception {
    Path folder = Files.createDirectories(dir.resolve("folder"));
    Files.writeString(folder.resolve("a.txt"), "One.\n");
    Files.writeString(folder.resolve(".hidden.txt"), "Two.\n");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git").resolve("config"), "Three.\n");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    Path inside = folder.resolve("archive");
    try (Archive archive = Archive.write(inside)) {
      assertEquals(
          List.of(
              folder.resolve(".git") + " (a hidden folder)",
              folder.resolve(".hidden.txt") + " (a hidden file)",
              folder.resolve("a.txt").toString(),
              inside + " (the archive itself)",
              folder.resolve("link.txt") + " (a link)"),
          archive.read(List.of(folder), Progress.SILENT).files().stream()
              .map(FileFate::path)
              .toList());
      assertEquals(1, archive.view().catalogue().sources().size());
    }
  }

  @Test
  void everyPlaceOfASourceIsRemembered() throws Exception {
    read("a.txt", "One.\n");
    read("b.txt", "One.\n");
    try (Archive archive = Archive.open(archiveDir())) {
      assertEquals(
          List.of(dir.resolve("a.txt").toString(), dir.resolve("b.txt").toString()),
          archive.places("a.txt"));
    }
  }

  @Test
  void lookingMakesNothingAnewAndChangesNothing() throws Exception {
    read("a.txt", "One.\n");
    Files.delete(archiveDir().resolve("catalogue.db"));
    try (Archive archive = Archive.open(archiveDir())) {
      assertEquals(List.of(), archive.view().catalogue().sources());
    }
    assertFalse(Files.exists(archiveDir().resolve("catalogue.db")));
    CheckReport report = Archive.check(archiveDir());
    assertEquals(List.of(), report.faults());
    assertEquals(List.of("a.txt is received and not yet read to its end"), report.pending());
    assertEquals(FileFate.Fate.ALREADY_THERE, only(read("a.txt", "One.\n")));
    assertEquals(List.of(), Archive.check(archiveDir()).pending());
  }

  @Test
  void aDamagedCatalogueIsAFaultAndIsRebuilt() throws Exception {
    read("a.txt", "One.\n");
    Path catalogue = archiveDir().resolve("catalogue.db");
    Files.writeString(catalogue, "no database at all");
    assertFalse(Archive.check(archiveDir()).faults().isEmpty());
    Archive.rebuild(archiveDir(), Progress.SILENT);
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
    // as the run that made it would have left it, had it been cut off at once
    Files.writeString(catalogue, "");
    assertFalse(Archive.check(archiveDir()).pending().isEmpty());
    Archive.rebuild(archiveDir(), Progress.SILENT);
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
    byte[] bytes = Files.readAllBytes(catalogue);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
    Files.write(catalogue, bytes);
    assertFalse(Archive.check(archiveDir()).faults().isEmpty());
    Archive.rebuild(archiveDir(), Progress.SILENT);
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
  }

  @Test
  void aDamagedIndexIsAFaultAndIsRebuilt() throws Exception {
    read("a.txt", "One.\n");
    try (Stream<Path> files = Files.list(archiveDir().resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(cfs|fdt|tim|doc)")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertFalse(Archive.check(archiveDir()).faults().isEmpty());
    Archive.rebuild(archiveDir(), Progress.SILENT);
    assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archiveDir()));
  }

  @Test
  void aChangedOriginalAndAChangedEntryOfTheJournalAreFaults() throws Exception {
    read("a.txt", "One.\n");
    try (Connection journal =
            DriverManager.getConnection("jdbc:sqlite:" + archiveDir().resolve("journal.db"));
        Statement statement = journal.createStatement()) {
      statement.execute("UPDATE entry SET at = '1921-03-08T00:00:00Z'");
    }
    assertEquals(1, Archive.check(archiveDir()).faults().size());
    try (Stream<Path> files = Files.walk(archiveDir().resolve("originals"))) {
      Path original = files.filter(f -> f.endsWith("original")).findFirst().orElseThrow();
      Files.writeString(original, "Two.\n");
    }
    assertEquals(2, Archive.check(archiveDir()).faults().size());
  }

  @Test
  void twoFilesOfOneNameKeepTheirIdsWhateverHappens() throws Exception {
    Path first = Files.createDirectories(dir.resolve("one")).resolve("a.txt");
    Path second = Files.createDirectories(dir.resolve("two")).resolve("a.txt");
    Files.writeString(first, "One.\n");
    Files.writeString(second, "Two.\n");
    for (int time = 0; time < 2; time++) {
      try (Archive archive = Archive.write(archiveDir())) {
        archive.read(List.of(second, first), Progress.SILENT);
      }
      try (Archive archive = Archive.write(archiveDir())) {
        archive.read(List.of(first, second), Progress.SILENT);
      }
      Archive.rebuild(archiveDir(), Progress.SILENT);
      try (Archive archive = Archive.open(archiveDir())) {
        assertEquals("Two.\n", archive.view().catalogue().text("a.txt").value());
        assertEquals("One.\n", archive.view().catalogue().text("a.txt~2").value());
        assertEquals(2, archive.view().catalogue().sources().size());
      }
    }
  }

  @Test
  void anArchiveIsTheSameWhateverWasReadFirstOnWhichThread() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Path file = dir.resolve("f" + i + ".txt");
      Files.writeString(
          file, ("Anton Veskar wrote on " + (i % 28 + 1) + " May 1920. ").repeat(i + 1));
      files.add(file);
    }
    List<String> exports = new ArrayList<>();
    for (String name : List.of("x", "y")) {
      try (Archive archive = Archive.write(dir.resolve(name))) {
        List<String> told = new ArrayList<>();
        ReadSummary summary =
            archive.read(
                files,
                new Progress() {
                  @Override
                  public void begin(int count, long bytes) {}

                  @Override
                  public void more(long bytes) {}

                  @Override
                  public void done(FileFate fate) {
                    told.add(fate.path());
                  }
                });
        assertEquals(files.stream().map(Path::toString).toList(), told);
        assertEquals(told, summary.files().stream().map(FileFate::path).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Kind kind : List.of(Kind.SOURCES, Kind.PARTS, Kind.NAMES, Kind.ENTITIES)) {
          new Export(archive.view()).write(kind, out);
        }
        exports.add(out.toString(StandardCharsets.UTF_8));
      }
    }
    assertEquals(exports.getFirst(), exports.getLast());
  }
}
