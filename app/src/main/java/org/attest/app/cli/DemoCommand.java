package org.attest.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.TextRecognition;
import org.attest.core.problem.ConfigurationException;
import org.attest.publish.record.StatementLog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest demo`: reads the dossier that ships with the product and serves it.
final class DemoCommand implements Command {
  private static final String HOME = "ATTEST_HOME";

  /// What the ids are called before the statements that use them.
  private static final List<String> ACCOUNT = List.of("entities.jsonl", "statements.jsonl");

  private static final String EDITORS = "the editors of the dossier";

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "demo",
            "Try attest on the dossier that ships with it",
            "Makes an archive of the dossier that ships with attest (an invented port town,"
                + " 1919-1922) and serves it. Started again, it reads only what has changed.",
            "attest demo",
            "attest demo --port 9000",
            "attest demo --no-serve --archive my-demo")
        .addOption(
            Arguments.archive(
                false,
                "Folder of the archive. Default: attest/demo in $XDG_DATA_HOME, or in"
                    + " ~/.local/share."))
        .addOption(
            Arguments.number(
                "--port",
                "The port; 0 takes a free one.",
                0,
                Arguments.PORT_MAX,
                ServeCommand.PORT))
        .addOption(Arguments.flag("--no-serve", "Make the archive and stop."));
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Map<String, String> environment = terminal.setting().environment();
    Path documents = home(environment).resolve("dossier").resolve("documents");
    if (!Files.isDirectory(documents)) {
      throw new ConfigurationException(
          "the dossier is not at "
              + documents
              + "; set "
              + HOME
              + " to the folder that holds dossier/documents");
    }
    Path archive =
        asked.hasMatchedOption("--archive")
            ? Arguments.archiveOf(asked)
            : standardPlace(environment);
    TextRecognition recognition = OcrOption.of(asked, terminal);
    ReadReport report =
        new ReadReport(ReadCommand.read(List.of(documents), recognition, archive, terminal));
    takeAccount(documents.resolveSibling("account"), archive, terminal);
    if (asked.hasMatchedOption("--no-serve")) {
      report.table(terminal);
      terminal.say("the archive is at " + Printable.line(archive.toString()));
      return report.exit();
    }
    int port = asked.matchedOptionValue("--port", ServeCommand.PORT);
    return Serving.serve(archive, port, Optional.of(Arguments.user()), terminal);
  }

  /// Takes the reviewed account of the dossier in, once: whoever decides otherwise later is not
  /// overruled.
  private static void takeAccount(Path account, Path dir, Terminal terminal) {
    try (Archive archive = Archive.decideIn(dir)) {
      if (!new StatementLog(archive.view().journal()).all().isEmpty()) {
        return;
      }
      Map<String, List<String>> files = new LinkedHashMap<>();
      for (String name : ACCOUNT) {
        if (Files.isRegularFile(account.resolve(name))) {
          files.put(name, Files.readAllLines(account.resolve(name)));
        }
      }
      archive
          .take(files, EDITORS)
          .problems()
          .forEach(problem -> terminal.warn("attest: " + Printable.line(problem.toLine())));
    } catch (IOException e) {
      throw new ConfigurationException(
          "the account of the dossier cannot be read: " + e.getMessage());
    }
  }

  private static Path home(Map<String, String> environment) {
    String given = System.getProperty(HOME, environment.getOrDefault(HOME, ""));
    if (given.isEmpty()) {
      throw new ConfigurationException(
          HOME + " is not set: the launcher sets it to the folder that holds dossier/documents");
    }
    return Arguments.path(given);
  }

  private static Path standardPlace(Map<String, String> environment) {
    String share = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base =
        share.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(share);
    return base.resolve("attest").resolve("demo");
  }
}
