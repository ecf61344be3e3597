package org.attest.read.apart;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.core.source.Original;
import org.attest.read.scan.RecognisedText;

/// What the process that reads is asked for.
public sealed interface Request {
  /// To read a file; answered by [Answer.Told].
  ///
  /// @param bytes the whole array of the buffer
  /// @param recognised in its pages without text
  record Read(Original original, ByteBuffer bytes, Optional<RecognisedText> recognised)
      implements Request {}

  /// To open a file that holds others; answered by [Answer.Held] for the first of them, or by
  /// [Answer.End].
  record Open(Original original, ByteBuffer bytes) implements Request {}

  /// To hand over the next member; answered like [Open].
  record More() implements Request {}

  /// To hand over no more; answered by [Answer.End].
  record Enough() implements Request {}

  int READ = 1;
  int OPEN = 2;
  int MORE = 3;
  int ENOUGH = 4;

  byte[] NOTHING = new byte[0];

  /// Sends this to the process.
  default void send(DataOutputStream out) throws IOException {
    switch (this) {
      case Read asked -> Frame.send(out, READ, head(asked), asked.bytes().array());
      case Open asked -> Frame.send(out, OPEN, head(asked.original()), asked.bytes().array());
      case More _ -> Frame.send(out, MORE, NOTHING, NOTHING);
      case Enough _ -> Frame.send(out, ENOUGH, NOTHING, NOTHING);
    }
  }

  private static byte[] head(Original original) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    Fields.original(new DataOutputStream(head), original);
    return head.toByteArray();
  }

  private static byte[] head(Read asked) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.write(head(asked.original()));
    Fields.maybe(
        new DataOutputStream(head),
        asked.recognised().map(text -> new String(text.toBytes(), StandardCharsets.UTF_8)));
    return head.toByteArray();
  }

  private static Optional<RecognisedText> recognised(DataInputStream in) throws IOException {
    try {
      return Fields.maybe(in)
          .map(text -> RecognisedText.parse(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new IOException("what was recognised cannot be understood", e);
    }
  }

  private static ByteBuffer whole(Frame frame) throws IOException {
    return ByteBuffer.wrap(frame.body().trusted());
  }

  private static Read read(DataInputStream body, Frame frame) throws IOException {
    Original original = Fields.original(body);
    Optional<RecognisedText> recognised = recognised(body);
    return new Read(original, whole(frame), recognised);
  }

  /// Waits for the next request.
  ///
  /// @throws java.io.EOFException if the other side is gone
  static Request next(DataInputStream in) throws IOException {
    Frame frame = Frame.next(in);
    DataInputStream body = new DataInputStream(frame.body());
    Request request =
        switch (frame.kind()) {
          case READ -> read(body, frame);
          case OPEN -> new Open(Fields.original(body), whole(frame));
          case MORE -> new More();
          case ENOUGH -> new Enough();
          default -> throw new IOException("no request has the number " + frame.kind());
        };
    frame.body().end();
    return request;
  }
}
