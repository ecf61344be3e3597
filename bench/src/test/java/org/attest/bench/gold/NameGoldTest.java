package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.attest.core.compare.ComparedName;
import org.attest.core.compare.NameComparison;
import org.attest.core.compare.romanise.Transliteration;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;

/// Comparing and romanising names against collections of pairs and of transliterations.
class NameGoldTest {
  private static final double SAME_FROM = 0.5;

  /// One row of a table, its cells by the names of their columns.
  private record Row(Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean isSame() {
      return cell("same").equals("true");
    }
  }

  private static List<Row> rows(String table) throws IOException {
    Path file = Shared.at("bench/names/" + table);
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.getFirst().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static boolean saysSame(Row row) {
    String kind = row.cell("kind");
    NameKind of = kind.isEmpty() || kind.equals("Person") ? NameKind.PERSON : NameKind.ORGANISATION;
    return NameComparison.compare(
                ComparedName.of(of, row.cell("left")), ComparedName.of(of, row.cell("right")))
            .score()
        >= SAME_FROM;
  }

  private static double f1(List<Row> rows, Predicate<Row> which) {
    int right = 0;
    int said = 0;
    int gold = 0;
    for (Row row : rows.stream().filter(which).toList()) {
      boolean says = saysSame(row);
      said += says ? 1 : 0;
      gold += row.isSame() ? 1 : 0;
      right += says && row.isSame() ? 1 : 0;
    }
    return 2.0 * right / (said + gold);
  }

  private static void assertLeast(double least, double value, String what) {
    assertTrue(value >= least, () -> what + ": " + value + " is below " + least);
  }

  @Test
  void namesOfPersonsAndCompaniesAreToldApart() throws IOException {
    List<Row> rows = rows("pairs.tsv");
    assertLeast(0.92, f1(rows, row -> true), "all");
    assertLeast(0.90, f1(rows, row -> row.cell("kind").equals("Person")), "persons");
    assertLeast(0.94, f1(rows, row -> row.cell("kind").equals("Company")), "companies");
  }

  @Test
  void namesAreToldApartAcrossScripts() throws IOException {
    List<Row> dev =
        rows("cross-script.tsv").stream().filter(row -> row.cell("split").equals("dev")).toList();
    assertLeast(0.925, f1(dev, row -> true), "all");
    for (String language : List.of("ar", "he", "ja", "ja-kana", "ru")) {
      assertLeast(0.93, f1(dev, row -> row.cell("language").equals(language)), language);
    }
    for (String language : List.of("ko", "zh")) {
      assertLeast(0.87, f1(dev, row -> row.cell("language").equals(language)), language);
    }
  }

  @Test
  void publishedSystemsAreExact() throws IOException {
    int rows = 0;
    int exact = 0;
    for (Row row : rows("transliteration.tsv")) {
      Optional<Transliteration> system = Transliteration.of(row.cell("system"));
      if (system.isPresent()) {
        rows++;
        String target = system.get().apply(row.cell("source").replace("\\n", "\n"));
        exact += target.equals(row.cell("target").replace("\\n", "\n")) ? 1 : 0;
      }
    }
    assertTrue(rows > 4_700, rows + " rows of systems that are built");
    assertLeast(0.995, (double) exact / rows, "exact rows of systems that are built");
  }
}
