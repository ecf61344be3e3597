package org.attest.app.cli;

import java.util.List;
import org.attest.app.archive.Archive;
import org.attest.core.account.Disagreement;
import org.attest.core.reason.Clash;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.DisagreementFields;
import org.attest.publish.record.Events;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.Naming;
import org.attest.publish.record.Timelines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest contradictions`: statements about time that cannot all be true.
final class ContradictionsCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "contradictions",
            "List statements that cannot all be true",
            "Lists each smallest set of accepted statements about time that cannot all be true, with"
                + " the words that carry them, and which of them is set aside so that bounds can be"
                + " told. 'attest reject' takes a statement out. Ends with 1 if there is any.",
            "attest contradictions --archive my-archive",
            "attest contradictions --archive my-archive --json")
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Timelines.Made made;
    List<Disagreement> all;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      Timelines timelines = new Timelines(archive.view());
      made = timelines.get();
      all = new AccountBook(archive.view(), timelines).contradictions();
      naming = Naming.of(archive.view());
    }
    if (Arguments.isJson(asked)) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        all.forEach(each -> lines.line(() -> DisagreementFields.write(lines, each)));
      }
    } else {
      plain(made, naming, terminal);
    }
    return made.timeline().contradictions().isEmpty() ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static void plain(Timelines.Made made, Naming naming, Terminal terminal) {
    for (Clash clash : made.timeline().contradictions()) {
      terminal.say(Printable.line(naming.in(clash.explanation())));
      Events.named(clash.statements(), made.statements())
          .forEach(statement -> WhyCommand.told(statement, naming, terminal));
      terminal.say(Printable.line("    set aside: " + clash.setAside()));
    }
    if (made.timeline().contradictions().isEmpty()) {
      terminal.say("no contradictions");
    }
  }
}
