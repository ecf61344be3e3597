package org.attest.app.cli;

import org.attest.app.archive.Archive;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Outcome;
import org.attest.core.relate.Statement;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest accept` and `attest reject`: decide about a statement.
///
/// @param verdict accepted or rejected
record JudgeCommand(Statement.Status verdict) implements Command {
  private String verb() {
    return verdict == Statement.Status.ACCEPTED ? "accept" : "reject";
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            verb(),
            verdict == Statement.Status.ACCEPTED ? "Accept a statement" : "Reject a statement",
            (verdict == Statement.Status.ACCEPTED
                    ? "Decides that a statement counts."
                    : "Decides that a statement does not count. It is kept, and nothing is"
                        + " reckoned with it.")
                + " The decision is an entry of the journal and can be undone.",
            "attest " + verb() + " --archive my-archive st.raid --because \"the register says so\"")
        .addPositional(Arguments.one("STATEMENT", "Id of the statement."))
        .addOption(Arguments.archive())
        .addOption(Arguments.because())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      Outcome<JournalEntry> outcome =
          archive.judge(
              verdict,
              asked.matchedPositionalValue(0, ""),
              Arguments.becauseOf(asked),
              Arguments.actorOf(asked));
      return DecideCommand.told(outcome, terminal);
    }
  }
}
