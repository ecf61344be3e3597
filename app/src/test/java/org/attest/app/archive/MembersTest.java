package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.core.port.SourceEntry;
import org.attest.read.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {
  /// One for the many archives of the tests.
  private static final Reading READING = Reading.standard();

  @AfterAll
  static void endTheProcesses() {
    READING.close();
  }

  @TempDir Path dir;

  private Path archive() {
    return dir.resolve("archive");
  }

  private ReadSummary read(String name, byte[] bytes) throws IOException {
    Files.write(dir.resolve(name), bytes);
    try (Archive archive = Archive.write(archive(), READING)) {
      return archive.read(List.of(dir.resolve(name)), Progress.SILENT);
    }
  }

  private List<String> sources() {
    try (Archive archive = Archive.open(archive())) {
      return archive.view().catalogue().sources().stream().map(SourceEntry::id).toList();
    }
  }

  private String text(String id) {
    try (Archive archive = Archive.open(archive())) {
      return archive.view().catalogue().text(id).value();
    }
  }

  private static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(
            namesAndContents[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  @Test
  void eachMemberIsASourceOfItsOwnWithItsPath() throws IOException {
    ReadSummary summary =
        read("papers.zip", zip("1920/a.txt", "First.", "b.zip", zip("c.txt", "Innermost.")));
    assertEquals(
        List.of(
            "papers.zip", "papers.zip/1920/a.txt", "papers.zip/b.zip", "papers.zip/b.zip/c.txt"),
        sources().stream().sorted().toList());
    assertEquals("First.", text("papers.zip/1920/a.txt"));
    assertEquals("Innermost.", text("papers.zip/b.zip/c.txt"));
    assertEquals("papers.zip\n\n1920/a.txt\n\nb.zip", text("papers.zip"));
    assertEquals(
        List.of("READ", "READ", "READ", "READ"),
        summary.files().stream().map(fate -> fate.fate().name()).toList());
    assertTrue(summary.files().getFirst().path().endsWith("papers.zip > 1920/a.txt"));
    try (Archive archive = Archive.open(archive())) {
      assertEquals(
          dir.resolve("papers.zip").toAbsolutePath() + " > b.zip > c.txt",
          archive.places("papers.zip/b.zip/c.txt").getFirst());
    }
    assertEquals(List.of(), Archive.check(archive()).faults());
  }

  @Test
  void anAttachmentIsASource() throws IOException {
    String mail =
        """
        From: a@x.example
        Subject: Two things
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See below.
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename="letter.txt"

        There is no paper.
        --b--
        """;
    read("a.eml", mail.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("a.eml", "a.eml/letter.txt"), sources().stream().sorted().toList());
    assertEquals("There is no paper.", text("a.eml/letter.txt"));
  }

  @Test
  void readingAgainAddsNothingAndAChangedMemberIsANewVersion() throws IOException {
    read("papers.zip", zip("a.txt", "One.", "b.txt", "Two."));
    assertEquals(
        FileFate.Fate.ALREADY_THERE,
        read("papers.zip", zip("a.txt", "One.", "b.txt", "Two.")).files().getFirst().fate());
    ReadSummary changed = read("papers.zip", zip("a.txt", "One.", "b.txt", "Three."));
    assertEquals(
        List.of("ALREADY_THERE", "NEW_VERSION", "NEW_VERSION"),
        changed.files().stream().map(fate -> fate.fate().name()).toList());
    assertEquals("Three.", text("papers.zip/b.txt"));
  }

  @Test
  void aPathThatLeadsOutsideIsTamedAndSaidToBeOdd() throws IOException {
    ReadSummary summary =
        read("evil.zip", zip("../../etc/passwd", "root", "/abs.txt", "Absolute.", "a.txt", "A."));
    assertEquals(
        List.of("evil.zip", "evil.zip/a.txt", "evil.zip/abs.txt", "evil.zip/etc/passwd"),
        sources().stream().sorted().toList());
    assertEquals(
        List.of("P015", "P015"),
        summary.files().stream()
            .flatMap(fate -> fate.problems().stream())
            .map(problem -> problem.code().id())
            .toList());
  }

  @Test
  void hiddenMembersAreLeftOutWithALine() throws IOException {
    ReadSummary summary = read("a.zip", zip("__MACOSX/._a.txt", "x", "a.txt", "A.", ".b", "y"));
    assertEquals(
        List.of(FileFate.Fate.LEFT_OUT, FileFate.Fate.READ, FileFate.Fate.LEFT_OUT),
        summary.files().stream().map(FileFate::fate).limit(3).toList());
    assertTrue(summary.files().getFirst().path().endsWith("._a.txt (a hidden file)"));
  }

  @Test
  void archivesInsideArchivesAreOpenedAsFarAsTheLimitAllows() throws IOException {
    byte[] bytes = zip("a.txt", "Innermost.");
    for (int i = 0; i < Budget.levelsMax(); i++) {
      bytes = zip("z.zip", bytes);
    }
    ReadSummary summary = read("outer.zip", bytes);
    assertEquals(
        List.of("P012"),
        summary.files().stream()
            .filter(fate -> fate.source().isEmpty())
            .flatMap(fate -> fate.problems().stream())
            .map(problem -> problem.code().id())
            .toList());
  }

  @Test
  void whatARunDidNotComeToIsMadeUpForByTheNext() throws IOException {
    byte[] whole =
        zip("a.txt", "One.", "b.zip", zip("c.txt", "Three.", "d.txt", "Four."), "e.txt", "Five.");
    read("papers.zip", whole);
    List<String> undisturbed = sources();
    // a run that was cut off after any of its journal's entries
    for (int kept = 1; kept <= 5; kept++) {
      Path copy = dir.resolve("cut" + kept);
      CutOff.copy(archive(), copy, kept);
      try (Archive archive = Archive.write(copy, READING)) {
        archive.read(List.of(dir.resolve("papers.zip")), Progress.SILENT);
        assertEquals(
            undisturbed,
            archive.view().catalogue().sources().stream().map(SourceEntry::id).toList());
      }
      assertEquals(new CheckReport(List.of(), List.of()), Archive.check(copy));
    }
  }
}
