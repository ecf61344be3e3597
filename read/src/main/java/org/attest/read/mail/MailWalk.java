package org.attest.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.stream.Field;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.read.html.HtmlReader;
import org.attest.read.rtf.RtfReader;
import org.attest.read.transcribe.Decoding;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;

/// Writes down a message and what is attached to it.
final class MailWalk {
  private static final List<String> SHOWN = List.of("From", "To", "Cc", "Bcc", "Date");
  private static final Set<String> TEXT =
      Set.of("text/plain", "text/html", "text/enriched", "text/rtf", "application/rtf");
  private static final int CHARACTERS_MAX = 20_000_000;

  private final Original original;
  private final Attachments attachments;
  private final int depthMax;
  private final Transcription out;
  private final List<Problem> problems;

  /// Parts that are not the body, in order, to follow it.
  private record Attachment(Entity entity, String name) {}

  MailWalk(
      Original original,
      Attachments attachments,
      int depthMax,
      Transcription out,
      List<Problem> problems) {
    this.original = original;
    this.attachments = attachments;
    this.depthMax = depthMax;
    this.out = out;
    this.problems = problems;
  }

  void walk(Message message) throws IOException {
    message(message, 1);
  }

  private void message(Message message, int depth) throws IOException {
    if (depth > depthMax) {
      throw new Refusal(
          Code.TOO_DEEP, "messages are attached to one another deeper than " + depthMax);
    }
    MailReader.subject(message)
        .ifPresent(subject -> {
          out.heading(1);
          out.text(subject);
          out.endBlock();
        });
    for (String name : SHOWN) {
      List<Field> fields =
          message.getHeader() == null ? List.of() : message.getHeader().getFields(name);
      for (Field field : fields) {
        String body = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
        out.text(name + ": " + body);
        out.line();
      }
    }
    out.endBlock();
    List<Attachment> attached = new ArrayList<>();
    body(message, attached, depth);
    for (Attachment attachment : attached) {
      attachment(attachment, depth);
    }
  }

  private void body(Entity entity, List<Attachment> attached, int depth) throws IOException {
    if (depth > depthMax) {
      throw new Refusal(Code.TOO_DEEP, "its parts nest deeper than " + depthMax);
    }
    if (entity.getBody() instanceof Multipart multipart) {
      preamble(multipart);
      List<Entity> parts = multipart.getBodyParts();
      boolean alternatives = "multipart/alternative".equals(entity.getMimeType());
      for (Entity part : alternatives ? preferred(parts) : parts) {
        body(part, attached, depth + 1);
      }
    } else if (isText(entity) && !isAttachment(entity)) {
      words(entity);
    } else if (entity.getBody() != null) {
      attached.add(new Attachment(entity, name(entity, attached.size() + 1)));
    }
  }

  /// Words before the first part are written by hand only where there is no part at all.
  private void preamble(Multipart multipart) throws IOException {
    if (multipart.getBodyParts().isEmpty() && multipart.getPreamble() != null) {
      new MailBody(out).write(multipart.getPreamble(), false);
    }
  }

  private static List<Entity> preferred(List<Entity> parts) throws IOException {
    for (String type : List.of("text/plain", "text/html", "text/rtf")) {
      for (Entity part : parts) {
        if (type.equals(part.getMimeType())
            && !new String(bytes(part), StandardCharsets.ISO_8859_1).isBlank()) {
          return List.of(part);
        }
      }
    }
    return parts.isEmpty() ? parts : List.of(parts.getLast());
  }

  private static boolean isText(Entity entity) {
    String type = String.valueOf(entity.getMimeType());
    return entity.getBody() instanceof SingleBody && TEXT.contains(type);
  }

  private static boolean isAttachment(Entity entity) {
    return "attachment".equals(entity.getDispositionType()) || entity.getFilename() != null;
  }

  private void words(Entity entity) throws IOException {
    byte[] bytes = bytes(entity);
    if (String.valueOf(entity.getMimeType()).endsWith("/rtf")) {
      out.append(
          QuotedMail.in(new RtfReader(CHARACTERS_MAX, depthMax).read(original, bytes, problems)));
      return;
    }
    Optional<Charset> charset =
        entity.getCharset() == null ? Optional.empty() : Decoding.charset(entity.getCharset());
    boolean bare =
        entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null;
    Decoding decoding = Decoding.of(bytes, bare ? Optional.empty() : charset);
    decoding
        .guess()
        .ifPresent(
            guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, original.path(), guess)));
    if ("text/html".equals(entity.getMimeType())) {
      out.append(
          QuotedMail.in(
              new HtmlReader(CHARACTERS_MAX, depthMax).read(original, decoding.text(), problems)));
    } else {
      String type = MailBody.contentType(entity).toLowerCase(Locale.ROOT);
      Transcription body = new Transcription(CHARACTERS_MAX);
      new MailBody(body).write(decoding.text(), type.contains("flowed"));
      out.append(QuotedMail.in(body.finish(Metadata.of("text/plain"))));
    }
  }

  private void attachment(Attachment attachment, int depth) throws IOException {
    String name = attachment.name();
    if (!(attachment.entity().getBody() instanceof Message inner)) {
      String type = String.valueOf(attachment.entity().getMimeType());
      attachments.add(name, type, bytes(attachment.entity()));
      return;
    }
    out.endBlock();
    Transcription.Open open = out.open();
    message(inner, depth + 1);
    out.endBlock();
    out.close(open, span -> new Mark.Division(span, "document", Optional.of(name)));
  }

  private static String name(Entity entity, int number) {
    if (entity.getBody() instanceof Message message) {
      return MailReader.subject(message).orElse("message " + number);
    }
    return Optional.ofNullable(entity.getFilename())
        .map(n -> DecoderUtil.decodeEncodedWords(n, DecodeMonitor.SILENT))
        .map(n -> n.replaceAll(".*[/\\\\]", "").strip())
        .filter(n -> !n.isEmpty())
        .orElse("part " + number);
  }

  private static byte[] bytes(Entity entity) throws IOException {
    if (!(entity.getBody() instanceof SingleBody body)) {
      return new byte[0];
    }
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
