package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Proposes the names that the source's own format marks, names inside names too, with what their
/// encoder says that they refer to.
///
/// A key that counts in its file alone is told apart from the same key in another file by the id of
/// the source.
public final class NamesMarked implements Recogniser {
  @Override
  public String id() {
    return Encoding.ID;
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    List<Proposal> out = new ArrayList<>();
    Readings readings = new Readings(source);
    for (Mark mark : source.source().transcript().marks()) {
      if (mark instanceof Mark.Named named && named.span().length() > 0) {
        String reading = readings.of(named.span());
        Optional<Name.Key> key =
            named
                .key()
                .map(id -> id.contains("://") ? id : source.source().id() + "#" + bare(id))
                .map(id -> new Name.Key(id, named.called()));
        Name name = new Name(named.span(), List.of(), reading, NameKind.parse(named.kind()), key);
        out.add(
            new Proposal(
                name,
                Encoding.by(named.by()),
                "a name that the format marks",
                named.by().certainty()));
      }
    }
    return out;
  }

  private static String bare(String id) {
    return id.startsWith("#") ? id.substring(1) : id;
  }

  /// What stretches of the source read, found by their place.
  private static final class Readings {
    private final StructuredSource source;
    private final NavigableMap<Integer, ReadingText.Piece> pieces = new TreeMap<>();

    Readings(StructuredSource source) {
      this.source = source;
      for (ReadingText.Piece piece : source.reading().pieces()) {
        if (piece.source().length() > 0) {
          pieces.putIfAbsent(piece.source().start(), piece);
        }
      }
    }

    /// The words of the reading text; where it has none of them, those of the source.
    String of(Span span) {
      StringBuilder out = new StringBuilder();
      Integer from = pieces.floorKey(span.start());
      int first = from == null ? span.start() : from;
      for (Map.Entry<Integer, ReadingText.Piece> near :
          pieces.subMap(first, true, span.end(), false).entrySet()) {
        ReadingText.Piece piece = near.getValue();
        int start = Math.max(span.start(), piece.source().start());
        int end = Math.min(span.end(), piece.source().end());
        if (start < end) {
          out.append(
              piece.verbatim()
                  ? source.source().text().at(new Span(start, end))
                  : source.reading().text().substring(piece.at().start(), piece.at().end()));
        }
      }
      String words = plain(out.toString());
      return words.isEmpty() ? plain(source.source().text().at(span)) : words;
    }

    private static String plain(String words) {
      return words.strip().replaceAll("\\s+", " ");
    }
  }
}
