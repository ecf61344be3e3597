package org.attest.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest serve`: the web workbench, on this machine only.
final class ServeCommand implements Command {
  static final int PORT = 7347;
  private static final String READ_ONLY = "--read-only";

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "serve",
            "Serve an archive as web pages",
            "Serves an archive as web pages on the loopback address until interrupted. Nobody else"
                + " on the network can reach it, and it asks nothing of the network. Who is who can"
                + " be decided on the pages; each decision is kept in the journal and can be undone.",
            "attest serve --archive my-archive",
            "attest serve --archive my-archive --read-only",
            "attest serve --archive my-archive --port 9000")
        .addOption(Arguments.archive())
        .addOption(
            Arguments.number(
                "--port", "The port; 0 takes a free one.", 0, Arguments.PORT_MAX, PORT))
        .addOption(Arguments.by())
        .addOption(Arguments.flag(READ_ONLY, "Only show: nothing can be decided on the pages."));
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Path archive = Arguments.existingArchiveOf(asked);
    Optional<String> actor =
        asked.hasMatchedOption(READ_ONLY)
            ? Optional.empty()
            : Optional.of(Arguments.actorOf(asked));
    return Serving.serve(archive, asked.matchedOptionValue("--port", PORT), actor, terminal);
  }
}
