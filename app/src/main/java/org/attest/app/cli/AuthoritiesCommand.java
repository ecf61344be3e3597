package org.attest.app.cli;

import java.util.List;
import java.util.Locale;
import org.attest.app.archive.Archive;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Authorities;
import org.attest.publish.record.AuthorityProposals;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.MatchFields;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest authorities`: the authority files, and which names their records may mean.
final class AuthoritiesCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "authorities",
            "List authority files and what their records may mean",
            "Lists the authority files that were taken in (attest import FILE.csv), and the names"
                + " that their records may mean, the likeliest first, as far as nobody has decided."
                + " 'attest same' with the name and the identifier accepts a proposal, 'attest"
                + " different' refuses it; 'attest undo' with the number of a file takes it out.",
            "attest authorities --archive my-archive",
            "attest same --archive my-archive person.anton-veskar http://viaf.org/viaf/7",
            "attest authorities --archive my-archive --json")
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      List<AuthorityMatch> matches = new AuthorityProposals(archive.view()).all();
      if (Arguments.isJson(asked)) {
        json(matches, terminal);
      } else {
        lines(archive.view().authorities().files(), matches, terminal);
      }
    }
    return Exit.CLEAN;
  }

  private static void json(List<AuthorityMatch> matches, Terminal terminal) {
    try (JsonLines lines = new JsonLines(terminal.out())) {
      matches.forEach(match -> lines.line(() -> MatchFields.write(lines, match)));
    }
  }

  private static void lines(
      List<Authorities.Kept> files, List<AuthorityMatch> matches, Terminal terminal) {
    for (Authorities.Kept file : files) {
      terminal.say(
          Printable.line(file.name())
              + ": "
              + Amount.of(file.records().size(), "record")
              + ", decision "
              + file.seq());
    }
    if (files.isEmpty()) {
      terminal.say("no authority files");
    }
    for (AuthorityMatch match : matches) {
      String against = match.against().isEmpty() ? "" : "; but " + match.against().getFirst();
      terminal.say(
          Printable.line(
              String.format(
                  Locale.ROOT,
                  "%.2f  %-30s %s  %s  (%s%s)",
                  match.score(),
                  match.entity().id(),
                  match.record().id(),
                  match.record().name(),
                  match.reasons().getFirst(),
                  against)));
    }
  }
}
