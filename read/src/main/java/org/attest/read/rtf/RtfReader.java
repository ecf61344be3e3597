package org.attest.read.rtf;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;

/// Reads RTF documents.
public final class RtfReader implements FormatReader {
  private final int charactersMax;
  private final int depthMax;

  public RtfReader(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    RtfWalk walk = new RtfWalk(charactersMax);
    RtfScanner tokens = new RtfScanner(bytes);
    Optional<RtfToken> token = tokens.next();
    while (token.isPresent() && !walk.isAtEnd()) {
      if (walk.depth() > depthMax) {
        throw new Refusal(Code.TOO_DEEP, "its groups nest deeper than " + depthMax);
      }
      walk.take(token.get());
      token = tokens.next();
    }
    if (!walk.isAtEnd()) {
      problems.add(
          new Problem(
              Code.INCOMPLETE,
              original.path(),
              "it ends before its last group is closed; fetch it again, its end may be missing"));
    }
    Transcription out = walk.finish();
    walk.changes().tell(original, problems);
    return out.finish(walk.facts().metadata(original, problems));
  }
}
