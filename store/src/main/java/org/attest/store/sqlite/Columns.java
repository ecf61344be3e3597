package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.jspecify.annotations.Nullable;

/// How values that are no plain column are written into one.
final class Columns {
  /// Parts the items of a list; it is a control character that no list item holds.
  private static final String SEPARATOR = "\u001f";

  private Columns() {}

  /// An item that holds the separator all the same has a blank in its place.
  static String list(List<String> items) {
    boolean isHeld = items.stream().anyMatch(item -> item.contains(SEPARATOR));
    return isHeld
        ? String.join(SEPARATOR, items.stream().map(item -> item.replace(SEPARATOR, " ")).toList())
        : String.join(SEPARATOR, items);
  }

  static List<String> list(ResultSet row, String column) throws SQLException {
    String joined = row.getString(column);
    return joined == null || joined.isEmpty()
        ? List.of()
        : Arrays.asList(joined.split(SEPARATOR, -1));
  }

  static String spans(List<Span> spans) {
    return String.join(",", spans.stream().map(span -> span.start() + "-" + span.end()).toList());
  }

  static List<Span> spans(ResultSet row, String column) throws SQLException {
    List<Span> out = new ArrayList<>();
    String joined = row.getString(column);
    if (joined != null && !joined.isEmpty()) {
      for (String pair : joined.split(",", -1)) {
        int dash = pair.indexOf('-');
        out.add(
            new Span(
                Integer.parseInt(pair.substring(0, dash)),
                Integer.parseInt(pair.substring(dash + 1))));
      }
    }
    return out;
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
