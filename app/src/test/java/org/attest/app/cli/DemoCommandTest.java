package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
