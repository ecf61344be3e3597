package org.attest.app.cli;

import java.util.List;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.resolve.Decision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest same` and `attest different`: decides whether two names are those of one.
record DecideCommand(Decision.Verdict verdict) implements Command {
  @Override
  public CommandSpec spec() {
    String label = verdict.label();
    String outcome =
        switch (verdict) {
          case SAME -> "are brought together";
          case DIFFERENT -> "are kept apart";
          case PERHAPS -> "are proposed as one";
        };
    return Arguments.command(
            label,
            "Decide that two names are " + (verdict == Decision.Verdict.SAME ? "one" : "two"),
            "Decides who is who: the two "
                + outcome
                + ", now and whenever the archive is rebuilt. A and B are ids of entities, names"
                + " that only one bears, or SOURCE@START-END for the name that stands there. The"
                + " decision is kept in the journal; 'attest undo' takes it back, and a later one"
                + " about the same two supersedes it.",
            "attest " + label + " person.vera-holm person.v-holm --archive my-archive",
            "attest " + label + " 'Vera Holm' b.txt@120-124 --archive my-archive --because \"…\"")
        .addPositional(Arguments.two("NAME", "The two: ids, names or SOURCE@START-END."))
        .addOption(Arguments.archive())
        .addOption(Arguments.because())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<String> given = Arguments.positionals(asked);
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      Outcome<JournalEntry> outcome =
          archive.decide(
              verdict,
              given.getFirst(),
              given.getLast(),
              Arguments.becauseOf(asked),
              Arguments.actorOf(asked));
      return told(outcome, terminal);
    }
  }

  static Exit told(Outcome<JournalEntry> outcome, Terminal terminal) {
    Optional<JournalEntry> entry = outcome.value();
    if (entry.isEmpty()) {
      return refused(outcome, terminal);
    }
    terminal.say("decision " + entry.get().seq() + " is kept");
    return Exit.CLEAN;
  }

  static Exit refused(Outcome<?> outcome, Terminal terminal) {
    for (Problem problem : outcome.problems()) {
      terminal.warn("attest: " + problem.toLine());
    }
    return Exit.USAGE;
  }
}
