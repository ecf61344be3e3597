package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
  private static final String LETTER =
      "Comrade Anton Veskar said so. Comrade Veskar went on. Comrade Berta Holm said no.\n";

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void readsLetters() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(folder.resolve("a.txt"), LETTER);
    Files.writeString(folder.resolve("b.txt"), "Comrade Karl Thale said more.\n");
    read("a.txt", "b.txt");
  }

  private void read(String... names) {
    for (String name : names) {
      Run.in(archive, "read", folder.resolve(name).toString());
    }
  }

  private String names(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "names";
    System.arraycopy(words, 0, all, 1, words.length);
    return Run.in(archive, all).out();
  }

  private Run clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run;
  }

  @Test
  void listsNamesWithTheirFormsAndWhyTheyAreOne() {
    String listed = names("veskar", "anton");
    assertTrue(listed.startsWith("person.anton-veskar "), listed);
    assertTrue(listed.contains(" 2  Anton Veskar  (Veskar)\n"), listed);
    assertTrue(listed.contains("  Veskar = Anton Veskar: the surname alone, in a.txt\n"), listed);
    assertFalse(names("--kind", "place").contains("Veskar"));
    assertEquals("no names\n", names("nobody"));
    assertTrue(names("--json", "anton").startsWith("{\"id\":\"person.anton-veskar\""));
  }

  @Test
  void bringsTwoTogetherAndTakesThemApartAgain() {
    Run same = clean("same", "Anton Veskar", "person.karl-thale", "--because", "one hand");
    assertEquals("decision 3 is kept\n", same.out());
    assertTrue(names("thale").contains("Karl Thale = Anton Veskar: decided: one hand"));
    clean("rebuild");
    assertTrue(names("thale").contains("Anton Veskar"), "it outlives rebuilding");
    clean("undo", "3");
    assertFalse(names("thale").contains("Anton Veskar"));
    clean("undo", "4");
    assertTrue(names("thale").contains("Anton Veskar"), "an undoing can be undone");
  }

  @Test
  void supersedesADecisionByTheContrary() {
    clean("same", "Anton Veskar", "Karl Thale");
    clean("different", "anton veskar", "karl thale");
    assertFalse(names("thale").contains("Anton Veskar"));
    assertEquals(Exit.CLEAN, Run.in(archive, "check").exit());
  }

  @Test
  void takesApartWhatOneSourceHoldsTogether() {
    int at = LETTER.indexOf("Veskar went");
    clean("different", "a.txt@" + at + "-" + (at + 6), "Anton Veskar");
    assertTrue(names("veskar").contains("person.veskar.a-txt "), names("veskar"));
  }

  @Test
  void refusesWhatContradictsOthersThroughAChainAndShowsIt() {
    clean("different", "Anton Veskar", "Karl Thale");
    clean("same", "Karl Thale", "Berta Holm");
    Run run = Run.in(archive, "same", "Anton Veskar", "Berta Holm");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().startsWith("attest: P023 "), run.err());
    assertTrue(run.err().contains("3 (") && run.err().contains("4 ("), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void saysInOneLineWhatNobodyKnows() {
    for (String[] wrong :
        new String[][] {
          {"same", "Nobody", "Karl Thale"},
          {"different", "a.txt@9000-9001", "Karl Thale"},
          {"undo", "1"},
          {"undo", "99"},
          {"same", "Karl Thale", "Karl Thale"},
          {"same", "x".repeat(10_000), "\u202EKarl"}
        }) {
      Run run = Run.in(archive, wrong);
      assertEquals(Exit.USAGE, run.exit(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().matches("(?s)attest: P02[12] .*"), run.err());
      assertFalse(run.err().contains("\u202E"), run.err());
    }
  }

  @Test
  void listsTheIdsOfThoseWhoBearAName() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "Comrade Berta Veskar said no.\n");
    Files.writeString(folder.resolve("d.txt"), "Comrade Veskar said no.\n");
    read("c.txt", "d.txt");
    Run run = Run.in(archive, "same", "veskar", "Karl Thale");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().startsWith("attest: P022 veskar: "), run.err());
    assertTrue(run.err().contains("person.anton-veskar, person.veskar.d-txt"), run.err());
  }

  @Test
  void importsWhatItExportsAndNothingTwice() throws IOException {
    clean("same", "Anton Veskar", "Karl Thale", "--because", "one hand", "--by", "editor");
    Path records = folder.resolve("statements.jsonl");
    Files.writeString(records, clean("export", "--as", "statements").out());
    Path other = folder.resolve("other");
    Run.in(other, "read", folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
    Run first = Run.in(other, "import", records.toString());
    assertEquals("1 decision kept, 1 known before\n", first.out(), first.err());
    assertEquals(Exit.CLEAN, first.exit());
    assertTrue(Run.in(other, "names", "thale").out().contains("Anton Veskar"));
    assertEquals(
        "0 decisions kept, 2 known before\n", Run.in(other, "import", records.toString()).out());
  }

  @Test
  void tellsOfContradictionsThatAnImportBrings() throws IOException {
    Path records = folder.resolve("chain.jsonl");
    Files.writeString(
        records,
        identity("Anton Veskar", "same as", "Berta Holm")
            + identity("Berta Holm", "same as", "Karl Thale")
            + identity("Anton Veskar", "not same as", "Karl Thale"));
    Run run = Run.in(archive, "import", records.toString());
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(run.err().contains("P023 journal: 3 ("), run.err());
    assertTrue(run.out().startsWith("3 decisions kept"), run.out());
    assertTrue(Run.in(archive, "status").err().contains("P023 journal: "));
    assertTrue(Run.in(archive, "check").err().contains("P023 journal: "));
  }

  private static String identity(String from, String relation, String to) {
    return "{\"type\":\"identity\",\"content\":{\"from\":\"%s\",\"relation\":\"%s\",\"to\":\"%s\"}}\n"
        .formatted(from, relation, to);
  }
}
