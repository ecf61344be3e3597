package org.attest.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.app.archive.Archive;
import org.attest.core.account.Account;
import org.attest.core.account.Disagreement;
import org.attest.core.account.Likeness;
import org.attest.core.account.Particular;
import org.attest.core.account.Version;
import org.attest.core.account.origin.Origin;
import org.attest.core.relate.Statement;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.AccountFields;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.Naming;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest account`: all that is told of one event, or of anything else.
final class AccountCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "account",
            "Show all that is told of an event",
            "Lays side by side all that statements tell of an event, a commitment, or anything else"
                + " that has an id: each value with the statements that tell it, by number, and how"
                + " many independent origins stand behind it; then the statements with their words,"
                + " what does not go together, and events that may be the same.",
            "attest account --archive my-archive ev.handover",
            "attest account --archive my-archive per.holm --json")
        .addPositional(Arguments.one("EVENT", "Id of the event, or of what is asked about."))
        .addOption(Arguments.archive())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String name = asked.matchedPositionalValue(0, "");
    List<Account> accounts;
    List<String> notes;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      AccountBook book = new AccountBook(archive.view());
      accounts = book.of(name);
      notes = Arguments.isJson(asked) ? List.of() : notes(accounts, book);
      naming = Naming.of(archive.view());
    }
    if (accounts.isEmpty()) {
      terminal.warn("attest: P021 " + Printable.line(name) + ": no statement tells of this");
      return Exit.USAGE;
    }
    if (Arguments.isJson(asked)) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        accounts.forEach(each -> lines.line(() -> AccountFields.write(lines, each)));
      }
    } else {
      accounts.forEach(each -> plain(each, naming, terminal));
      notes.forEach(note -> terminal.say(Printable.line(naming.in(note))));
    }
    return Exit.CLEAN;
  }

  private static void plain(Account account, Naming naming, Terminal terminal) {
    terminal.say(Printable.line(naming.in(account.question())));
    terminal.say("  " + counts(account.statements().size(), account.origins()));
    for (Particular particular : account.particulars()) {
      boolean isFirst = true;
      for (Version version : particular.versions()) {
        String name = isFirst ? particular.name() : "";
        terminal.say(Printable.line("  " + padded(name) + naming.in(row(version, account))));
        isFirst = false;
      }
    }
    int number = 0;
    for (Statement statement : account.statements()) {
      number++;
      terminal.say(Printable.line("  [" + number + "] " + ToldLines.who(statement, naming)));
      ToldLines.passages(statement, "      ", terminal);
    }
    for (Origin origin : account.origins()) {
      if (origin.statements().size() > 1 || !origin.via().isEmpty()) {
        terminal.say(Printable.line("  " + naming.in(origin(origin))));
      }
    }
  }

  private static String padded(String name) {
    return String.format(Locale.ROOT, "%-24s ", name);
  }

  private static String counts(int statements, List<Origin> origins) {
    return Amount.of(statements, "statement") + ", " + Amount.of(origins.size(), "origin");
  }

  private static String row(Version version, Account account) {
    List<String> cells = new ArrayList<>();
    cells.add(version.value());
    if (!version.statements().isEmpty()) {
      cells.add(numbers(version.statements(), account));
    }
    if (version.statements().size() > 1) {
      cells.add("(" + Amount.of(version.origins().size(), "origin") + ")");
    }
    if (!version.against().isEmpty()) {
      cells.add("against it " + numbers(version.against(), account));
    }
    return String.join(" ", cells);
  }

  private static String numbers(List<Statement> statements, Account account) {
    return statements.stream()
        .map(each -> Integer.toString(account.statements().indexOf(each) + 1))
        .collect(Collectors.joining(" ", "[", "]"));
  }

  private static String origin(Origin origin) {
    String via = origin.via().isEmpty() ? "" : " by way of " + String.join(", ", origin.via());
    return "of one origin, " + origin.name() + via + ": " + String.join(", ", origin.statements());
  }

  /// What does not go together in these accounts, and which events may be the same.
  private static List<String> notes(List<Account> accounts, AccountBook book) {
    List<String> ids =
        accounts.stream()
            .flatMap(account -> account.statements().stream())
            .map(Statement::id)
            .toList();
    List<String> notes = new ArrayList<>();
    for (Disagreement each : book.disagreements()) {
      if (each.statements().stream().map(Statement::id).anyMatch(ids::contains)) {
        notes.add("in question (" + each.severity().label() + "): " + each.explanation());
      }
    }
    List<String> events = accounts.stream().flatMap(each -> each.event().stream()).toList();
    for (Likeness likeness : book.likenesses()) {
      boolean isFirst = events.contains(likeness.first());
      if (isFirst || events.contains(likeness.second())) {
        String other = isFirst ? likeness.second() : likeness.first();
        notes.add("perhaps the same as " + other + ": " + String.join("; ", likeness.reasons()));
      }
    }
    return notes;
  }
}
