package org.attest.app.cli;

import org.attest.app.archive.Archive;
import org.attest.core.port.Catalogue;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest show`: one source, part, passage or entity.
final class ShowCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "show",
            "Show one source, part, passage or entity",
            "Shows one thing: a source by its id, a part as SOURCE#PART, a passage as"
                + " SOURCE@START-END (code points), or an entity by its id.",
            "attest show --archive my-archive letter.txt",
            "attest show --archive my-archive letter.txt#p12",
            "attest show --archive my-archive letter.txt@12-40",
            "attest show --archive my-archive person.vera-holm --json")
        .addPositional(Arguments.one("ID", "What to show."))
        .addOption(Arguments.archive())
        .addOption(
            Arguments.flag(
                "--source", "Show a part as its source text has it, not as it is to be read."))
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String id = asked.matchedPositionalValue(0, "");
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      Catalogue catalogue = archive.view().catalogue();
      Target target = Target.find(catalogue, id);
      if (Arguments.isJson(asked)) {
        try (JsonLines lines = new JsonLines(terminal.out())) {
          ShownJson shown = new ShownJson(catalogue, lines);
          lines.line(() -> shown.write(target));
        }
      } else {
        boolean asPrinted = asked.hasMatchedOption("--source");
        new ShownLines(archive, asPrinted, terminal).write(target);
      }
    }
    return Exit.CLEAN;
  }
}
