package org.attest.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Dropped;
import org.attest.core.reason.Ground;
import org.attest.core.reason.Telling;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Events;
import org.attest.publish.record.Naming;
import org.attest.publish.record.Timelines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest why`: the chain of passages behind each bound of an event.
final class WhyCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "why",
            "Say why an event has its bounds",
            "Gives for an event the chain of statements behind its earliest and its latest day, each"
                + " with the words that carry it, and the interpretations that cannot be, with what"
                + " rules them out.",
            "attest why --archive my-archive ev.handover")
        .addPositional(Arguments.one("EVENT", "Id of the event."))
        .addOption(Arguments.archive());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    String event = asked.matchedPositionalValue(0, "");
    Timelines.Made made;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      made = new Timelines(archive.view()).get();
      naming = Naming.of(archive.view());
    }
    Optional<Dated> dated = made.timeline().bounds(event);
    if (dated.isEmpty()) {
      terminal.warn("attest: P021 " + Printable.line(event) + ": no statement tells of this event");
      return Exit.USAGE;
    }
    tell(event, dated.get(), made, naming, terminal);
    return Exit.CLEAN;
  }

  private static void tell(
      String event, Dated dated, Timelines.Made made, Naming naming, Terminal terminal) {
    Timeline timeline = made.timeline();
    terminal.say(Printable.line(event + ": " + (dated.isKnown() ? dated.edtf() : "undated")));
    if (dated.earliest().isPresent()) {
      terminal.say("not earlier than " + dated.from() + ", because");
      chain(timeline.whyNotEarlier(event), made.statements(), naming, terminal);
    }
    if (dated.latest().isPresent()) {
      terminal.say("not later than " + dated.to() + ", because");
      chain(timeline.whyNotLater(event), made.statements(), naming, terminal);
    }
    for (Dropped dropped : timeline.ruledOut()) {
      if (dropped.event().equals(event)) {
        terminal.say("not " + dropped.when() + ", because of");
        Events.named(dropped.because(), made.statements())
            .forEach(each -> told(each, naming, terminal));
      }
    }
  }

  private static void chain(
      List<Ground> grounds, Map<String, Statement> statements, Naming naming, Terminal terminal) {
    for (Ground ground : grounds) {
      String bound = ground.event() + (ground.isBegin() ? " begins " : " ends ") + ground.day();
      terminal.say(Printable.line("  " + bound));
      ground
          .statement()
          .map(statements::get)
          .ifPresentOrElse(
              statement -> told(statement, naming, terminal),
              () -> terminal.say("    no event ends before it begins"));
    }
  }

  static void told(Statement statement, Naming naming, Terminal terminal) {
    terminal.say(
        Printable.line("    " + naming.in(Telling.of(statement)) + " (" + statement.id() + ")"));
    ToldLines.passages(statement, "      ", terminal);
  }
}
