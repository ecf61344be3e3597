package org.attest.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.problem.Outcome;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.read.Readers;

/// The documents of the dossier as the stages see them, and the truth beside them.
///
/// @param documents by file name
record Truth(Map<String, Derived> documents) {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[\\s“”\"„‘(\\[*_]+|(?:the|a|an|in|on|at|of|by|for|since|until|from)\\s)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL = Pattern.compile("(?:[\\s“”\"’‘*_,;:.)\\]]|[’']s)+$");

  /// A record of the truth and the place of its words.
  record Row(JsonNode fields, String source, Span at) {
    boolean isOptional() {
      return fields.path("optional").asBoolean();
    }

    String text(String field) {
      return fields.path(field).asText();
    }
  }

  /// How many records were wanted, and how many of these were found.
  record Tally(int hits, int wanted, List<String> missed) {
    double recall() {
      return (double) hits / Math.max(1, wanted);
    }
  }

  /// Reads all documents and runs all stages over them.
  static Truth read() {
    Map<String, Derived> out = new TreeMap<>();
    Flow flow = new Flow(Recognisers.with(ShippedModels.all()));
    try (Stream<Path> files = Files.list(Shared.root().resolve("dossier/documents"))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Original original = new Original(name, name, "0".repeat(64), bytes.length);
        Outcome<Transcript> outcome = Readers.standard().read(original, bytes);
        Transcript transcript =
            outcome
                .value()
                .orElse(new Transcript(SourceText.of(""), List.of(), Metadata.of("text/plain")));
        out.put(name, flow.derive(new Source(name, original, transcript), outcome.problems()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Truth(out);
  }

  /// The records of one kind.
  static List<JsonNode> records(String kind) {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> out = new ArrayList<>();
    try {
      Path file = Shared.root().resolve("dossier/truth").resolve(kind + ".jsonl");
      for (String line : Files.readAllLines(file)) {
        out.add(mapper.readTree(line));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return out;
  }

  /// The records of one kind with the place that this field of theirs names; records whose words
  /// stand nowhere come with an empty place and cannot be found.
  List<Row> rows(String kind, String field) {
    List<Row> out = new ArrayList<>();
    for (JsonNode row : records(kind)) {
      if (row.has(field)) {
        JsonNode passage = row.path(field);
        String source = passage.path("source").asText();
        out.add(new Row(row, source, place(passage).orElse(new Span(0, 0))));
      }
    }
    return out;
  }

  Derived document(String source) {
    Derived found = documents.get(source);
    if (found == null) {
      throw new IllegalArgumentException("source: not in the dossier: " + source);
    }
    return found;
  }

  /// Where the words of a passage stand, the occurrence that it names.
  Optional<Span> place(JsonNode passage) {
    String text = document(passage.path("source").asText()).source().text().value();
    String exact = passage.path("exact").asText();
    int at = -1;
    for (int i = 0; i < passage.path("occurrence").asInt(1); i++) {
      at = text.indexOf(exact, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(at, at + exact.length()));
  }

  /// The stretch without articles, prepositions, marks and a possessive at its ends.
  Span trim(String source, Span span) {
    String words = document(source).source().text().at(span);
    Matcher lead = LEAD.matcher(words);
    int from = lead.lookingAt() && lead.end() < words.length() ? lead.end() : 0;
    Matcher tail = TAIL.matcher(words);
    int to = tail.find(from) && tail.start() > from ? tail.start() : words.length();
    return new Span(span.start() + from, span.start() + to);
  }

  /// Whether two stretches are the same but for what does not matter at their ends.
  boolean isSame(String source, Span first, Span second) {
    return trim(source, first).equals(trim(source, second));
  }
}
