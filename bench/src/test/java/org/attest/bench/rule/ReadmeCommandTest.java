package org.attest.bench.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.app.Main;
import org.attest.app.cli.Exit;
import org.attest.app.cli.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The commands that README and CONTRIBUTING tell people to type are there.
class ReadmeCommandTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^(?: {4}|\\$ )?(\\./attest .*)$");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  static List<String> commands() {
    List<String> found =
        Stream.of("README.md", "CONTRIBUTING.md")
            .map(Repository.root()::resolve)
            .flatMap(file -> COMMAND.matcher(Repository.text(file)).results())
            .map(result -> result.group(1))
            .toList();
    assertFalse(found.isEmpty());
    return found;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandThatIsToldExistsWithItsOptions(String line) {
    String name = line.split("\\s+", -1)[1];
    if (isOfTheLauncher(name)) {
      return;
    }
    String help = helpOf(name);
    OPTION
        .matcher(line)
        .results()
        .forEach(option -> assertTrue(help.contains(option.group()), option.group()));
  }

  /// `test` and `format` work on the sources and are the launcher's own.
  private static boolean isOfTheLauncher(String name) {
    return Repository.text(Repository.root().resolve("attest")).contains("yes-" + name + ")");
  }

  private static String helpOf(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            OutputStream.nullOutputStream(),
            new Terminal.Setting(false, false, false, Map.of(), () -> 0));
    assertEquals(Exit.CLEAN, Main.run(new String[] {"help", name}, terminal), name);
    return out.toString(StandardCharsets.UTF_8);
  }
}
