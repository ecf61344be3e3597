package org.attest.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of `attest`.
interface Command {
  /// Its name, options, parameters and help; made anew on each call.
  CommandSpec spec();

  /// Does what was asked.
  ///
  /// @throws org.attest.core.problem.AttestException if the machine failed or an argument cannot be
  ///   used
  Exit run(ParseResult asked, Terminal terminal);
}
