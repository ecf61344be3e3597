package org.attest.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Listing;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;

/// Reads mail folders of the mbox family (RFC 4155): the text is the list of their messages, which
/// are sources of their own.
///
/// A message begins at a line `From ` that is the first of the file or follows an empty one, and
/// that has a line of a header behind it; a sign `>` before `From ` inside a message was put there
/// by the folder and is taken away.
public final class Mbox implements FormatReader {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final int charactersMax;

  public Mbox(int charactersMax) {
    this.charactersMax = charactersMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Listing messages = new Listing(original, charactersMax);
    open(bytes, messages);
    if (messages.isEmpty()) {
      throw new Refusal(Code.EMPTY_FILE, "it is a mail folder without a message");
    }
    return messages.finish("application/mbox");
  }

  /// Hands over all messages in the order of the folder, named by their number.
  public void open(byte[] bytes, MemberTaker messages) throws IOException {
    int number = 0;
    int start = first(bytes);
    while (start < bytes.length) {
      int end = next(bytes, start);
      number++;
      byte[] message = message(bytes, afterLine(bytes, start), end);
      messages.take(
          String.format(Locale.ROOT, "%d.eml", number), new ByteArrayInputStream(message));
      start = end;
    }
  }

  /// Whether bytes that begin as a folder does hold more than one message.
  public static boolean isFolder(byte[] bytes) {
    int start = first(bytes);
    return start < bytes.length && next(bytes, start) < bytes.length;
  }

  /// Where the first message begins; the length if there is none.
  private static int first(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && !begins(bytes, at)) {
      at = afterLine(bytes, at);
    }
    return at;
  }

  /// Where the message behind this one begins.
  private static int next(byte[] bytes, int start) {
    int at = afterLine(bytes, start);
    boolean blank = false;
    while (at < bytes.length && !(blank && begins(bytes, at))) {
      blank = isEnd(bytes, at);
      at = afterLine(bytes, at);
    }
    return at;
  }

  private static boolean begins(byte[] bytes, int at) {
    return isAt(bytes, at, FROM) && isHeader(bytes, afterLine(bytes, at));
  }

  /// Whether a line has the form of a header's, or another such opening follows, as some programs
  /// write it twice.
  private static boolean isHeader(byte[] bytes, int at) {
    int i = at;
    while (i < bytes.length && bytes[i] > ' ' && bytes[i] != ':') {
      i++;
    }
    boolean isField = i > at && i < bytes.length && bytes[i] == ':';
    return isField || isQuoted(bytes, at);
  }

  private static byte[] message(byte[] bytes, int start, int end) {
    byte[] out = new byte[end - start];
    int length = 0;
    int at = start;
    while (at < end) {
      int line = afterLine(bytes, at);
      int from = isQuoted(bytes, at) ? at + 1 : at;
      System.arraycopy(bytes, from, out, length, line - from);
      length += line - from;
      at = line;
    }
    return java.util.Arrays.copyOf(out, length);
  }

  private static boolean isQuoted(byte[] bytes, int at) {
    int i = at;
    while (i < bytes.length && bytes[i] == '>') {
      i++;
    }
    return i > at && isAt(bytes, i, FROM);
  }

  private static boolean isAt(byte[] bytes, int at, byte[] sign) {
    return at + sign.length <= bytes.length
        && java.util.Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
  }

  private static boolean isEnd(byte[] bytes, int at) {
    boolean isReturn = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
    return isReturn || bytes[at] == '\n';
  }

  private static int afterLine(byte[] bytes, int at) {
    int i = at;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, bytes.length);
  }
}
