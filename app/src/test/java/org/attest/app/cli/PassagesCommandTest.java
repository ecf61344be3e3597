package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of passages when their source is read anew.
class PassagesCommandTest {
  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void takesAStatementIn() throws IOException {
    archive = folder.resolve("archive");
    read("The raid was early. Seven were taken at Orsund. The gate was shut.\n");
    Files.writeString(
        folder.resolve("s.jsonl"),
        "{\"id\":\"s.raid\",\"type\":\"event\",\"content\":{\"event\":\"ev.raid\"},\"passages\":["
            + "{\"source\":\"a.txt\",\"exact\":\"Seven were taken\"},"
            + "{\"source\":\"a.txt\",\"exact\":\"The gate was shut\"}]}\n");
    clean("import", folder.resolve("s.jsonl").toString());
  }

  private void read(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    clean("read", folder.resolve("a.txt").toString());
  }

  private String clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err() + run.out());
    return run.out();
  }

  private String passages() {
    String statements = clean("export", "--as", "statements");
    int from = statements.indexOf("\"passages\"", statements.indexOf("s.raid"));
    return statements.substring(from, statements.indexOf(']', from));
  }

  @Test
  void saysNothingWhileAllStandsAtItsPlace() {
    assertEquals("all passages of statements stand at their places\n", clean("passages"));
  }

  @Test
  void findsWordsAgainAndMovesThemOnlyWhenSomebodySaysSo() throws IOException {
    String before = passages();
    read("A note.\n\nThe raid was early. SEVEN  were taken at Orsund. The gate was shut.\n");
    assertEquals(
        """
        found  s.raid 1 “Seven were taken” a.txt@20-36
                 now a.txt@29-46 “SEVEN were taken”
        found  s.raid 2 “The gate was shut” a.txt@48-65
                 now a.txt@58-75 “The gate was shut”
        """,
        clean("passages"));
    assertEquals(before, passages());
    assertTrue(clean("passages", "--found").startsWith("2 passages are kept"));
    assertTrue(passages().contains("\"start\":29,\"end\":46"), passages());
    assertEquals("all passages of statements stand at their places\n", clean("passages"));
  }

  @Test
  void listsWhatCannotBeFoundForAPersonToPlace() throws IOException {
    read("The raid was early. Nine were fetched at Orsund. The gate was shut.\n");
    Run lost = Run.in(archive, "passages");
    assertEquals(Exit.PROBLEMS, lost.exit());
    assertTrue(
        lost.out()
            .startsWith(
                """
                lost   s.raid 1 “Seven were taken” a.txt@20-36
                         perhaps a.txt@20-37 “Nine were fetched”
                """),
        lost.out());
    Run placed = Run.in(archive, "passages", "s.raid", "1", "20-37");
    assertEquals(Exit.CLEAN, placed.exit(), placed.err());
    assertTrue(passages().contains("\"exact\":\"Nine were fetched\""), passages());
    assertEquals(Exit.USAGE, Run.in(archive, "passages", "s.raid", "1", "20-3700").exit());
  }

  @Test
  void tellsWordsThatStandTwiceApartByWhatStandsAroundThem() throws IOException {
    read(
        "Seven were taken in May. The raid was early. Seven were taken at Orsund. The gate was"
            + " shut.\n");
    assertTrue(clean("passages").contains("now a.txt@45-61 “Seven were taken”"), clean("passages"));
  }
}
