package org.attest.read.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads a message that Outlook saved as a file (`.msg`).
final class MsgFile {
  /// The numbers of the properties that may hold it ([MS-OXPROPS]), the surest first.
  private static final List<Integer> SENDER_ADDRESSES = List.of(0x5D01, 0x5D02, 0x0C1F, 0x0065);

  private final int depthMax;

  private MsgFile(int depthMax) {
    this.depthMax = depthMax;
  }

  /// @throws IOException if the file is damaged
  static Letter letter(byte[] bytes, int depthMax) throws IOException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      return new MsgFile(depthMax).letter(message, 1);
    } catch (ChunkNotFoundException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Letter letter(MAPIMessage message, int level) throws IOException, ChunkNotFoundException {
    if (level > depthMax) {
      throw new Refusal(
          Code.TOO_DEEP, "messages are attached to one another deeper than " + depthMax);
    }
    message.setReturnNullOnMissingChunk(true);
    if (message.has7BitEncodingStrings()) {
      message.guess7BitEncoding();
    }
    List<Letter.Attached> attached = new ArrayList<>();
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attached.add(attached(attachment, attached.size() + 1, level));
    }
    Headers headers = Headers.of(message.getHeaders());
    List<Letter.Person> people =
        Stream.of(message.getRecipientDetailsChunks()).flatMap(MsgFile::person).toList();
    Calendar day = message.getMessageDate();
    return new Letter(
        sender(message, headers),
        hasLine(message) ? named(message.getDisplayTo(), people) : people,
        named(message.getDisplayCC(), people),
        named(message.getDisplayBCC(), people),
        Optional.ofNullable(day).map(Calendar::toInstant),
        present(message.getSubject()),
        words(message.getMainChunks().getMessageId()),
        present(message.getTextBody()),
        present(message.getHtmlBody()),
        present(message.getRtfBody()).map(rtf -> rtf.getBytes(StandardCharsets.ISO_8859_1)),
        attached);
  }

  private static Optional<Letter.Person> sender(MAPIMessage message, Headers headers)
      throws ChunkNotFoundException {
    List<Chunk> all =
        message.getMainChunks().getAll().values().stream().flatMap(List::stream).toList();
    Optional<String> address =
        SENDER_ADDRESSES.stream()
            .flatMap(id -> all.stream().filter(chunk -> chunk.getChunkId() == id))
            .flatMap(chunk -> words(chunk).stream())
            .filter(a -> a.contains("@"))
            .findFirst();
    return Letter.Person.of(
        present(message.getDisplayFrom()), address.or(() -> headers.senderAddress()));
  }

  private static Stream<Letter.Person> person(RecipientChunks chunks) {
    return Letter.Person.of(
        present(chunks.getRecipientName()), present(chunks.getRecipientEmailAddress()))
        .stream();
  }

  /// Whether the message says who of its receivers is which.
  private static boolean hasLine(MAPIMessage message) throws ChunkNotFoundException {
    return Stream.of(message.getDisplayTo(), message.getDisplayCC(), message.getDisplayBCC())
        .anyMatch(line -> present(line).isPresent());
  }

  /// The receivers that a line names, with their addresses where the file has them.
  private static List<Letter.Person> named(@Nullable String line, List<Letter.Person> people) {
    List<Letter.Person> named = new ArrayList<>();
    for (String name : present(line).map(l -> l.split(";", -1)).orElse(new String[0])) {
      String plain = name.replace("'", "").strip();
      Optional<Letter.Person> known =
          people.stream()
              .filter(p ->
                  p.name().replace("'", "").equals(plain) || p.address().orElse("").equals(plain))
              .findFirst();
      known.or(() -> Letter.Person.of(present(plain), present(plain))).ifPresent(named::add);
    }
    return named;
  }

  private Letter.Attached attached(AttachmentChunks attachment, int number, int level)
      throws IOException, ChunkNotFoundException {
    if (attachment.isEmbeddedMessage()) {
      return new Letter.Attached.OfLetter(letter(attachment.getEmbeddedMessage(), level + 1));
    }
    String name =
        Stream.of(
                attachment.getAttachLongFileName(),
                attachment.getAttachFileName(),
                attachment.getAttachDisplayName())
            .flatMap(chunk -> words(chunk).stream())
            .findFirst()
            .orElse("part " + number);
    byte[] bytes =
        attachment.getAttachData() == null
            ? attachment.getEmbeddedAttachmentObject()
            : attachment.getAttachData().getValue();
    return new Letter.Attached.OfFile(name, Optional.ofNullable(bytes));
  }

  private static Optional<String> words(@Nullable Chunk chunk) {
    return chunk instanceof StringChunk string ? present(string.getValue()) : Optional.empty();
  }

  static Optional<String> present(@Nullable String words) {
    return Optional.ofNullable(words)
        .map(w -> w.replace("\0", "").strip())
        .filter(w -> !w.isEmpty());
  }
}
