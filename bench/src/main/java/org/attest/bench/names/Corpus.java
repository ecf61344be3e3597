package org.attest.bench.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.core.recognise.NameHints;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.tag.Labels;
import org.attest.core.tag.NameLearner;
import org.attest.core.tag.NameModel;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Texts in which names are marked, read as the product reads them: names are looked for in the
/// reading text.
///
/// @param file its name in the collection, without `.jsonl`
record Corpus(String file, List<Marked> texts) {
  /// One text.
  ///
  /// @param id the collection's
  /// @param names stretches of the source's text, in order, without overlaps
  record Marked(String id, StructuredSource source, List<Kinded> names) {
    /// The names by the tokens of the reading text; those that it leaves out are lost.
    List<NameModel.Tagged> tagged() {
      List<NameModel.Tagged> tagged = new ArrayList<>();
      int last = 0;
      ToReading reading = new ToReading(source.reading());
      for (Kinded name : names) {
        int from = source.tokens().after(reading.of(name.span().start()));
        int to = source.tokens().after(reading.of(name.span().end() - 1)) + 1;
        if (from >= last && to > from && to <= source.tokens().size()) {
          tagged.add(new NameModel.Tagged(from, to, name.kind(), 0));
          last = to;
        }
      }
      return tagged;
    }

    /// The text as a lesson.
    NameLearner.Lesson lesson(int kindsMarked, double weight, boolean isPlain) {
      return new NameLearner.Lesson(
          source.tokens(), NameHints.of(source), tagged(), kindsMarked, weight, isPlain);
    }
  }

  /// A name and its kind, as [Labels] number the kinds.
  record Kinded(Span span, int kind) {}

  /// Where characters of the source stand in the reading text.
  private static final class ToReading {
    private final List<ReadingText.Piece> pieces;

    ToReading(ReadingText reading) {
      this.pieces =
          reading.pieces().stream()
              .filter(piece -> piece.source().length() > 0)
              .sorted(Comparator.comparingInt(piece -> piece.source().start()))
              .toList();
    }

    /// The place of a character, or past all tokens if the reading leaves it out.
    int of(int place) {
      int low = 0;
      int high = pieces.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        ReadingText.Piece piece = pieces.get(middle);
        if (piece.source().end() <= place) {
          low = middle + 1;
        } else if (piece.source().start() > place) {
          high = middle - 1;
        } else {
          int by = piece.verbatim() ? place - piece.source().start() : 0;
          return piece.at().start() + by;
        }
      }
      return Integer.MAX_VALUE - 1;
    }
  }

  static Corpus read(Path folder, String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Marked> texts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
      texts.add(marked(mapper.readTree(line)));
    }
    return new Corpus(file, texts);
  }

  private static Marked marked(JsonNode document) {
    String text = document.path("text").asText();
    List<Kinded> names = new ArrayList<>();
    for (JsonNode span : document.path("spans")) {
      int kind = kind(span.path("kind").asText());
      if (kind >= 0) {
        int start = text.offsetByCodePoints(0, span.path("start").asInt());
        int end = text.offsetByCodePoints(0, span.path("end").asInt());
        names.add(new Kinded(new Span(start, end), kind));
      }
    }
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return new Marked(document.path("doc").asText(), Structure.of(source(text)), names);
  }

  /// A text as a source of its own.
  static Source source(String text) {
    Original original = new Original("text", "text", "0".repeat(64), text.length());
    return new Source(
        "text",
        original,
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain")));
  }

  private static int kind(String label) {
    return switch (label) {
      case "PER" -> Labels.PERSON;
      case "LOC", "GPE", "FAC" -> Labels.PLACE;
      case "ORG" -> Labels.ORGANISATION;
      default -> -1;
    };
  }
}
