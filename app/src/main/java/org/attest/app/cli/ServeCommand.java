package org.attest.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest serve`: the web workbench, on this machine only.
final class ServeCommand implements Command {
  static final int PORT = 7347;

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "serve",
            "Serve an archive as web pages",
            "Serves an archive as web pages on the loopback address until interrupted. Nobody else"
                + " on the network can reach it, and it asks nothing of the network.",
            "attest serve --archive my-archive",
            "attest serve --archive my-archive --port 9000")
        .addOption(Arguments.archive())
        .addOption(
            Arguments.number(
                "--port", "The port; 0 takes a free one.", 0, Arguments.PORT_MAX, PORT));
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Path archive = Arguments.existingArchiveOf(asked);
    return Serving.serve(archive, asked.matchedOptionValue("--port", PORT), terminal);
  }
}
