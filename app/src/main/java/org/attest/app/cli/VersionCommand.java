package org.attest.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest version`: which version runs, and on what.
final class VersionCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "version",
            "Print the version",
            "Prints the version of attest and of the Java that runs it.",
            "attest version",
            "attest version --json")
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String java = Runtime.version().toString();
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (Arguments.isJson(asked)) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        lines.line(() -> {
          lines.text("attest", version());
          lines.text("java", java);
          lines.text("system", system);
        });
      }
    } else {
      terminal.say("attest " + version());
      terminal.say("Java " + java + ", " + system);
    }
    return Exit.CLEAN;
  }

  /// The version that the build wrote down.
  static String version() {
    try (InputStream in = VersionCommand.class.getResourceAsStream("product.properties")) {
      Properties product = new Properties();
      product.load(in);
      return product.getProperty("version", "unknown");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
