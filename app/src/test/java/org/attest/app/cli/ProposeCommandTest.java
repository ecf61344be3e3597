package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.app.adviser.ScriptedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attest propose` as a person types it.
class ProposeCommandTest {
  @TempDir private Path dir = Path.of("");

  private String archive = "";

  @BeforeEach
  void readALetter() throws IOException {
    Path letter = dir.resolve("letter.txt");
    Files.writeString(
        letter,
        """
        The police arrested Comrade Anton Veskar in London on 3 May 1921.

        The Harbour Committee promised to answer our letter within one month.
        """);
    archive = dir.resolve("archive").toString();
    assertEquals(Exit.CLEAN, Run.of("read", letter.toString(), "--archive", archive).exit());
  }

  @Test
  void statementsAreProposedOnceAndExportedAsProposals() {
    Run first = Run.of("propose", "--archive", archive);
    assertEquals(Exit.CLEAN, first.exit(), first.err());
    assertTrue(first.out().contains("1 source sought through; now proposed:"), first.out());
    assertTrue(first.out().contains("2 events"), first.out());
    String events = Run.of("export", "--archive", archive, "--as", "events").out();
    assertTrue(events.contains("\"type\":\"arrest\""), events);
    assertTrue(events.contains("\"status\":\"proposed\""), events);
    assertTrue(events.contains("person.anton-veskar"), events);
    Run again = Run.of("propose", "--archive", archive);
    assertTrue(again.out().contains("0 sources sought through"), again.out());
  }

  @Test
  void onlyTheKindThatIsAskedForIsSought() {
    Run run = Run.of("propose", "--archive", archive, "--only", "commitments");
    assertTrue(run.out().contains("1 commitment"), run.out());
    assertFalse(run.out().contains("events"), run.out());
    assertEquals("", Run.of("export", "--archive", archive, "--as", "events").out());
    assertEquals(Exit.USAGE, Run.of("propose", "--archive", archive, "--only", "wishes").exit());
  }

  @Test
  void aFileThatIsReadLaterIsSoughtThroughAsItComes() throws IOException {
    Run.of("propose", "--archive", archive);
    Path later = dir.resolve("later.txt");
    Files.writeString(later, "On 4 May 1921 the police released Comrade Berta Holm in London.\n");
    Run.of("read", later.toString(), "--archive", archive);
    String events = Run.of("export", "--archive", archive, "--as", "events").out();
    assertTrue(events.contains("\"type\":\"release\""), events);
  }

  @Test
  void theAddressOfAModelIsShownBeforeAnythingIsSent() {
    try (ScriptedModel model = new ScriptedModel().says("{\"statements\":[]}")) {
      String address = model.address().toString();
      Run run =
          Run.of(
              "propose",
              "--archive",
              archive,
              "--only",
              "events",
              "--ask",
              address,
              "--model",
              "small");
      assertEquals(Exit.CLEAN, run.exit(), run.err());
      String told = "The words of 1 source are sent to " + address + " (model small), and nowhere";
      assertTrue(run.out().startsWith(told), run.out());
      assertTrue(run.out().contains("1 question asked, 0 statements taken, 0 dropped"), run.out());
      assertEquals(1, model.asked().size());
    }
  }

  @Test
  void aModelThatIsNotThereIsOneLineAndTheRulesProposeAllTheSame() {
    String nobody;
    try (ScriptedModel model = new ScriptedModel()) {
      nobody = model.address().toString();
    }
    Run run = Run.of("propose", "--archive", archive, "--ask", nobody, "--model", "small");
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(run.err().contains("P027 letter.txt: nobody answers at " + nobody), run.err());
    assertTrue(run.out().contains("2 events"), run.out());
  }

  @Test
  void anAddressWithoutAModelAndWordsThatAreNoAddressAreRefused() {
    Run lacking = Run.of("propose", "--archive", archive, "--ask", "http://localhost:1/v1");
    assertEquals(Exit.USAGE, lacking.exit());
    assertTrue(lacking.err().contains("--ask needs the address of a server"), lacking.err());
    Run wrong = Run.of("propose", "--archive", archive, "--ask", "here", "--model", "small");
    assertEquals(Exit.USAGE, wrong.exit());
  }
}
