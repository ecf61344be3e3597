package org.attest.read.plain;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Decoding;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;

/// Reads plain text: the text is the file's own.
public final class PlainReader implements FormatReader {
  private final int charactersMax;

  public PlainReader(int charactersMax) {
    this.charactersMax = charactersMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    return new Transcript(
        SourceText.of(decode(original, bytes, problems, charactersMax)),
        List.of(),
        Metadata.of("text/plain"));
  }

  /// The whole text of a file that is all text.
  ///
  /// @throws Refusal if it is longer than `charactersMax`
  public static String decode(
      Original original, byte[] bytes, List<Problem> problems, int charactersMax) {
    Decoding decoding = Decoding.of(bytes, Optional.empty());
    decoding
        .guess()
        .ifPresent(
            guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, original.path(), guess)));
    if (decoding.text().length() > charactersMax) {
      throw new Refusal(
          Code.TOO_LARGE,
          "its text has more than "
              + charactersMax
              + " characters; split the file or raise the limit on characters");
    }
    return decoding.text();
  }
}
