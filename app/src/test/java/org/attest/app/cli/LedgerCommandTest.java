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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {
  private static final String STATEMENT =
      "{\"id\":\"%s\",\"type\":\"%s\",\"attribution\":[{\"speaker\":\"Holm\",\"stance\":\"asserts\"}],"
          + "\"content\":{%s},\"passages\":[{\"source\":\"a.txt\",\"exact\":\"a promise\"}]}\n";

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void takesTwoPromisesIn() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(folder.resolve("a.txt"), "That was a promise.\n");
    Files.writeString(
        folder.resolve("records.jsonl"),
        promise("cm.visit", "to visit us", "1920-10-24", "")
            + promise("cm.letter", "to write", "1920-10-24", ",\"due\":\"P1M\"")
            + STATEMENT.formatted(
                "o",
                "outcome",
                "\"of\":\"cm.letter\",\"state\":\"kept\",\"when\":[\"1921-01-05\"]"));
    Run.in(archive, "read", folder.resolve("a.txt").toString());
    clean("import", folder.resolve("records.jsonl").toString());
  }

  private static String promise(String id, String deed, String made, String more) {
    return STATEMENT.formatted(
        "st." + id,
        "commitment",
        "\"commitment\":\"%s\",\"kind\":\"promise\",\"debtor\":\"Lind\",\"creditor\":\"Holm\",\"deed\":\"%s\",\"made\":\"%s\"%s"
            .formatted(id, deed, made, more));
  }

  private Run clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run;
  }

  @Test
  void listsWhatIsOverdueFirst() {
    assertEquals(
        """
        overdue              cm.letter                 Lind owes Holm: to write
            overdue: nobody tells what came of it; its term was over from 1920-11-25
        open                 cm.visit                  Lind owes Holm: to visit us
            open: nobody tells what came of it; no term is told
        """,
        clean("ledger", "--as-of", "1920-12-01").out());
  }

  @Test
  void isOfTheLastDayThatIsDatedUnlessAnotherIsAskedFor() {
    String last = clean("ledger").out();
    assertTrue(last.contains("kept: Holm says “kept” (1921-01-05)\n"), last);
    assertEquals(
        "no commitments; attest import takes statements in\n",
        clean("ledger", "--as-of", "1920-10-23").out());
    assertEquals(
        clean("export", "--as", "commitments").out(),
        clean("ledger", "--as-of", "1921-01-05", "--json").out());
  }

  @Test
  void writesATableAndACalendarOfTerms() {
    String table = clean("ledger", "--as-of", "1920-12-01", "--csv").out();
    assertTrue(
        table.contains("cm.letter,overdue,promise,Lind,Holm,to write,1920-10-24,P1M,1920-11-24,"),
        table);
    String calendar = clean("ledger", "--ics").out();
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:19201124\r\nDTEND;VALUE=DATE:19201125\r\n"));
    assertTrue(calendar.contains("SUMMARY:to write (kept)\r\n"), calendar);
    assertFalse(calendar.contains("cm.visit"), "it has no term");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921", "1921-02-30", "yesterday", "1921-01-01/1921-02-01"})
  void refusesWhatIsNoDay(String day) {
    Run run = Run.in(archive, "ledger", "--as-of", day);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("'" + day + "' is not a day, such as 1921-03-08"), run.err());
  }

  @Test
  void refusesAnOutcomeThatIsDatedBeforeItsPromiseWithItsLineAndKeepsNothingOfTheFile()
      throws IOException {
    String kept = clean("export", "--as", "statements").out();
    String wrong = "\"of\":\"cm.late\",\"state\":\"kept\",\"when\":[\"1920-10-01\"]";
    Files.writeString(
        folder.resolve("wrong.jsonl"),
        promise("cm.late", "to come", "1920-10-24", "")
            + STATEMENT.formatted("o2", "outcome", wrong));
    refused(
        "wrong.jsonl line 2: cm.late: 'kept' is dated 1920-10-01, before it was made (1920-10-24)");
    assertEquals(kept, clean("export", "--as", "statements").out());
  }

  @Test
  void refusesACommitmentThatIsItsOwnConditionThroughAnother() throws IOException {
    Files.writeString(
        folder.resolve("wrong.jsonl"),
        promise("cm.one", "to come", "1920", ",\"condition\":\"cm.two\"")
            + promise("cm.two", "to go", "1920", ",\"condition\":\"cm.one\""));
    refused("a commitment is its own condition");
  }

  private void refused(String line) {
    Run run = Run.in(archive, "import", folder.resolve("wrong.jsonl").toString());
    assertEquals(Exit.PROBLEMS, run.exit(), run.err());
    assertTrue(run.err().contains(line), run.err());
  }
}
