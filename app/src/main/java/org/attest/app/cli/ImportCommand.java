package org.attest.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.ImportReport;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest import`: takes records in as decisions, and authority files.
final class ImportCommand implements Command {
  /// A larger file of records is not taken in.
  private static final long BYTES_MAX = 256L * 1024 * 1024;

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "import",
            "Take in decisions and authority files",
            "Takes records of the form that export writes in, one JSON object a line: statements,"
                + " terms, and annotations of the W3C model, also those of other programs. Of"
                + " identities 'same as' and 'not same as' are decided, 'perhaps same as' is"
                + " proposed. What was taken in before is not taken in again;"
                + " where decisions contradict each other, the later holds. A file whose name ends"
                + " in .csv or .tsv is an authority file: a table with a column of names and, if"
                + " there are any, of kinds, variants, years, and identifiers such as VIAF,"
                + " Wikidata and GND. It is kept, and its records are proposed for names.",
            "attest import --archive my-archive statements.jsonl",
            "attest import --archive my-archive annotations.jsonl",
            "attest import --archive my-archive persons.csv")
        .addPositional(Arguments.many("FILE", "Files of JSON lines, or authority files."))
        .addOption(Arguments.archive())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (String given : Arguments.positionals(asked)) {
      Path file = Arguments.path(given);
      if (isTable(given)) {
        tables.put(
            Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(given), bytes(file));
      } else {
        files.put(given, lines(file));
      }
    }
    List<Problem> problems = new ArrayList<>();
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      String actor = Arguments.actorOf(asked);
      tables.forEach((name, bytes) -> problems.addAll(take(archive, name, bytes, actor, terminal)));
      if (!files.isEmpty()) {
        ImportReport report = archive.take(files, actor);
        problems.addAll(report.problems());
        String stated =
            report.stated() == 0 ? "" : Amount.of(report.stated(), "statement") + " and ";
        terminal.say(
            stated
                + Amount.of(report.kept(), "decision")
                + " kept, "
                + report.known()
                + " known before");
      }
    }
    for (Problem problem : problems) {
      terminal.warn(problem.toLine());
    }
    return problems.isEmpty() ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static boolean isTable(String given) {
    String name = given.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private static List<Problem> take(
      Archive archive, String name, byte[] bytes, String actor, Terminal terminal) {
    Outcome<Integer> records = archive.takeAuthority(name, bytes, actor);
    records
        .value()
        .ifPresent(count ->
            terminal.say(
                Printable.line(name)
                    + ": "
                    + Amount.of(count, "record")
                    + "; see attest authorities"));
    return records.problems();
  }

  private static byte[] bytes(Path file) {
    try {
      requireSize(file);
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new ConfigurationException(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static void requireSize(Path file) throws IOException {
    if (Files.size(file) > BYTES_MAX) {
      throw new ConfigurationException(file + " is larger than 256 MB; split it");
    }
  }

  private static List<String> lines(Path file) {
    try {
      requireSize(file);
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notUtf8) {
      throw new ConfigurationException(file + " is not UTF-8");
    } catch (IOException unreadable) {
      throw new ConfigurationException(file + " cannot be read: " + unreadable.getMessage());
    }
  }
}
