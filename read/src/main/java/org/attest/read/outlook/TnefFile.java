package org.attest.read.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.attest.read.transcribe.Decoding;

/// Reads what Outlook wraps attachments in (`winmail.dat`, TNEF).
final class TnefFile {
  private TnefFile() {}

  /// @throws IOException if the file is damaged
  static Letter letter(byte[] bytes) throws IOException {
    HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
    List<Letter.Attached> attached = new ArrayList<>();
    for (Attachment attachment : message.getAttachments()) {
      String name =
          Stream.of(attachment.getLongFilename(), attachment.getFilename())
              .flatMap(n -> MsgFile.present(n).stream())
              .findFirst()
              .orElse("part " + (attached.size() + 1));
      attached.add(new Letter.Attached.OfFile(name, Optional.ofNullable(content(attachment))));
    }
    return new Letter(
        sender(message),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        MsgFile.present(message.getSubject()).or(() -> plain(message, TNEFProperty.ID_SUBJECT)),
        Optional.empty(),
        words(message, MAPIProperty.BODY).or(() -> plain(message, TNEFProperty.ID_BODY)),
        words(message, MAPIProperty.BODY_HTML),
        MsgFile.present(message.getBody()).map(rtf -> rtf.getBytes(StandardCharsets.ISO_8859_1)),
        attached);
  }

  private static byte @org.jspecify.annotations.Nullable [] content(Attachment attachment) {
    boolean hasContent = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA) != null;
    return hasContent ? attachment.getContents() : null;
  }

  private static Optional<Letter.Person> sender(HMEFMessage message) {
    return Letter.Person.of(
        words(message, MAPIProperty.SENDER_NAME),
        words(message, MAPIProperty.SENDER_EMAIL_ADDRESS));
  }

  private static Optional<String> words(HMEFMessage message, MAPIProperty property) {
    MAPIAttribute attribute = message.getMessageMAPIAttribute(property);
    return attribute instanceof MAPIStringAttribute string
        ? MsgFile.present(string.getDataString())
        : Optional.empty();
  }

  /// Words in the code page of the sender's machine, which the file does not say for sure.
  private static Optional<String> plain(HMEFMessage message, TNEFProperty property) {
    TNEFAttribute attribute = message.getMessageAttribute(property);
    return Optional.ofNullable(attribute)
        .map(TNEFAttribute::getData)
        .map(bytes -> Decoding.of(withoutEnd(bytes), Optional.empty()).text())
        .flatMap(MsgFile::present);
  }

  private static byte[] withoutEnd(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
