package org.attest.read.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class OutlookReaderTest extends ReaderContract {
  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "box.msg",
            message(),
            "Box 31 – «Fonar»",
            "Hanna Terweld",
            "I had the box out again.",
            "list.txt"));
  }

  @Override
  protected String mediaType() {
    return "application/vnd.ms-outlook";
  }

  /// A message as Outlook saves it: a stream for each property, a folder for each attachment.
  private static byte[] message() {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      fill(root, "Box 31 – «Fonar»", "I had the box out again.\r\nNothing was in it.");
      words(root, "0C1A001F", "Ruta Lessing");
      words(root, "5D01001F", "ruta@archive.example");
      words(root, "0E04001F", "Hanna Terweld; greta@library.example");
      words(root, "0E02001F", "Solm");
      DirectoryEntry receiver = root.createDirectory("__recip_version1.0_#00000000");
      words(receiver, "3001001F", "Hanna Terweld");
      words(receiver, "39FE001F", "hanna@library.example");
      DirectoryEntry file = root.createDirectory("__attach_version1.0_#00000000");
      words(file, "3707001F", "list.txt");
      stream(file, "37010102", "Nine letters.".getBytes(StandardCharsets.UTF_8));
      DirectoryEntry inner =
          root.createDirectory("__attach_version1.0_#00000001")
              .createDirectory("__substg1.0_3701000D");
      fill(inner, "An older one", "Is the box there?");
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      files.writeFilesystem(written);
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(DirectoryEntry folder, String subject, String body) throws IOException {
    words(folder, "001A001F", "IPM.Note");
    words(folder, "0037001F", subject);
    words(folder, "1000001F", body);
  }

  private static void words(DirectoryEntry folder, String property, String words)
      throws IOException {
    stream(folder, property, words.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void stream(DirectoryEntry folder, String property, byte[] bytes)
      throws IOException {
    folder.createDocument("__substg1.0_" + property, new ByteArrayInputStream(bytes));
  }

  @Test
  void readsASavedMessageAsOneThatWasSent() {
    Trial trial = Trial.of("box.msg", message());
    assertEquals(
        """
        Box 31 – «Fonar»

        From: Ruta Lessing <ruta@archive.example>
        To: Hanna Terweld <hanna@library.example>, greta@library.example
        Bcc: Solm

        I had the box out again.
        Nothing was in it.

        [list.txt, text/plain]

        An older one

        Is the box there?\
        """,
        trial.text());
    assertEquals(List.of("Ruta Lessing"), trial.transcript().metadata().authors());
    assertEquals(Optional.of("Box 31 – «Fonar»"), trial.transcript().metadata().title());
  }

  @Test
  void handsOverWhatIsAttachedToASavedMessage() {
    assertEquals(List.of("list.txt: Nine letters."), Trial.members("box.msg", message()));
  }

  @Test
  void knowsASavedMessageUnderAnyName() {
    assertEquals(
        "application/vnd.ms-outlook", Trial.of("box", message()).transcript().metadata().format());
  }

  @Test
  void opensWhatOutlookWrapsAttachmentsIn() {
    byte[] wrapped =
        tnef(
            attribute(1, 0x00018004, "The papers\0"),
            attribute(1, 0x0002800C, "See the list.\0"),
            attribute(2, 0x00069002, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            attribute(2, 0x00018010, "list.txt\0"),
            attribute(2, 0x0006800F, "Nine letters."));
    assertEquals(
        "The papers\n\nSee the list.\n\n[list.txt, text/plain]",
        Trial.of("winmail.dat", wrapped).text());
    assertEquals(List.of("list.txt: Nine letters."), Trial.members("winmail.dat", wrapped));
  }

  private static byte[] tnef(byte[]... attributes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(head.putInt(0x223E9F78).putShort((short) 1).array());
    for (byte[] attribute : attributes) {
      out.writeBytes(attribute);
    }
    return out.toByteArray();
  }

  /// @param level 1 for the message, 2 for what is attached
  private static byte[] attribute(int level, int id, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xFF;
    }
    return ByteBuffer.allocate(11 + bytes.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) level)
        .putInt(id)
        .putInt(bytes.length)
        .put(bytes)
        .putShort((short) sum)
        .array();
  }
}
