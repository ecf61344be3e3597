package org.attest.app.cli;

import java.util.List;
import java.util.Locale;
import org.attest.app.archive.FileFate;
import org.attest.app.archive.FileFate.Fate;
import org.attest.app.archive.ReadSummary;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.publish.record.JsonLines;

/// What became of every file that was to be read.
record ReadReport(ReadSummary summary) {

  /// A table of counts, then a line for each file that was not, or not fully, read.
  void table(Terminal terminal) {
    terminal.say(Amount.of(summary.files().size(), "file"));
    for (Fate fate : Fate.values()) {
      List<FileFate> files = files(fate);
      if (!files.isEmpty() || fate == Fate.READ || fate == Fate.NOT_READ) {
        long bytes = files.stream().mapToLong(FileFate::bytes).sum();
        terminal.say(
            String.format(
                    Locale.ROOT,
                    "  %-14s %7s  %s",
                    label(fate),
                    Amount.number(files.size()),
                    files.isEmpty() ? "" : Amount.bytes(bytes))
                .stripTrailing());
      }
    }
    problems("Not read:", files(Fate.NOT_READ), terminal);
    problems("Left out:", files(Fate.LEFT_OUT), terminal);
    problems(
        "Read with problems:",
        summary.files().stream()
            .filter(file -> file.fate() != Fate.NOT_READ && file.fate() != Fate.LEFT_OUT)
            .toList(),
        terminal);
  }

  /// One object: the counts, and every file with its fate.
  void json(Terminal terminal) {
    try (JsonLines lines = new JsonLines(terminal.out())) {
      lines.line(() -> {
        lines.number("read", files(Fate.READ).size());
        lines.number("newVersions", files(Fate.NEW_VERSION).size());
        lines.number("alreadyThere", files(Fate.ALREADY_THERE).size());
        lines.number("notRead", files(Fate.NOT_READ).size());
        lines.number("leftOut", files(Fate.LEFT_OUT).size());
        lines.objects("files", summary.files(), file -> file(file, lines));
      });
    }
  }

  /// Whether something was not read, or not fully.
  Exit exit() {
    boolean clean =
        summary.files().stream()
            .allMatch(file ->
                file.fate() != Fate.NOT_READ
                    && file.problems().stream()
                        .allMatch(problem -> problem.severity() == Severity.NOTE));
    return clean ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private List<FileFate> files(Fate fate) {
    return summary.files().stream().filter(file -> file.fate() == fate).toList();
  }

  private static void problems(String heading, List<FileFate> files, Terminal terminal) {
    boolean first = true;
    for (FileFate file : files) {
      for (String line : reasons(file)) {
        if (first) {
          terminal.say(heading);
          first = false;
        }
        terminal.say("  " + Printable.line(line));
      }
    }
  }

  /// A file that was not read has a line even where no reason is known.
  private static List<String> reasons(FileFate file) {
    boolean missing = file.fate() == Fate.NOT_READ || file.fate() == Fate.LEFT_OUT;
    if (file.problems().isEmpty() && missing) {
      return List.of(file.path());
    }
    return file.problems().stream().map(Problem::toLine).toList();
  }

  private static void file(FileFate file, JsonLines lines) {
    lines.text("path", file.path());
    lines.text("fate", label(file.fate()));
    lines.text("source", file.source());
    lines.number("bytes", file.bytes());
    lines.objects("problems", file.problems(), problem -> problem(problem, lines));
  }

  static void problem(Problem problem, JsonLines lines) {
    lines.text("code", problem.code().id());
    lines.text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    lines.text("where", problem.where());
    lines.text("message", problem.message());
  }

  private static String label(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
