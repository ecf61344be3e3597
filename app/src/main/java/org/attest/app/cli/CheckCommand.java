package org.attest.app.cli;

import org.attest.app.archive.Archive;
import org.attest.app.archive.CheckReport;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest check`: whether everything kept is as it was written.
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "check",
            "Check that everything kept is sound",
            "Checks the checksum of every original, the chain of the journal, every passage in its"
                + " place and the index. Changes nothing.",
            "attest check --archive my-archive",
            "attest check --archive my-archive --json")
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    CheckReport report = Archive.check(Arguments.existingArchiveOf(asked));
    if (Arguments.isJson(asked)) {
      json(report, terminal);
    } else {
      lines(report, terminal);
    }
    return report.faults().isEmpty() ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static void lines(CheckReport report, Terminal terminal) {
    for (String fault : report.faults()) {
      terminal.warn("fault: " + fault);
    }
    for (String pending : report.pending()) {
      terminal.warn("pending: " + pending);
    }
    terminal.say(
        report.faults().isEmpty()
            ? "nothing is wrong"
            : Amount.of(report.faults().size(), "fault") + " found");
  }

  private static void json(CheckReport report, Terminal terminal) {
    try (JsonLines lines = new JsonLines(terminal.out())) {
      lines.line(() -> {
        lines.flag("clean", report.faults().isEmpty());
        lines.texts("faults", report.faults());
        lines.texts("pending", report.pending());
      });
    }
  }
}
