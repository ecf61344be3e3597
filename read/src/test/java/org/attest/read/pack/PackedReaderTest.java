package org.attest.read.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.attest.core.source.Original;
import org.attest.read.Limits;
import org.attest.read.Members;
import org.attest.read.Trial;
import org.attest.read.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void handsOverATornMemberAsFarAsItGoesAndSaysSoOnce() throws IOException {
    String words = "Nine letters lay in the basket. ".repeat(60);
    byte[] tar = tar("x/letter.txt", words);
    byte[] torn = Arrays.copyOf(tar, 1000);
    assertEquals(
        List.of("x/letter.txt: " + words.substring(0, 488)), Trial.members("papers.tar", torn));
    Trial trial = Trial.of("papers.tar", torn);
    assertEquals("papers.tar\n\nx/letter.txt", trial.text());
    assertEquals(
        List.of(
            "P016 papers.tar > x/letter.txt: it is damaged: Truncated TAR archive; what is there was"
                + " read, fetch it again"),
        trial.lines());
  }

  @Test
  void handsOverWhatATornGzipGivesUp() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      words.append("Letter ").append(i * 7919 % 4001).append(". ");
    }
    byte[] whole = gzip(words.toString().getBytes(StandardCharsets.UTF_8));
    byte[] torn = Arrays.copyOf(whole, whole.length / 2);
    String got = Trial.members("letters.txt.gz", torn).getFirst().split(": ", 2)[1];
    assertTrue(words.toString().startsWith(got) && got.length() > words.length() / 4, got);
    assertEquals(List.of("P016"), Trial.of("letters.txt.gz", torn).codes());
  }

  @Test
  void readsPackingsBehindOneAnotherAsOneAndPassesOverPadding() throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(gzip("One. ".getBytes(StandardCharsets.UTF_8)));
    joined.writeBytes(gzip("Two.".getBytes(StandardCharsets.UTF_8)));
    joined.writeBytes(new byte[40]);
    assertEquals(
        List.of("letter.txt: One. Two."), Trial.members("letter.txt.gz", joined.toByteArray()));
    assertEquals(List.of(), Trial.of("letter.txt.gz", joined.toByteArray()).codes());
  }

  @Test
  void opensAPackedTarUnderAnyName() throws IOException {
    byte[] packed = gzip(tar("x/letter.txt", "Words."));
    assertTrue(Trial.members("papers.tgz", packed).getFirst().startsWith("papers.tar: "));
    assertTrue(Trial.members("papers", packed).getFirst().startsWith("papers: "));
  }

  @Test
  void namesWhatIsLockedOrPackedInAnUnknownWayAndGoesOn() {
    byte[] zip = Zipped.of("a.txt", "First words.", "b.txt", "Locked.", "c.txt", "Third.");
    byte[] locked = zip.clone();
    flip(locked, 2, 6, 1);
    assertEquals(
        List.of("a.txt: First words.", "c.txt: Third."), Trial.members("papers.zip", locked));
    assertEquals("papers.zip\n\na.txt\n\nb.txt\n\nc.txt", Trial.of("papers.zip", locked).text());
    assertEquals(
        List.of("P004 papers.zip > b.txt: it is locked; pack it without a password"),
        Trial.of("papers.zip", locked).lines());
    byte[] unknown = zip.clone();
    flip(unknown, 2, 8, 77 ^ 8);
    assertEquals(List.of("P002"), Trial.of("papers.zip", unknown).codes());
    assertEquals(2, Trial.members("papers.zip", unknown).size());
  }

  /// Changes a byte of the nth member, in its own header and in the list of contents.
  private static void flip(byte[] zip, int nth, int offset, int bits) {
    int local = 0;
    int listed = 0;
    for (int i = 0; i + 4 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
        zip[i + offset] ^= ++local == nth ? (byte) bits : 0;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + offset + 2] ^= ++listed == nth ? (byte) bits : 0;
      }
    }
  }

  @Test
  void saysThatAMemberDoesNotFitItsChecksum() {
    byte[] zip = Zipped.of("a.txt", "First words.", "b.txt", "Second.");
    flip(zip, 1, 14, 1);
    assertEquals(2, Trial.members("papers.zip", zip).size());
    assertEquals(List.of("P016"), Trial.of("papers.zip", zip).codes());
  }

  @Test
  void readsAZipWhoseListOfContentsIsMissing() {
    byte[] zip = Zipped.of("a.txt", "First words.", "b.txt", "Second.");
    int list = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] torn = Arrays.copyOf(zip, list);
    assertEquals(
        List.of("a.txt: First words.", "b.txt: Second."), Trial.members("papers.zip", torn));
    assertEquals(List.of("P016"), Trial.of("papers.zip", torn).codes());
  }

  @Test
  void opensAnArchiveBehindTheProgramThatUnpacksIt() throws IOException {
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    program.writeBytes("#!/bin/sh\nexec unzip \"$0\"\n\0".getBytes(StandardCharsets.UTF_8));
    program.writeBytes(Zipped.of("a.txt", "First words."));
    assertEquals(List.of("a.txt: First words."), Trial.members("papers", program.toByteArray()));
  }

  @Test
  void namesALinkWithWhereItLeadsAndDoesNotFollowIt() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(written)) {
      TarArchiveEntry link = new TarArchiveEntry("letter.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("../../etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    assertEquals(List.of(), Trial.members("papers.tar", written.toByteArray()));
    assertEquals(
        "papers.tar\n\nletter.txt → ../../etc/passwd",
        Trial.of("papers.tar", written.toByteArray()).text());
  }

  @Test
  void handsOverTwoMembersOfOneNameAndPathsThatLeadOut() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(written)) {
      for (String name : List.of("a.txt", "a.txt", "../up.txt", "/root.txt", "C:\\x\\y.txt")) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    assertEquals(
        List.of("a.txt", "a.txt", "../up.txt", "/root.txt", "C:/x/y.txt"),
        Trial.members("papers.zip", written.toByteArray()).stream()
            .map(member -> member.split(": ", 2)[0])
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "IBM437, Müßiggang.txt",
    "IBM866, Письмо начальнику.txt",
    "windows-31j, 海港の記録.txt",
    "GB18030, 审计文件检索.txt",
    "UTF-8, Größe – Письмо.txt"
  })
  void readsNamesInTheCodePageOfTheirWriter(String charset, String name) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(written)) {
      zip.setEncoding(charset);
      zip.setUseLanguageEncodingFlag(false);
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      zip.write("Words.".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertEquals(List.of(name + ": Words."), Trial.members("papers.zip", written.toByteArray()));
  }

  @Test
  void opensSevenZip() throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("x/letter.txt");
      archive.putArchiveEntry(entry);
      archive.write("Words.".getBytes(StandardCharsets.UTF_8));
      archive.closeArchiveEntry();
    }
    byte[] bytes = Arrays.copyOf(channel.array(), (int) channel.size());
    assertEquals(List.of("x/letter.txt: Words."), Trial.members("papers.7z", bytes));
    assertEquals(
        List.of("P003"), Trial.of("papers.7z", Arrays.copyOf(bytes, bytes.length - 9)).codes());
  }

  @Test
  void saysThatATarHoldsNothing() {
    assertEquals(List.of("P001"), Trial.of("empty.tar", new byte[10_240]).codes());
  }
}
