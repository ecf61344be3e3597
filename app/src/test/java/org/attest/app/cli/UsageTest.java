package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  static Iterable<String> commands() {
    return Commands.model().getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(Exit.CLEAN, run.exit());
    assertTrue(run.out().contains("Examples:\n  "), run.out());
    assertTrue(run.out().contains("attest " + command), run.out());
    assertTrue(run.out().contains("Exit codes:\n  0   "), run.out());
    assertEquals(run, Run.of("help", command));
  }

  @Test
  void helpListsTheCommands() {
    Run run = Run.of("--help");
    assertEquals(Exit.CLEAN, run.exit());
    for (String command : commands()) {
      assertTrue(run.out().contains("\n  " + command + " "), command);
    }
    assertEquals(run, Run.of("help"));
  }

  @Test
  void withoutACommandTheHelpGoesToStandardError() {
    Run run = Run.of();
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Commands:"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exprt",
        "help exprt",
        "completion fish",
        "export",
        "export --archive",
        "export --archive x --as parts more",
        "version --jsn",
        "serve --archive x --port 65536",
        "serve --archive x --port http",
        "search --archive x",
        "search --archive x --limit 0 a",
        "read --archive x"
      })
  void wrongUsageIsOneLineAndNothingElse(String arguments) {
    Run run = Run.of(arguments.split(" "));
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("attest: "), run.err());
  }

  @Test
  void suggestsTheCommandThatMayBeMeant() {
    String told = Run.of("exprt").err();
    assertTrue(told.contains("did you mean export or import?"), told);
  }

  @Test
  void printsItsVersion() {
    Run run = Run.of("version");
    assertEquals(Exit.CLEAN, run.exit());
    assertTrue(run.out().matches("attest \\d+\\.\\d+\\.\\d+.*\nJava 25.*\n"), run.out());
    assertEquals(run.out().lines().findFirst().orElseThrow() + "\n", Run.of("--version").out());
    assertTrue(Run.of("version", "--json").out().startsWith("{\"attest\":\""));
  }

  @Test
  void completesCommandsAndKindsInAShell() {
    Run run = Run.of("completion");
    assertEquals(Exit.CLEAN, run.exit());
    assertTrue(run.out().contains("complete -F _complete_attest"), "no completion function");
    assertTrue(run.out().contains("\"quotations\""), "kinds are missing");
    assertEquals(run, Run.of("completion", "zsh"));
  }

  @Test
  void escapesWhatAPersonTypedBeforeItComesBack() {
    Run run = Run.of("\u001B[2J\u202Etxt.exe");
    assertTrue(run.err().contains("<U+001B>[2J<U+202E>txt.exe"), run.err());
  }
}
