package org.attest.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.app.archive.Archive;
import org.attest.core.account.argue.Claim;
import org.attest.core.account.argue.Debate;
import org.attest.core.account.argue.Move;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.DebateFields;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.Naming;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest debate`: who claims what, and what is said to it.
final class DebateCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "debate",
            "Show the map of a debate",
            "Shows the claims of a debate as a tree: who makes each, and what others say to it:"
                + " whether they support, oppose, answer, concede or limit it, or ask about it. Then"
                + " what nobody replied to and what was conceded. Without a topic, of all debates.",
            "attest debate --archive my-archive",
            "attest debate --archive my-archive \"hunger strike\" --json")
        .addPositional(Arguments.any("TOPIC", "Topic of the debate, as statements tell it."))
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String topic = String.join(" ", Arguments.positionals(asked));
    List<Debate> debates;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      debates = new AccountBook(archive.view()).debates();
      naming = Naming.of(archive.view());
    }
    List<Debate> wanted =
        debates.stream().filter(each -> topic.isEmpty() || each.topic().equals(topic)).toList();
    if (wanted.isEmpty() && !topic.isEmpty()) {
      terminal.warn("attest: P021 " + Printable.line(topic) + ": there is no debate of this topic");
      return Exit.USAGE;
    }
    if (Arguments.isJson(asked)) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        wanted.forEach(each -> lines.line(() -> DebateFields.write(lines, each)));
      }
    } else if (wanted.isEmpty()) {
      terminal.say("no debates; attest import takes statements in");
    } else {
      wanted.forEach(each -> plain(each, naming, terminal));
    }
    return Exit.CLEAN;
  }

  private static void plain(Debate debate, Naming naming, Terminal terminal) {
    terminal.say(Printable.line(debate.topic().isEmpty() ? "no topic" : debate.topic()));
    Set<String> shown = new HashSet<>();
    debate.openings().forEach(claim -> tree(debate, claim, "", 1, shown, naming, terminal));
    // What only meets itself in a circle begins nowhere.
    for (Claim claim : debate.claims()) {
      if (!shown.contains(claim.id())) {
        tree(debate, claim, "", 1, shown, naming, terminal);
      }
    }
    say("unanswered", debate.unanswered(), terminal);
    say("conceded", debate.conceded(), terminal);
  }

  private static void say(String what, List<Claim> claims, Terminal terminal) {
    if (!claims.isEmpty()) {
      terminal.say(
          Printable.line(
              "  "
                  + what
                  + ": "
                  + claims.stream().map(Claim::text).collect(Collectors.joining("; "))));
    }
  }

  private static void tree(
      Debate debate,
      Claim claim,
      String move,
      int depth,
      Set<String> shown,
      Naming naming,
      Terminal terminal) {
    boolean isNew = shown.add(claim.id());
    String speakers =
        claim.speakers().isEmpty() ? "" : naming.in(String.join(", ", claim.speakers())) + ": ";
    String again = isNew ? "" : " (see above)";
    terminal.say(Printable.line("  ".repeat(depth) + move + speakers + claim.text() + again));
    if (isNew) {
      claim
          .statements()
          .forEach(each -> ToldLines.passages(each, "  ".repeat(depth) + "  ", terminal));
      for (Claim reply : debate.repliesTo(claim)) {
        String how =
            reply.moves().stream()
                .filter(each -> each.to().equals(claim.id()))
                .map(Move::kind)
                .map(Move.Kind::label)
                .collect(Collectors.joining(", "));
        tree(debate, reply, how + " — ", depth + 1, shown, naming, terminal);
      }
    }
  }
}
