package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.relate.Statement;

/// How many proposals of whom were accepted and rejected, so that one sees how far to trust them.
///
/// Used by one thread at a time.
public final class ProposalFigures {
  private static final String PROPOSED = "\"status\":\"proposed\"";

  private final Journal journal;
  private final Map<String, String> proposers = new HashMap<>();
  private long seen;

  ProposalFigures(Journal journal) {
    this.journal = journal;
  }

  /// What became of the proposals of one type.
  ///
  /// @param by who proposed
  /// @param type of the statements
  /// @param proposed how many nobody has decided
  /// @param accepted how many were accepted, as they were or changed
  public record Row(String by, String type, int proposed, int accepted, int rejected) {
    private Row and(Statement.Status status) {
      return new Row(
          by,
          type,
          proposed + (status == Statement.Status.PROPOSED ? 1 : 0),
          accepted + (status == Statement.Status.ACCEPTED ? 1 : 0),
          rejected + (status == Statement.Status.REJECTED ? 1 : 0));
    }

    /// How many in a hundred of those decided were accepted.
    public Optional<Integer> accepted100() {
      int decided = accepted + rejected;
      return decided == 0
          ? Optional.empty()
          : Optional.of(Math.toIntExact(Math.round(100.0 * accepted / decided)));
    }
  }

  /// By proposer and type.
  List<Row> of(Iterable<Statement> statements) {
    readOn();
    Map<List<String>, Row> rows =
        new TreeMap<>(
            Comparator.comparing((List<String> key) -> key.getFirst())
                .thenComparing(List::getLast));
    for (Statement statement : statements) {
      String by =
          statement.status() == Statement.Status.PROPOSED
              ? statement.by()
              : proposers.getOrDefault(statement.id(), "");
      if (!by.isEmpty()) {
        String type = statement.content().type();
        rows.merge(
            List.of(by, type),
            new Row(by, type, 0, 0, 0).and(statement.status()),
            (known, _) -> known.and(statement.status()));
      }
    }
    return new ArrayList<>(rows.values());
  }

  /// Who proposed what was decided since.
  private void readOn() {
    for (JournalEntry entry : journal.after(seen)) {
      seen = entry.seq();
      if (entry.action().equals(StatementLog.STATE) && entry.body().contains(PROPOSED)) {
        ImportedRecord.parse(entry.body())
            .filter(record ->
                record.text("status").filter(Statement.Status.PROPOSED.label()::equals).isPresent())
            .flatMap(record -> record.text("by"))
            .ifPresent(by -> proposers.putIfAbsent(entry.subject(), by));
      }
    }
  }
}
