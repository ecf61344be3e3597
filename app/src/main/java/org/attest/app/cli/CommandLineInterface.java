package org.attest.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Picks the command that the arguments ask for and runs it.
public final class CommandLineInterface {
  /// So many commands are suggested for one that there is not.
  private static final int SUGGESTIONS = 2;

  private CommandLineInterface() {}

  public static Exit run(String[] arguments, Terminal terminal) {
    List<Command> commands = Commands.all();
    CommandLine model = Commands.model(commands);
    ParseResult parsed;
    try {
      parsed = model.parseArgs(arguments);
    } catch (ParameterException wrong) {
      terminal.warn(wrongUsage(wrong));
      return Exit.USAGE;
    }
    ParseResult asked = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (asked.isVersionHelpRequested()) {
      terminal.say("attest " + VersionCommand.version());
      return Exit.CLEAN;
    }
    if (asked.isUsageHelpRequested()) {
      terminal.say(usage(asked.commandSpec().commandLine()));
      return Exit.CLEAN;
    }
    if (!parsed.hasSubcommand()) {
      terminal.explain(usage(model));
      return Exit.USAGE;
    }
    return named(commands, asked.commandSpec().name()).run(asked, terminal);
  }

  /// The help of a command, without a line break at its end.
  static String usage(CommandLine command) {
    StringWriter out = new StringWriter();
    command.usage(new PrintWriter(out, true), Ansi.OFF);
    return out.toString().stripTrailing();
  }

  private static Command named(List<Command> commands, String name) {
    return commands.stream()
        .filter(command -> command.spec().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// One line: what is wrong, what may be meant, where to read on.
  private static String wrongUsage(ParameterException wrong) {
    StringBuilder line = new StringBuilder("attest: ");
    line.append(reason(wrong));
    if (wrong instanceof UnmatchedArgumentException unknown
        && !unknown.getSuggestions().isEmpty()) {
      List<String> likeliest = unknown.getSuggestions().stream().limit(SUGGESTIONS).toList();
      line.append("; did you mean ").append(String.join(" or ", likeliest));
      line.append('?');
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return line.append(" (see '").append(command).append(" --help')").toString();
  }

  private static String reason(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      String first = unknown.getUnmatched().getFirst();
      if (unknown.isUnknownOption()) {
        return "there is no option " + first;
      }
      boolean atRoot = unknown.getCommandLine().getParent() == null;
      return (atRoot ? "there is no command '" : "one argument too many: '") + first + "'";
    }
    return String.valueOf(wrong.getMessage());
  }
}
