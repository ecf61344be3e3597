package org.attest.bench.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.time.calendar.YearMonthDay;

/// One row of a table, its cells by the names of their columns.
public record Row(Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /// All rows of a table with a header.
  public static List<Row> of(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    String[] header = lines.getFirst().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\t", -1);
      Map<String, String> cells = new TreeMap<>();
      for (int i = 0; i < header.length; i++) {
        cells.put(header[i], i < row.length ? row[i] : "");
      }
      rows.add(new Row(cells));
    }
    return List.copyOf(rows);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column, Object value) {
    return cell(column).equals(value.toString());
  }

  int number(String column) {
    return Integer.parseInt(cell(column));
  }

  YearMonthDay date(String column) {
    return YearMonthDay.parse(cell(column)).orElseThrow();
  }
}
