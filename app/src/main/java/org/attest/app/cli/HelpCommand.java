package org.attest.app.cli;

import org.attest.core.problem.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attest help`: what `attest` or one command does.
final class HelpCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "help",
            "Tell what attest or a command does",
            "Tells what attest, or one of its commands, does.",
            "attest help",
            "attest help read")
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description("The command to tell about.")
                .build());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    CommandLine model = Commands.model();
    String name = asked.matchedPositionalValue(0, "");
    CommandLine told = name.isEmpty() ? model : model.getSubcommands().get(name);
    if (told == null) {
      throw new ConfigurationException(
          "there is no command '"
              + name
              + "'; there are "
              + String.join(", ", model.getSubcommands().keySet()));
    }
    terminal.say(CommandLineInterface.usage(told));
    return Exit.CLEAN;
  }
}
