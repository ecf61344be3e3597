package org.attest.read.transcribe;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;

/// Reads the files that a file holds: attachments, embedded documents, the entries of an archive.
///
/// Each becomes a division under its name. One that holds no text is passed over or only named; one
/// that is damaged or locked is a problem of its own, and the rest goes on.
public final class Enclosures {
  private final Original original;
  private final FormatReader reader;
  private final Transcription out;
  private final List<Problem> problems;

  /// @param original the file that holds the others
  /// @param reader reads what is enclosed
  public Enclosures(
      Original original, FormatReader reader, Transcription out, List<Problem> problems) {
    this.original = original;
    this.reader = reader;
    this.out = out;
    this.problems = problems;
  }

  /// Writes an enclosed file under a line with its name, whether it can be read or not.
  ///
  /// @throws Refusal if it is beyond a limit, which holds for all together
  public void addNamed(String name, String mediaType, byte[] bytes) throws IOException {
    write(name, mediaType, bytes.length == 0 ? Optional.empty() : read(name, bytes), out);
  }

  /// Writes the line with the name of a file that becomes a source of its own.
  public static void name(String name, String mediaType, Transcription out) {
    write(name, mediaType, Optional.empty(), out);
  }

  /// Writes an enclosed file, if it holds text.
  ///
  /// @throws Refusal if it is beyond a limit, which holds for all together
  public void addRead(String name, byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      Optional<Transcript> transcript = read(name, bytes);
      if (transcript.isPresent()) {
        write(name, transcript.get().metadata().format(), transcript, out);
      }
    }
  }

  private static void write(
      String name, String mediaType, Optional<Transcript> transcript, Transcription out) {
    out.endBlock();
    Transcription.Open open = out.open();
    out.text("[" + name + ", " + mediaType + "]");
    out.endBlock();
    transcript.ifPresent(out::append);
    out.endBlock();
    out.close(open, span -> new Mark.Division(span, "document", Optional.of(name)));
  }

  private Optional<Transcript> read(String name, byte[] bytes) throws IOException {
    Original inside =
        new Original(name, original.path() + Original.INSIDE + name, sha256(bytes), bytes.length);
    try {
      return Optional.of(reader.read(inside, bytes, problems))
          .filter(transcript -> !transcript.text().value().isBlank());
    } catch (Refusal refusal) {
      if (refusal.code() == Code.TOO_LARGE || refusal.code() == Code.TOO_DEEP) {
        throw refusal;
      }
      if (refusal.code() != Code.UNKNOWN_FORMAT && refusal.code() != Code.EMPTY_FILE) {
        problems.add(new Problem(refusal.code(), inside.path(), refusal.line()));
      }
    } catch (IOException damaged) {
      String said = String.valueOf(damaged.getMessage()).replaceAll("\\s+", " ");
      problems.add(new Problem(Code.DAMAGED_FILE, inside.path(), "it cannot be read: " + said));
    }
    return Optional.empty();
  }

  private static String sha256(byte[] bytes) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("this Java has no SHA-256", e);
    }
  }
}
