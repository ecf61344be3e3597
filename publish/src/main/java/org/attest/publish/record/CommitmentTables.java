package org.attest.publish.record;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.State;
import org.attest.core.reason.ledger.Window;
import org.attest.core.relate.Statement;

/// Commitments as of a day as a table, and their terms as a calendar.
///
/// The table is CSV as RFC 4180 has it, the calendar iCalendar as RFC 5545 has it. In the calendar
/// a commitment lasts from the earliest to the latest day on which its term can end; one whose term
/// has no such days is not in it.
public final class CommitmentTables {
  private CommitmentTables() {}

  /// Writes a header and one row for each commitment, and flushes the stream, which stays open.
  public static void csv(List<Entry> entries, OutputStream out) {
    PrintWriter rows = new PrintWriter(out, false, StandardCharsets.UTF_8);
    Cells.row(
        rows,
        List.of(
            "id",
            "state",
            "kind",
            "debtor",
            "creditor",
            "deed",
            "made",
            "due",
            "ends",
            "explanation",
            "statements"));
    for (Entry entry : entries) {
      Cells.row(
          rows,
          List.of(
              entry.id(),
              states(entry),
              Cells.several(entry.kinds()),
              Cells.several(entry.debtors()),
              Cells.several(entry.creditors()),
              Cells.several(entry.deeds()),
              entry.made().isKnown() ? entry.made().edtf() : "",
              Cells.several(entry.dues()),
              entry.due().filter(Window::isKnown).map(Window::edtf).orElse(""),
              entry.explanation(),
              Cells.several(entry.statements().stream().map(Statement::id).toList())));
    }
    rows.flush();
  }

  /// The states that are possible, `|` between them.
  private static String states(Entry entry) {
    return Cells.several(entry.states().stream().map(State::label).toList());
  }

  /// Writes the calendar of terms and flushes the stream, which stays open.
  public static void calendar(List<Entry> entries, OutputStream out) {
    CalendarFile calendar = new CalendarFile("Ledger", out);
    for (Entry entry : entries) {
      entry
          .due()
          .filter(due -> CalendarFile.holds(due.earliest()) && CalendarFile.holds(due.latest()))
          .ifPresent(due -> term(calendar, entry, due));
    }
    calendar.finish();
  }

  private static void term(CalendarFile calendar, Entry entry, Window due) {
    calendar.begin(entry.id(), due.earliest(), due.latest());
    String deed = entry.deeds().stream().findFirst().orElse(entry.id());
    calendar.field("SUMMARY", deed + " (" + entry.state().label() + ")");
    calendar.field(
        "DESCRIPTION", entry.explanation() + "\n" + CalendarFile.words(entry.statements()));
    calendar.end();
  }
}
