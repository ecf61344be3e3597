package org.attest.publish.record;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Disagreement;
import org.attest.core.account.argue.Debate;
import org.attest.core.reason.Dated;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// The twins of the pages of what statements say, and of what is reckoned from them.
///
/// @param timelines of the reader's view
/// @param book of the same timelines
public record ToldTwin(Timelines timelines, AccountBook book) {
  /// Events with their bounds.
  public void chronology(EventChoice choice, OutputStream out) {
    List<Bounded> events =
        timelines.read(made ->
            Events.of(made.statements().values()).values().stream()
                .filter(choice::takes)
                .map(event -> new Bounded(event, made.timeline().bounds(event.id())))
                .toList());
    Twin.write(
        out,
        json ->
            json.objects(
                "events",
                events,
                (Bounded each) -> EventFields.write(json, each.event(), each.dated())));
  }

  private record Bounded(Events.Told event, Optional<Dated> dated) {}

  /// An event with all statements about it, whatever was decided about them.
  ///
  /// @return whether any statement tells of such an event, or puts it in an order
  public boolean event(String id, OutputStream out) {
    List<Statement> about =
        timelines.read(made ->
            made.statements().values().stream()
                .filter(statement -> Events.about(statement).contains(id))
                .toList());
    if (about.stream().map(Statement::content).noneMatch(ToldTwin::isOfEvents)) {
      return false;
    }
    Events.Told event =
        Events.of(about)
            .getOrDefault(
                id, new Events.Told(id, Optional.empty(), List.of(), Optional.empty(), List.of()));
    Set<String> ids = about.stream().map(Statement::id).collect(Collectors.toSet());
    Optional<Dated> dated = timelines.read(made -> made.timeline().bounds(id));
    List<Disagreement> contradictions =
        book.contradictions().stream()
            .filter(each -> each.statements().stream().map(Statement::id).anyMatch(ids::contains))
            .toList();
    Twin.write(
        out,
        json -> {
          EventFields.write(json, event, dated);
          json.objects(
              "statements", about, (Statement statement) -> StatementFields.write(json, statement));
          contradictions(json, contradictions);
        });
    return true;
  }

  private static boolean isOfEvents(Content content) {
    return content instanceof Content.Event || content instanceof Content.Order;
  }

  /// Commitments as of a day, what is overdue first.
  public void ledger(LedgerChoice choice, OutputStream out) {
    List<Entry> entries = timelines.read(_ -> choice.entries(timelines.ledger()));
    Twin.write(
        out,
        json ->
            json.objects(
                "commitments", entries, (Entry entry) -> CommitmentFields.write(json, entry)));
  }

  /// The same as a table.
  public void ledgerTable(LedgerChoice choice, OutputStream out) {
    CommitmentTables.csv(timelines.read(_ -> choice.entries(timelines.ledger())), out);
  }

  /// The same as a calendar of terms.
  public void ledgerCalendar(LedgerChoice choice, OutputStream out) {
    CommitmentTables.calendar(timelines.read(_ -> choice.entries(timelines.ledger())), out);
  }

  /// All that is told of one thing.
  ///
  /// @return whether anything is
  public boolean accounts(String name, OutputStream out) {
    List<Account> accounts = book.of(name);
    if (accounts.isEmpty()) {
      return false;
    }
    Twin.write(
        out,
        json ->
            json.objects(
                "accounts", accounts, (Account account) -> AccountFields.write(json, account)));
    return true;
  }

  /// What does not go together.
  public void disagreements(Predicate<Disagreement> wanted, OutputStream out) {
    List<Disagreement> all = book.disagreements().stream().filter(wanted).toList();
    Twin.write(out, json -> contradictions(json, all));
  }

  /// The debates.
  public void debates(OutputStream out) {
    Twin.write(
        out,
        json ->
            json.objects(
                "debates", book.debates(), (Debate debate) -> DebateFields.write(json, debate)));
  }

  /// Everything of which something is told.
  public void subjects(OutputStream out) {
    Twin.write(out, json -> json.texts("subjects", book.subjects()));
  }

  /// Statements, in the order in which they were made.
  public void statements(Predicate<Statement> wanted, OutputStream out) {
    List<Statement> all =
        timelines.read(made -> made.statements().values().stream().filter(wanted).toList());
    Twin.write(
        out,
        json ->
            json.objects(
                "statements",
                all,
                (Statement statement) -> StatementFields.write(json, statement)));
  }

  /// Statements that cannot all be true, of those about time.
  public void contradictions(OutputStream out) {
    Twin.write(out, json -> contradictions(json, book.contradictions()));
  }

  private static void contradictions(JsonLines json, List<Disagreement> all) {
    json.objects(
        "contradictions", all, (Disagreement each) -> DisagreementFields.write(json, each));
  }

  /// How many proposals of whom were accepted and rejected.
  public void proposals(OutputStream out) {
    List<ProposalFigures.Row> rows = timelines.statements().figures();
    Twin.write(
        out,
        json ->
            json.objects(
                "figures",
                rows,
                (ProposalFigures.Row row) -> {
                  json.text("by", row.by());
                  json.text("type", row.type());
                  json.number("proposed", row.proposed());
                  json.number("accepted", row.accepted());
                  json.number("rejected", row.rejected());
                }));
  }
}
