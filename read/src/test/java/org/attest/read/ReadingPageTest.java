package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reference/reading.md` names for each thing that a format gives the test that shows it.
class ReadingPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
  private static final int COLUMNS = 9;

  private static List<String> page() throws IOException {
    return Files.readAllLines(ROOT.resolve("docs/reference/reading.md"));
  }

  private static List<String[]> rows(int columns) throws IOException {
    return page().stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
        .filter(cells -> cells.length == columns)
        .skip(1)
        .toList();
  }

  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  ReadingPageTest::source,
                  (one, _) -> one));
    }
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void namesOnlyTestsThatThereAre() throws IOException {
    Map<String, String> tests = tests();
    int named = 0;
    for (String line : page()) {
      Matcher matcher = NAMED.matcher(line);
      while (matcher.find()) {
        named++;
        String source = tests.getOrDefault(matcher.group(1), "");
        String test = matcher.group(2) == null ? "class " + matcher.group(1) : matcher.group(2);
        assertTrue(source.contains(test), matcher.group());
      }
    }
    assertTrue(named > 60, "only " + named + " are named");
  }

  @Test
  void leavesNoCellWithoutATest() throws IOException {
    List<String[]> rows = rows(COLUMNS);
    assertEquals(14, rows.size());
    for (String[] row : rows) {
      for (int i = 1; i < COLUMNS; i++) {
        boolean isTold =
            row[i].equals("–") || row[i].equals("proposed later") || NAMED.matcher(row[i]).find();
        assertTrue(isTold, row[0] + ": " + row[i]);
      }
    }
  }
}
