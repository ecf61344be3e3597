package org.attest.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Timeline;
import org.attest.publish.record.EventFields;
import org.attest.publish.record.EventTables;
import org.attest.publish.record.Events;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.Timelines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest chronology`: when what happened, as far as all accepted statements say.
final class ChronologyCommand implements Command {
  private static final String CSV = "--csv";
  private static final String CALENDAR = "--ics";

  private static final Comparator<Dated> EARLIEST_FIRST =
      Comparator.comparingLong((Dated dated) -> dated.earliest().orElse(Long.MAX_VALUE))
          .thenComparingLong(dated -> dated.fromMinute().orElse(Long.MIN_VALUE))
          .thenComparingLong(dated -> dated.latest().orElse(Long.MAX_VALUE))
          .thenComparingLong(dated -> dated.toMinute().orElse(Long.MAX_VALUE));

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "chronology",
            "List when what happened",
            "Lists the events of which statements tell, the earliest first: the earliest and the"
                + " latest day that all accepted statements together allow, and what is told of the"
                + " event. Events that nothing dates come last. 'attest why' gives the reasons.",
            "attest chronology --archive my-archive",
            "attest chronology --archive my-archive --csv > chronology.csv",
            "attest chronology --archive my-archive --ics > chronology.ics")
        .addOption(Arguments.archive())
        .addOption(Arguments.json())
        .addOption(Arguments.flag(CSV, "Print a table (CSV)."))
        .addOption(Arguments.flag(CALENDAR, "Print a calendar (iCalendar) of the dated events."));
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Timelines.Made made;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      made = new Timelines(archive.view()).get();
    }
    List<EventTables.Line> lines = lines(made);
    if (asked.hasMatchedOption(CSV)) {
      EventTables.csv(lines, terminal.out());
    } else if (asked.hasMatchedOption(CALENDAR)) {
      EventTables.calendar(lines, terminal.out());
    } else if (Arguments.isJson(asked)) {
      json(lines, terminal);
    } else {
      plain(lines, made.timeline(), terminal);
    }
    return Exit.CLEAN;
  }

  private static List<EventTables.Line> lines(Timelines.Made made) {
    return Events.of(made.statements().values()).values().stream()
        .flatMap(event ->
            made.timeline().bounds(event.id()).stream()
                .map(dated -> new EventTables.Line(event, dated)))
        .sorted(Comparator.comparing(EventTables.Line::dated, EARLIEST_FIRST))
        .toList();
  }

  private static void json(List<EventTables.Line> lines, Terminal terminal) {
    try (JsonLines json = new JsonLines(terminal.out())) {
      for (EventTables.Line line : lines) {
        json.line(() -> EventFields.write(json, line.event(), Optional.of(line.dated())));
      }
    }
  }

  private static void plain(List<EventTables.Line> lines, Timeline timeline, Terminal terminal) {
    for (EventTables.Line line : lines) {
      terminal.say(
          Printable.line(
              String.format(
                  Locale.ROOT,
                  "%-25s %-30s %s",
                  line.dated().isKnown() ? line.dated().edtf() : "undated",
                  line.event().id(),
                  line.event().kind().orElse(""))));
    }
    if (lines.isEmpty()) {
      terminal.say("no events; attest import takes statements in");
    }
    int clashes = timeline.contradictions().size();
    if (clashes > 0) {
      terminal.say(Amount.of(clashes, "contradiction") + "; see attest contradictions");
    }
  }
}
