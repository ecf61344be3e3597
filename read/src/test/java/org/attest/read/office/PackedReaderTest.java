package org.attest.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.attest.core.source.Original;
import org.attest.read.Limits;
import org.attest.read.Members;
import org.attest.read.Trial;
import org.attest.read.Zipped;
import org.junit.jupiter.api.Test;

class PackedReaderTest {
  private static byte[] tar(String name, String content) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(written)) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
    return written.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(written)) {
      gzip.write(content);
    }
    return written.toByteArray();
  }

  @Test
  void listsTheMembersAndHandsThemOverInTheirOrder() {
    byte[] zip = Zipped.of("b/c.html", "<p>Second.", "a.txt", "First words.");
    assertEquals("papers.zip\n\nb/c.html\n\na.txt", Trial.of("papers.zip", zip).text());
    assertEquals(
        List.of("b/c.html: <p>Second.", "a.txt: First words."), Trial.members("papers.zip", zip));
  }

  @Test
  void opensTarAndGzip() throws IOException {
    byte[] tar = tar("x/letter.txt", "Words.");
    assertEquals(List.of("x/letter.txt: Words."), Trial.members("papers.tar", tar));
    assertEquals("papers.tar\n\nx/letter.txt", Trial.of("papers.tar", tar).text());
    List<String> packed =
        Trial.members("letter.txt.gz", gzip("Words.".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("letter.txt: Words."), packed);
  }

  @Test
  void handsOverWhatStandsBeforeTheDamage() {
    byte[] whole = Zipped.of("a.txt", "First words.", "b.txt", "Other words.".repeat(900));
    byte[] torn = Arrays.copyOf(whole, 90);
    assertTrue(Trial.members("papers.zip", torn).contains("a.txt: First words."));
    assertEquals(List.of("P016"), Trial.of("papers.zip", torn).codes());
  }

  @Test
  void handsOverNoMoreThanIsWanted() {
    byte[] zip = Zipped.of("a.txt", "1", "b.txt", "2", "c.txt", "3");
    List<String> met = new ArrayList<>();
    Members.standard()
        .each(
            new Original("x.zip", "x.zip", Trial.NO_CHECKSUM, 1),
            zip,
            member -> {
              met.add(member.path());
              return met.size() < 2;
            });
    assertEquals(List.of("a.txt", "b.txt"), met);
  }

  @Test
  void doesNotHoldAMemberThatIsLargerThanAFileMayBe() {
    byte[] zip = Zipped.of("a.txt", "0123456789".repeat(100), "b.txt", "short");
    List<String> met = new ArrayList<>();
    Members.within(Limits.standard().withBytesMax(500))
        .each(
            new Original("x.zip", "x.zip", Trial.NO_CHECKSUM, 1),
            zip,
            member -> {
              met.add(member.path() + member.bytes().isPresent());
              return true;
            });
    assertEquals(List.of("a.txtfalse", "b.txttrue"), met);
  }

  @Test
  void refusesAnArchiveThatUnpacksBeyondTheLimit() throws IOException {
    byte[] bomb = gzip(new byte[70_000_000]);
    assertEquals(List.of("P005"), Trial.of("bomb.gz", bomb).codes());
    assertEquals(List.of(), Trial.members("bomb.gz", bomb));
  }

  @Test
  void saysThatAnArchiveHoldsNothing() {
    assertEquals(List.of("P001"), Trial.of("empty.zip", Zipped.of()).codes());
  }

  @Test
  void asksOfOtherFilesNothing() {
    assertEquals(List.of(), Trial.members("a.txt", "Words."));
    assertEquals(List.of(), Trial.members("noise", new byte[] {0, 1, 2, 3}));
  }
}
