package org.attest.read.outlook;

import java.io.ByteArrayOutputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;

/// Writes letters in the notation of MIME (RFC 2045), in ASCII throughout.
final class Mime {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int LINE_LENGTH = 76;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int depthMax;

  private Mime(int depthMax) {
    this.depthMax = depthMax;
  }

  /// @throws Refusal if letters are attached to one another deeper than `depthMax`
  static byte[] of(Letter letter, int depthMax) {
    Mime mime = new Mime(depthMax);
    mime.letter(letter, 1);
    return mime.out.toByteArray();
  }

  private void letter(Letter letter, int level) {
    if (level > depthMax) {
      throw new Refusal(
          Code.TOO_DEEP, "messages are attached to one another deeper than " + depthMax);
    }
    letter.sender().ifPresent(person -> field("From", person(person)));
    people("To", letter.to());
    people("Cc", letter.copies());
    people("Bcc", letter.hidden());
    letter.day().map(Instant::from).map(DAY::format).ifPresent(day -> field("Date", day));
    letter.subject().ifPresent(subject -> field("Subject", encoded(subject, 9)));
    letter.messageId().map(Mime::ascii).ifPresent(id -> field("Message-ID", id));
    field("MIME-Version", "1.0");
    // a base64 line holds no sign of equality before its end, and none of a nested letter's
    String boundary = String.format(Locale.ROOT, "=_attest_%04d_m", level);
    field("Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
    line("");
    bodies(letter, boundary, String.format(Locale.ROOT, "=_attest_%04d_a", level));
    for (Letter.Attached attached : letter.attached()) {
      line("--" + boundary);
      switch (attached) {
        case Letter.Attached.OfFile file -> file(file);
        case Letter.Attached.OfLetter inner -> {
          field("Content-Type", "message/rfc822");
          line("");
          letter(inner.letter(), level + 1);
        }
      }
    }
    line("--" + boundary + "--");
  }

  private void bodies(Letter letter, String around, String between) {
    List<String> types = new ArrayList<>();
    List<byte[]> bodies = new ArrayList<>();
    letter.plain().ifPresent(words -> add(types, bodies, "text/plain; charset=utf-8", words));
    letter.html().ifPresent(page -> add(types, bodies, "text/html; charset=utf-8", page));
    letter
        .rtf()
        .ifPresent(rtf -> {
          types.add("text/rtf");
          bodies.add(rtf);
        });
    if (types.isEmpty()) {
      return;
    }
    line("--" + around);
    field("Content-Type", "multipart/alternative; boundary=\"" + between + "\"");
    line("");
    for (int i = 0; i < types.size(); i++) {
      line("--" + between);
      field("Content-Type", types.get(i));
      packed(bodies.get(i));
    }
    line("--" + between + "--");
  }

  private static void add(List<String> types, List<byte[]> bodies, String type, String words) {
    types.add(type);
    bodies.add(words.getBytes(StandardCharsets.UTF_8));
  }

  private void file(Letter.Attached.OfFile file) {
    String type = URLConnection.guessContentTypeFromName(file.name().replace('#', '_'));
    field("Content-Type", type == null ? "application/octet-stream" : type);
    String name = encoded(file.name().replace('"', '\''), 35);
    field("Content-Disposition", "attachment; filename=\"" + name + "\"");
    packed(file.bytes().orElse(new byte[0]));
  }

  private void packed(byte[] bytes) {
    field("Content-Transfer-Encoding", "base64");
    line("");
    byte[] end = {'\r', '\n'};
    out.writeBytes(Base64.getMimeEncoder(LINE_LENGTH, end).encode(bytes));
    line("");
  }

  private void people(String name, List<Letter.Person> people) {
    if (!people.isEmpty()) {
      field(name, people.stream().map(Mime::person).collect(Collectors.joining(",\r\n ")));
    }
  }

  private static String person(Letter.Person person) {
    String name = EncoderUtil.encodeAddressDisplayName(plain(person.name()));
    Optional<String> address = person.address().map(Mime::ascii);
    return address.map(a -> person.name().equals(a) ? a : name + " <" + a + ">").orElse(name);
  }

  private static String encoded(String words, int used) {
    return EncoderUtil.encodeIfNecessary(plain(words), EncoderUtil.Usage.TEXT_TOKEN, used);
  }

  private static String plain(String words) {
    return words.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static String ascii(String words) {
    return plain(words).replaceAll("[^\\x21-\\x7e]", "?");
  }

  private void field(String name, String value) {
    line(name + ": " + value);
  }

  private void line(String words) {
    out.writeBytes((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
