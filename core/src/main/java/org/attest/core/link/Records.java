package org.attest.core.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows that each tell of one person, under columns with a role each.
///
/// A row with more or fewer values than there are columns, or two rows of one id, are refused with
/// an [IllegalArgumentException]: whoever reads a table tells its reader of such rows.
public record Records(List<Column> columns, List<Row> rows) {
  public Records {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Set<String> ids = new HashSet<>();
    for (Row row : rows) {
      if (row.values().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row %s: %d values for %d columns"
                .formatted(row.id(), row.values().size(), columns.size()));
      }
      if (!ids.add(row.id())) {
        throw new IllegalArgumentException("row %s: there are two of this id".formatted(row.id()));
      }
    }
  }

  /// @param name as a person knows the column; reasons use it
  public record Column(String name, Role role) {}

  /// @param id stable, and of this row alone
  /// @param values one for each column; empty where nothing is told
  public record Row(String id, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
