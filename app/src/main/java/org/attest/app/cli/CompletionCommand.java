package org.attest.app.cli;

import java.util.List;
import org.attest.core.problem.ConfigurationException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attest completion`: a script that completes commands and options in a shell.
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "completion",
            "Print a completion script for a shell",
            "Prints a script that completes commands, options and kinds in bash or zsh.",
            "source <(attest completion bash)",
            "attest completion zsh > ~/.attest-completion && source ~/.attest-completion")
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("bash (as if not given) or zsh.")
                .build());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String shell = asked.matchedPositionalValue(0, "bash");
    if (!SHELLS.contains(shell)) {
      throw new ConfigurationException("no completion for '" + shell + "'; there are bash, zsh");
    }
    // One script serves both: under zsh it switches zsh's own support for such scripts on.
    terminal.say(AutoComplete.bash("attest", Commands.model()).stripTrailing());
    return Exit.CLEAN;
  }
}
