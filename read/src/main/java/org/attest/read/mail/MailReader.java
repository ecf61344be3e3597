package org.attest.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;

/// Reads messages.
public final class MailReader implements FormatReader {
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*[ -](\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int HEADER_BYTES_MAX = 1 << 20;

  private final int charactersMax;
  private final int depthMax;
  private final Optional<FormatReader> attachments;

  private MailReader(int charactersMax, int depthMax, Optional<FormatReader> attachments) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.attachments = attachments;
  }

  /// For messages whose attachments are sources of their own: the text only names them.
  public MailReader(int charactersMax, int depthMax) {
    this(charactersMax, depthMax, Optional.empty());
  }

  /// For messages that are part of something else: what is attached stands in the text.
  ///
  /// @param attachments reads what is attached
  public static MailReader withAttachments(
      int charactersMax, int depthMax, FormatReader attachments) {
    return new MailReader(charactersMax, depthMax, Optional.of(attachments));
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Message message = parsed(bytes);
    Transcription out = new Transcription(charactersMax);
    Attachments attached =
        attachments
            .map(reader -> new Enclosures(original, reader, out, problems))
            .<Attachments>map(enclosures -> enclosures::addNamed)
            .orElse((name, type, _) -> Enclosures.name(name, type, out));
    new MailWalk(original, attached, depthMax, out, problems).walk(message);
    Metadata metadata =
        new Metadata(
            subject(message),
            senders(message),
            field(message, "Content-Language").map(l -> l.split("[,;\\s]", 2)[0]),
            field(message, "Date")
                .flatMap(MailReader::day)
                .flatMap(d -> StatedDate.whole(d, original.path(), problems)),
            "message/rfc822");
    message.dispose();
    return out.finish(metadata);
  }

  /// Hands over what is attached to a message, and to the messages inside it.
  ///
  /// @throws Refusal if the message cannot be read
  public void open(Original original, byte[] bytes, MemberTaker members) throws IOException {
    Attachments attached =
        (name, _, content) -> members.take(name, new ByteArrayInputStream(content));
    Transcription unused = new Transcription(charactersMax);
    Message message = parsed(bytes);
    new MailWalk(original, attached, depthMax, unused, new ArrayList<>()).walk(message);
    message.dispose();
  }

  private static Message parsed(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .setMaxHeaderLen(HEADER_BYTES_MAX)
            .setMaxContentLen(-1)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  static Optional<String> subject(Message message) {
    return Optional.ofNullable(message.getSubject())
        .map(s -> s.strip().replaceAll("\\s+", " "))
        .filter(s -> !s.isEmpty());
  }

  private static List<String> senders(Message message) {
    return message.getFrom() == null || message.getFrom().isEmpty()
        ? field(message, "From")
            .map(from -> DecoderUtil.decodeEncodedWords(from, DecodeMonitor.SILENT).strip())
            .stream()
            .toList()
        : message.getFrom().stream().map(MailReader::person).toList();
  }

  /// The name of a person, or the address where there is none.
  private static String person(Mailbox mailbox) {
    String name = mailbox.getName();
    return name == null || name.isBlank() ? mailbox.getAddress() : name.strip();
  }

  static Optional<String> field(Message message, String name) {
    return Optional.ofNullable(message.getHeader())
        .map(header -> header.getField(name))
        .map(Field::getBody)
        .map(String::strip)
        .filter(body -> !body.isEmpty());
  }

  /// The day as its sender's calendar had it, whatever the zone.
  private static Optional<String> day(String date) {
    Matcher matcher = DAY.matcher(date);
    return Stream.of(matcher)
        .filter(Matcher::find)
        .filter(m -> MONTHS.contains(m.group(2).toLowerCase(Locale.ROOT)))
        .map(m ->
            "%s-%02d-%02d"
                .formatted(
                    m.group(3),
                    MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(m.group(1))))
        .findFirst();
  }
}
