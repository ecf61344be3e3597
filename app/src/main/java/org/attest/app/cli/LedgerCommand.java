package org.attest.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.app.archive.Archive;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.State;
import org.attest.publish.record.CommitmentFields;
import org.attest.publish.record.CommitmentTables;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.LedgerChoice;
import org.attest.publish.record.Naming;
import org.attest.publish.record.Timelines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest ledger`: who owes what to whom, and what came of it as of a day.
final class LedgerCommand implements Command {
  private static final String DAY = "--as-of";
  private static final String CSV = "--csv";
  private static final String CALENDAR = "--ics";

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "ledger",
            "List who owes what to whom as of a day",
            "Lists every demand, question, promise, offer and clause that can have been made by a"
                + " day, with how it stands on that day by all accepted statements: what is overdue"
                + " first. Where statements or dates leave several states, all are given.",
            "attest ledger --archive my-archive --as-of 1921-03-08",
            "attest ledger --archive my-archive --as-of 1921-03-08 --csv > ledger.csv",
            "attest ledger --archive my-archive --ics > terms.ics")
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder(DAY)
                .paramLabel("DAY")
                .type(String.class)
                .converters(LedgerCommand::day)
                .description(
                    "The day, as 1921-03-08. Default: the last that any accepted statement dates.")
                .build())
        .addOption(Arguments.json())
        .addOption(Arguments.flag(CSV, "Print a table (CSV)."))
        .addOption(Arguments.flag(CALENDAR, "Print a calendar (iCalendar) of the terms."));
  }

  private static String day(String given) {
    try {
      LedgerChoice.number(given);
      return given;
    } catch (IllegalArgumentException noDay) {
      throw new TypeConversionException(noDay.getMessage());
    }
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<Entry> entries;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      LedgerChoice choice =
          new LedgerChoice(
              Optional.ofNullable(asked.matchedOptionValue(DAY, null)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      entries = choice.entries(new Timelines(archive.view()).ledger());
      naming = Naming.of(archive.view());
    }
    if (asked.hasMatchedOption(CSV)) {
      CommitmentTables.csv(entries, terminal.out());
    } else if (asked.hasMatchedOption(CALENDAR)) {
      CommitmentTables.calendar(entries, terminal.out());
    } else if (Arguments.isJson(asked)) {
      json(entries, terminal);
    } else {
      plain(entries, naming, terminal);
    }
    return Exit.CLEAN;
  }

  private static void json(List<Entry> entries, Terminal terminal) {
    try (JsonLines json = new JsonLines(terminal.out())) {
      entries.forEach(entry -> json.line(() -> CommitmentFields.write(json, entry)));
    }
  }

  private static void plain(List<Entry> entries, Naming naming, Terminal terminal) {
    for (Entry entry : entries) {
      String states = entry.states().stream().map(State::label).collect(Collectors.joining(" or "));
      terminal.say(
          Printable.line(
              String.format(
                  Locale.ROOT,
                  "%-20s %-25s %s owes %s: %s",
                  states,
                  entry.id(),
                  naming.in(those(entry.debtors(), "somebody")),
                  naming.in(those(entry.creditors(), "somebody")),
                  naming.in(those(entry.deeds(), "something")))));
      terminal.say(Printable.line("    " + naming.in(entry.explanation())));
    }
    if (entries.isEmpty()) {
      terminal.say("no commitments; attest import takes statements in");
    }
  }

  private static String those(List<String> values, String nobody) {
    return values.isEmpty() ? nobody : String.join(" or ", values);
  }
}
