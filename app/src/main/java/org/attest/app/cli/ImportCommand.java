package org.attest.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.app.archive.Archive;
import org.attest.app.archive.ImportReport;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest import`: takes records in as decisions.
final class ImportCommand implements Command {
  /// A larger file of records is not taken in.
  private static final long BYTES_MAX = 256L * 1024 * 1024;

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "import",
            "Take records in as decisions",
            "Takes records of the form that export writes in as decisions, one JSON object a line."
                + " So far statements of identity: 'same as' and 'not same as' are decided,"
                + " 'perhaps same as' is proposed. What was taken in before is not taken in again;"
                + " where decisions contradict each other, the later holds.",
            "attest import --archive my-archive identities.jsonl")
        .addPositional(Arguments.many("FILE", "Files of JSON lines."))
        .addOption(Arguments.archive())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (String given : Arguments.positionals(asked)) {
      files.put(given, lines(Arguments.path(given)));
    }
    ImportReport report;
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      report = archive.take(files, Arguments.actorOf(asked));
    }
    for (Problem problem : report.problems()) {
      terminal.warn(problem.toLine());
    }
    terminal.say(
        Amount.of(report.kept(), "decision") + " kept, " + report.known() + " known before");
    return report.problems().isEmpty() ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > BYTES_MAX) {
        throw new ConfigurationException(file + " is larger than 256 MB; split it");
      }
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notUtf8) {
      throw new ConfigurationException(file + " is not UTF-8");
    } catch (IOException unreadable) {
      throw new ConfigurationException(file + " cannot be read: " + unreadable.getMessage());
    }
  }
}
