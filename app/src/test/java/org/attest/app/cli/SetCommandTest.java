package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCommandTest {
  private static final String STATEMENT =
      "{\"id\":\"%s\",\"type\":\"%s\",\"status\":\"accepted\",\"content\":{%s},"
          + "\"passages\":[{\"source\":\"a.txt\",\"exact\":\"A few days later\"}]}\n";

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void takesAFewDaysIn() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(folder.resolve("a.txt"), "A few days later she wrote.\n");
    Files.writeString(
        folder.resolve("records.jsonl"),
        STATEMENT.formatted("visit", "event", "\"event\":\"visit\",\"when\":[\"1921-07-12\"]")
            + STATEMENT.formatted("letter", "event", "\"event\":\"letter\"")
            + STATEMENT.formatted(
                "order",
                "order",
                "\"from\":\"visit\",\"relation\":\"before\",\"to\":\"letter\",\"gap\":\"P3D~\"")
            + STATEMENT.formatted(
                "day", "order", "\"from\":\"letter\",\"relation\":\"same day\",\"to\":\"letter\""));
    clean("read", folder.resolve("a.txt").toString());
    clean("import", folder.resolve("records.jsonl").toString());
  }

  private String clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run.out();
  }

  private void assertLetter(String bounds) {
    String told = clean("chronology");
    assertTrue(told.contains(bounds), told);
  }

  @Test
  void decidesHowManyAFewAreUntilItIsUndone() {
    assertEquals("few  2-7\n", clean("set"));
    assertLetter("1921-07-14/1921-07-19");
    String decided = clean("set", "few", "3-4", "--because", "the diary counts");
    assertEquals("few  3-4\n", clean("set"));
    assertLetter("1921-07-15/1921-07-16");
    clean("rebuild");
    assertLetter("1921-07-15/1921-07-16");
    String seq = decided.replaceAll("\\D", "");
    clean("undo", seq);
    assertEquals("few  2-7\n", clean("set"));
    assertLetter("1921-07-14/1921-07-19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"few 5-3", "few 0-3", "few 3", "some 3-5", "few", "few 1-2000", "few 3-5 x"})
  void refusesWhatIsNoRangeOfAFew(String given) {
    String[] arguments = ("set " + given).split(" ", -1);
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("sets nothing; give the word few and a range"), run.err());
  }
}
