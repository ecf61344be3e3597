package org.attest.read.apart;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// What the process that reads says.
public sealed interface Answer {
  /// Counts up whenever a frame changes; the two sides come from the same jars, unless these were
  /// exchanged while the first side ran.
  int VERSION = 1;

  /// The first that it says.
  record Ready(int version) implements Answer {}

  /// What was read.
  record Told(Outcome<Transcript> outcome) implements Answer {}

  /// A member of a file.
  ///
  /// @param path inside the file that holds it, not to be trusted
  /// @param bytes or nothing if it is larger than one file may be
  record Held(String path, Optional<byte[]> bytes) implements Answer {}

  /// There are no more members.
  record End() implements Answer {}

  int READY = 101;
  int TOLD = 102;
  int HELD = 103;
  int HELD_BACK = 104;
  int END = 105;

  /// Sends this to the process that asked.
  default void send(DataOutputStream out) throws IOException {
    switch (this) {
      case Ready ready -> Frame.send(out, READY, body(to -> to.writeInt(ready.version())), NOTHING);
      case Told told -> Frame.send(out, TOLD, body(to -> outcome(to, told.outcome())), NOTHING);
      case Held held -> {
        byte[] head = body(to -> Fields.text(to, held.path()));
        int kind = held.bytes().isPresent() ? HELD : HELD_BACK;
        Frame.send(out, kind, head, held.bytes().orElse(NOTHING));
      }
      case End _ -> Frame.send(out, END, NOTHING, NOTHING);
    }
  }

  byte[] NOTHING = new byte[0];
  int BUFFER = 1 << 16;

  /// Waits for the next answer.
  ///
  /// @throws java.io.EOFException if the other side is gone
  static Answer next(DataInputStream in) throws IOException {
    Frame frame = Frame.next(in);
    InputStream whole =
        frame.kind() == TOLD ? new BufferedInputStream(frame.body(), BUFFER) : frame.body();
    DataInputStream body = new DataInputStream(whole);
    Answer answer =
        switch (frame.kind()) {
          case READY -> new Ready(body.readInt());
          case TOLD -> new Told(outcome(body));
          case HELD -> new Held(Fields.text(body), Optional.of(frame.body().rest()));
          case HELD_BACK -> new Held(Fields.text(body), Optional.empty());
          case END -> new End();
          default -> throw new IOException("no answer has the number " + frame.kind());
        };
    frame.body().end();
    return answer;
  }

  private static byte[] body(Fields.Writing<DataOutputStream> writing) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    writing.write(new DataOutputStream(body));
    return body.toByteArray();
  }

  private static void outcome(DataOutputStream out, Outcome<Transcript> outcome)
      throws IOException {
    out.writeBoolean(outcome.value().isPresent());
    if (outcome.value().isPresent()) {
      transcript(out, outcome.value().get());
    }
    Fields.list(
        out,
        outcome.problems(),
        problem -> {
          Fields.text(out, problem.code().id());
          Fields.text(out, problem.where());
          Fields.text(out, problem.message());
        });
  }

  private static void transcript(DataOutputStream out, Transcript transcript) throws IOException {
    Fields.text(out, transcript.text().value());
    Fields.list(out, transcript.marks(), mark -> Marks.write(out, mark));
    Metadata metadata = transcript.metadata();
    Fields.maybe(out, metadata.title());
    Fields.list(out, metadata.authors(), author -> Fields.text(out, author));
    Fields.maybe(out, metadata.language());
    Fields.maybe(out, metadata.date());
    Fields.text(out, metadata.format());
  }

  /// @throws IOException also if the values are not such as an outcome can have
  private static Outcome<Transcript> outcome(DataInputStream in) throws IOException {
    try {
      Optional<Transcript> value =
          in.readBoolean() ? Optional.of(transcript(in)) : Optional.empty();
      return new Outcome<>(
          value,
          Fields.list(
              in,
              () -> new Problem(Code.parse(Fields.text(in)), Fields.text(in), Fields.text(in))));
    } catch (IllegalArgumentException impossible) {
      throw new IOException("no such outcome can be", impossible);
    }
  }

  private static Transcript transcript(DataInputStream in) throws IOException {
    return new Transcript(
        SourceText.of(Fields.text(in)),
        Fields.list(in, () -> Marks.take(in)),
        new Metadata(
            Fields.maybe(in),
            Fields.list(in, () -> Fields.text(in)),
            Fields.maybe(in),
            Fields.maybe(in),
            Fields.text(in)));
  }
}
