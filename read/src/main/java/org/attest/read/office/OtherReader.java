package org.attest.read.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;

/// Reads whatever Apache Tika can read.
public final class OtherReader implements FormatReader {
  private static final Set<String> WITHOUT_TEXT = Set.of("image", "audio", "video", "font");

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;
  private final FormatReader enclosed;

  /// @param enclosed reads the files inside an archive or document
  public OtherReader(int charactersMax, int depthMax, int expansionMax, FormatReader enclosed) {
    this.enclosed = enclosed;
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Transcription out = new Transcription(charactersMax);
    TikaParsing parsing = new TikaParsing(original, depthMax, expansionMax);
    Unpacking unpacking =
        new Unpacking(
            new Enclosures(original, enclosed, out, problems),
            parsing.context(),
            Expansion.most(bytes, expansionMax));
    parsing.parse(bytes, new XhtmlBlocks(out), unpacking);
    if (unpacking.refused().isPresent()) {
      throw unpacking.refused().get();
    }
    parsing.tellSwallowed(problems);
    if (out.isEmpty()) {
      throw nothing(parsing.type());
    }
    return out.finish(described(parsing.metadata(), parsing.type()));
  }

  private static Refusal nothing(String type) {
    boolean unknown = type.isEmpty() || type.startsWith("application/octet-stream");
    return unknown || WITHOUT_TEXT.contains(type.split("/", 2)[0])
        ? new Refusal(
            Code.UNKNOWN_FORMAT,
            "it is "
                + (unknown ? "of no known format" : type)
                + (type.startsWith("image/")
                    ? "; save it as PNG or PDF"
                    : "; give it as text or PDF"))
        : new Refusal(Code.EMPTY_FILE, "it is " + type + " and holds no text");
  }

  private static org.attest.core.source.Metadata described(Metadata metadata, String type) {
    return new org.attest.core.source.Metadata(
        field(metadata.get(TikaCoreProperties.TITLE)),
        Stream.of(metadata.getValues(TikaCoreProperties.CREATOR))
            .filter(creator -> !creator.isBlank())
            .distinct()
            .toList(),
        field(metadata.get(TikaCoreProperties.LANGUAGE)),
        field(metadata.get(TikaCoreProperties.CREATED))
            .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            .map(date -> date.substring(0, 10)),
        type.split(";", 2)[0]);
  }

  private static Optional<String> field(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
