package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void makesItsArchiveInTheFolderForUserDataAndReadsItOnce() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("home/dossier/documents"));
    Files.writeString(documents.resolve("a.txt"), "A letter.\n");
    Map<String, String> environment =
        Map.of(
            "ATTEST_HOME", folder.resolve("home").toString(),
            "XDG_DATA_HOME", folder.resolve("share").toString());
    Run first = Run.with(environment, "demo", "--no-serve");
    assertEquals(Exit.CLEAN, first.exit(), first.err());
    assertTrue(first.out().contains(folder.resolve("share/attest/demo").toString()), first.out());
    assertTrue(first.out().contains("  read                 1"), first.out());
    Run second = Run.with(environment, "demo", "--no-serve");
    assertTrue(second.out().contains("  already there        1"), second.out());
  }

  @Test
  void takesTheReviewedAccountInOnceSoThatDecisionsStay() throws IOException {
    Path home = folder.resolve("home");
    Path documents = Files.createDirectories(home.resolve("dossier/documents"));
    Path account = Files.createDirectories(home.resolve("dossier/account"));
    Files.writeString(documents.resolve("a.txt"), "The gate was shut.\n");
    Files.writeString(
        account.resolve("statements.jsonl"),
        "{\"id\":\"s\",\"type\":\"event\",\"content\":{\"event\":\"ev.gate\"},"
            + "\"passages\":[{\"source\":\"a.txt\",\"exact\":\"The gate was shut\"}]}\n");
    Path archive = folder.resolve("archive");
    Map<String, String> environment = Map.of("ATTEST_HOME", home.toString());
    String[] demo = {"demo", "--no-serve", "--archive", archive.toString()};
    assertEquals(Exit.CLEAN, Run.with(environment, demo).exit());
    assertTrue(Run.in(archive, "chronology").out().contains("ev.gate"));
    Run.in(archive, "reject", "s");
    Run.with(environment, demo);
    assertTrue(Run.in(archive, "export", "--as", "statements").out().contains("\"rejected\""));
  }

  @Test
  void shipsAnAccountOfTheDossierThatIsTakenWhole() {
    Path archive = folder.resolve("archive");
    Path home = Path.of("..").toAbsolutePath().normalize();
    Run demo =
        Run.with(
            Map.of("ATTEST_HOME", home.toString()),
            "demo",
            "--no-serve",
            "--archive",
            archive.toString());
    assertFalse(demo.err().contains("line "), demo.err());
    assertEquals(Exit.PROBLEMS, Run.in(archive, "disagreements").exit());
    assertTrue(Run.in(archive, "ledger").out().contains("partly kept          cm.pact2"));
    assertTrue(Run.in(archive, "debate").out().contains("newspaper and prison"));
  }

  @Test
  void saysInOneLineThatTheDossierIsMissing() {
    Run unset = Run.of("demo", "--no-serve");
    assertEquals(Exit.USAGE, unset.exit());
    assertTrue(unset.err().contains("ATTEST_HOME is not set"), unset.err());
    Run empty =
        Run.with(Map.of("ATTEST_HOME", folder.toString()), "demo", "--no-serve", "--verbose");
    assertEquals(Exit.USAGE, empty.exit());
    assertTrue(empty.err().startsWith("attest: the dossier is not at "), empty.err());
  }
}
