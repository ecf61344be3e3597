package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Passage;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// Prints the names found in a file of annotated documents, in the form that the collection's
/// scorer `entities.py` reads.
///
/// Argument: one of the collection's JSON lines files; each line has `doc` and `text`.
public final class NamesRun {
  private NamesRun() {}

  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Flow flow = new Flow(Recognisers.with(ShippedModels.all()));
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode document = mapper.readTree(line);
      Source source = source(document.path("text").asText());
      for (Proposal proposal : flow.derive(source, List.of()).proposals()) {
        if (proposal.finding() instanceof Name name) {
          Passage passage = source.passage(name.span());
          System.out.printf(
              "{\"doc\":%s,\"start\":%d,\"end\":%d,\"kind\":\"%s\"}%n",
              document.path("doc"), passage.start(), passage.end(), kind(name.kind()));
        }
      }
    }
  }

  /// A text as a source of its own.
  static Source source(String text) {
    return source("text", text);
  }

  public static Source source(String id, String text) {
    Original original = new Original(id, id, "0".repeat(64), text.length());
    return new Source(
        id, original, new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain")));
  }

  private static String kind(NameKind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case PLACE -> "LOC";
      case ORGANISATION -> "ORG";
      case WORK -> "WORK";
    };
  }
}
