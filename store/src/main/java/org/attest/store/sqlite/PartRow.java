package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.jspecify.annotations.Nullable;

/// A part as a row of the table `part`; its citations share one column, one item a field.
final class PartRow {
  static final String INSERT =
      "INSERT INTO part (source, ordinal, id, parent, kind, number, title, start, \"end\", segments,"
          + " hand, authors, addressee, told, place, citations, anchor)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private static final int CITATION_FIELDS = 5;

  private PartRow() {}

  static @Nullable Object[] of(String source, int ordinal, Part part) {
    return new @Nullable Object[] {
      source,
      ordinal,
      part.id(),
      Columns.orNull(part.parent()),
      part.kind().label(),
      Columns.orNull(part.number()),
      Columns.orNull(part.title()),
      part.span().start(),
      part.span().end(),
      Columns.spans(part.segments()),
      Columns.orNull(part.hand()),
      Columns.list(part.head().authors()),
      Columns.orNull(part.head().addressee()),
      Columns.orNull(part.head().when()),
      Columns.orNull(part.head().place()),
      citations(part.citations()),
      part.anchor().map(anchor -> Columns.spans(List.of(anchor))).orElse(null)
    };
  }

  static Part read(ResultSet row) throws SQLException {
    return new Part(
        row.getString("id"),
        Columns.text(row, "parent"),
        PartKind.parse(row.getString("kind")),
        Columns.text(row, "number"),
        Columns.text(row, "title"),
        new Span(row.getInt("start"), row.getInt("end")),
        Columns.spans(row, "segments"),
        Columns.text(row, "hand"),
        new Part.Head(
            Columns.list(row, "authors"),
            Columns.text(row, "addressee"),
            Columns.text(row, "told"),
            Columns.text(row, "place")),
        cited(Columns.list(row, "citations")),
        Columns.spans(row, "anchor").stream().findFirst());
  }

  private static String citations(List<Citation> citations) {
    List<String> fields = new ArrayList<>();
    for (Citation citation : citations) {
      fields.add(Columns.spans(List.of(citation.span())));
      fields.add(citation.work());
      fields.add(citation.expansion().orElse(""));
      fields.add(citation.pages().orElse(""));
      fields.add(citation.issue().orElse(""));
    }
    return Columns.list(fields);
  }

  private static List<Citation> cited(List<String> fields) {
    List<Citation> out = new ArrayList<>();
    for (int i = 0; i + CITATION_FIELDS <= fields.size(); i += CITATION_FIELDS) {
      String[] ends = fields.get(i).split("-", -1);
      out.add(
          new Citation(
              new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])),
              fields.get(i + 1),
              told(fields.get(i + 2)),
              told(fields.get(i + 3)),
              told(fields.get(i + 4))));
    }
    return out;
  }

  private static Optional<String> told(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
