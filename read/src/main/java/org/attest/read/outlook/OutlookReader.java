package org.attest.read.outlook;

import java.io.IOException;
import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.mail.MailReader;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.MemberTaker;

/// Reads messages that Outlook wrote in a format of its own, as if they had been sent.
public final class OutlookReader implements FormatReader {
  private final Kind kind;
  private final MailReader mail;
  private final int depthMax;

  /// The formats of a single message.
  public enum Kind {
    MSG("application/vnd.ms-outlook"),
    TNEF("application/vnd.ms-tnef");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  /// @param mail reads the message in the notation of MIME
  public OutlookReader(Kind kind, MailReader mail, int depthMax) {
    this.kind = kind;
    this.mail = mail;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Transcript read = mail.read(original, mime(bytes), problems);
    Metadata told = read.metadata();
    return new Transcript(
        read.text(),
        read.marks(),
        new Metadata(told.title(), told.authors(), told.language(), told.date(), kind.mediaType));
  }

  /// Hands over what is attached to the message.
  public void open(Original original, byte[] bytes, MemberTaker members) throws IOException {
    mail.open(original, mime(bytes), members);
  }

  private byte[] mime(byte[] bytes) throws IOException {
    Letter letter =
        switch (kind) {
          case MSG -> MsgFile.letter(bytes, depthMax);
          case TNEF -> TnefFile.letter(bytes);
        };
    return Mime.of(letter, depthMax);
  }
}
