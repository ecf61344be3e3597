package org.attest.app.cli;

import java.nio.file.Path;
import org.attest.app.archive.Archive;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest rebuild`: makes everything derived anew.
final class RebuildCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "rebuild",
            "Make everything derived anew",
            "Makes catalogue and index anew from the originals and the journal, which stay as they"
                + " are.",
            "attest rebuild --archive my-archive")
        .addOption(Arguments.archive());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    ProgressLine progress = new ProgressLine("rebuilding", terminal);
    Path folder = Arguments.existingArchiveOf(asked);
    Archive.rebuild(folder, progress);
    progress.finish();
    terminal.say(Amount.of(progress.files(), "source") + " rebuilt");
    return Exit.CLEAN;
  }
}
