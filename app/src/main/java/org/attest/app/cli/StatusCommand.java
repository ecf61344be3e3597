package org.attest.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Standing;
import org.attest.core.problem.Problem;
import org.attest.core.resolve.Conflict;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest status`: what became of every file that was ever given.
final class StatusCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "status",
            "Tell the fate of every file ever given",
            "Tells of every file that was ever given to the archive whether it was read, what it"
                + " became, and what was wrong with it. Changes nothing; another process may be"
                + " reading meanwhile.",
            "attest status --archive my-archive",
            "attest status --archive my-archive --json")
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<Standing> files;
    List<Conflict> conflicts;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      files = archive.standings();
      conflicts = archive.conflicts();
    }
    if (Arguments.isJson(asked)) {
      json(files, terminal);
    } else {
      files.forEach(file -> lines(file, terminal));
      totals(files, terminal);
    }
    for (Conflict conflict : conflicts) {
      terminal.warn(conflict.toProblem().toLine());
    }
    boolean clean =
        conflicts.isEmpty()
            && files.stream().noneMatch(file -> file.fate() == Standing.Fate.NOT_READ);
    return clean ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static void lines(Standing file, Terminal terminal) {
    String became = file.source().map(source -> "  -> " + source).orElse("");
    String version = file.version() > 1 ? ", version " + file.version() : "";
    String why = file.why().map(rule -> "  (" + rule + ")").orElse("");
    terminal.say(
        Printable.line(
            String.format(Locale.ROOT, "%-9s %s", label(file), file.place())
                + became
                + version
                + why));
    for (Problem problem : file.problems()) {
      terminal.say(Printable.line("            " + problem.toLine()));
    }
  }

  private static void totals(List<Standing> files, Terminal terminal) {
    terminal.say(Amount.of(files.size(), "file"));
    for (Standing.Fate fate : Standing.Fate.values()) {
      List<Standing> alike = files.stream().filter(file -> file.fate() == fate).toList();
      if (!alike.isEmpty()) {
        long bytes = alike.stream().mapToLong(Standing::bytes).sum();
        terminal.say(
            String.format(
                Locale.ROOT,
                "  %-9s %7s  %s",
                label(alike.getFirst()),
                Amount.number(alike.size()),
                Amount.bytes(bytes)));
      }
    }
    byCode(files)
        .forEach((code, count) ->
            terminal.say(
                String.format(
                    Locale.ROOT, "  %-9s %7s  in so many files", code, Amount.number(count))));
  }

  private static Map<String, Long> byCode(List<Standing> files) {
    Map<String, Long> out = new TreeMap<>();
    for (Standing file : files) {
      file.problems().stream()
          .map(problem -> problem.code().id())
          .distinct()
          .forEach(code -> out.merge(code, 1L, Long::sum));
    }
    return out;
  }

  private static void json(List<Standing> files, Terminal terminal) {
    try (JsonLines lines = new JsonLines(terminal.out())) {
      for (Standing file : files) {
        lines.line(() -> {
          lines.text("place", file.place());
          lines.text("fate", label(file));
          lines.text("at", file.at());
          lines.number("bytes", file.bytes());
          lines.text("source", file.source());
          if (file.version() > 0) {
            lines.number("version", file.version());
          }
          lines.text("why", file.why());
          lines.objects("problems", file.problems(), problem -> ReadReport.problem(problem, lines));
        });
      }
    }
  }

  private static String label(Standing file) {
    return file.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
