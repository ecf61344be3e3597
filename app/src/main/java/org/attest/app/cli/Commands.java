package org.attest.app.cli;

import java.util.List;
import org.attest.core.relate.Statement;
import org.attest.core.resolve.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The commands, in the order in which help lists them.
final class Commands {
  private Commands() {}

  static List<Command> all() {
    return List.of(
        new ReadCommand(),
        new SearchCommand(),
        new ShowCommand(),
        new ExportCommand(),
        new NamesCommand(),
        new DecideCommand(Decision.Verdict.SAME),
        new DecideCommand(Decision.Verdict.DIFFERENT),
        new UndoCommand(),
        new ImportCommand(),
        new AuthoritiesCommand(),
        new ChronologyCommand(),
        new WhyCommand(),
        new ContradictionsCommand(),
        new AccountCommand(),
        new DisagreementsCommand(),
        new LedgerCommand(),
        new DebateCommand(),
        new ProposeCommand(),
        new JudgeCommand(Statement.Status.ACCEPTED),
        new JudgeCommand(Statement.Status.REJECTED),
        new PassagesCommand(),
        new SetCommand(),
        new StatusCommand(),
        new CheckCommand(),
        new RebuildCommand(),
        new ServeCommand(),
        new DemoCommand(),
        new VersionCommand(),
        new CompletionCommand(),
        new HelpCommand());
  }

  /// The model of the whole command line, for parsing, help, completion and documentation.
  static CommandLine model() {
    return model(all());
  }

  static CommandLine model(List<Command> commands) {
    CommandSpec root = CommandSpec.create().name("attest");
    root.usageMessage()
        .description("Turns a heap of source documents into an account that can be checked.")
        .synopsisSubcommandLabel("COMMAND")
        .sortOptions(false)
        .commandListHeading("%nCommands:%n")
        .footerHeading("%nExamples:%n")
        .footer(
            "  attest demo",
            "  attest read letters/ --archive my-archive",
            "  attest serve --archive my-archive",
            "",
            "'attest help COMMAND' tells more. Exit codes: 0 clean, 1 problems found,",
            "2 usage, 3 the machine failed.");
    root.addOption(Arguments.help());
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .arity("0")
            .description("Print the version and exit.")
            .build());
    root.version("attest " + VersionCommand.version());
    for (Command command : commands) {
      CommandSpec spec = command.spec();
      spec.usageMessage()
          .sortOptions(false)
          .exitCodeListHeading("%nExit codes:%n")
          .exitCodeList(Exit.meanings());
      spec.addOption(Arguments.verbose());
      spec.addOption(Arguments.help());
      root.addSubcommand(spec.name(), new CommandLine(spec));
    }
    // A leading @ may begin a word to search for or the name of a file.
    return new CommandLine(root).setExpandAtFiles(false);
  }
}
