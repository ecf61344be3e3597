package org.attest.app.cli;

import org.attest.app.archive.Archive;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.problem.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest undo`: takes a decision back.
final class UndoCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "undo",
            "Take a decision back",
            "Takes back the decision with this number, which 'attest export --as journal' and the"
                + " decision itself tell. Nothing is deleted: the journal keeps both, and an undoing"
                + " can be undone.",
            "attest undo 12 --archive my-archive",
            "attest undo 12 --archive my-archive --because \"the signature is another's\"")
        .addPositional(Arguments.one("SEQ", "Number of the decision in the journal."))
        .addOption(Arguments.archive())
        .addOption(Arguments.because())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    long seq = number(asked.matchedPositionalValue(0, ""));
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      Outcome<JournalEntry> outcome =
          archive.undo(seq, Arguments.becauseOf(asked), Arguments.actorOf(asked));
      if (outcome.value().isEmpty()) {
        return DecideCommand.refused(outcome, terminal);
      }
      terminal.say("decision " + seq + " is taken back");
    }
    return Exit.CLEAN;
  }

  private static long number(String given) {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException notANumber) {
      throw new ConfigurationException("'" + given + "' is not the number of a journal entry");
    }
  }
}
