package org.attest.app.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.port.Journal;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.reason.Conventions;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.reason.ledger.LedgerFault;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.StatementLog;
import org.attest.publish.record.StatementReader;

/// Takes statements in.
///
/// A statement of an id that is known already changes it; one that says the same is known.
final class ImportedStatements {
  /// What the encoding of a source says is read again from the source.
  private static final String OWN = "encoding/";

  private final CitedPassages cited;
  private final String actor;
  private final ImportedOrders orders = new ImportedOrders();
  private final Map<String, Statement> known;
  private final Conventions conventions;
  private final Map<String, Statement> begun = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  ImportedStatements(Journal journal, CitedPassages cited, String actor) {
    this.cited = cited;
    this.actor = actor;
    StatementLog log = new StatementLog(journal);
    this.known = new LinkedHashMap<>(log.byId());
    this.conventions = log.conventions();
  }

  /// A file begins.
  void begin() {
    begun.clear();
    places.clear();
    orders.begin(known.values());
  }

  /// What is wrong with the file as a whole, each with its line.
  List<Problem> problems() {
    List<Problem> out = new ArrayList<>(orders.problems());
    if (out.isEmpty() && begun.values().stream().anyMatch(ImportedStatements::isOfLedger)) {
      out.addAll(faults());
    }
    return out;
  }

  private static boolean isOfLedger(Statement statement) {
    return statement.content() instanceof Content.Commitment
        || statement.content() instanceof Content.Outcome;
  }

  /// Of what the ledger cannot take in that which this file brings.
  private List<Problem> faults() {
    Map<String, Statement> all = new LinkedHashMap<>(known);
    all.putAll(begun);
    List<Statement> statements = List.copyOf(all.values());
    List<Problem> out = new ArrayList<>();
    for (LedgerFault fault : Ledger.faultsOf(statements, Timeline.of(statements, conventions))) {
      fault.statements().reversed().stream()
          .filter(places::containsKey)
          .findFirst()
          .map(places::get)
          .ifPresent(where -> out.add(new Problem(Code.BAD_RECORD, where, fault.explanation())));
    }
    return out;
  }

  /// The file that was begun is kept.
  void keep() {
    known.putAll(begun);
  }

  /// @param where the file and the line
  Importing.Taken take(String where, ImportedRecord record, String at) {
    if (record.text("by").filter(by -> by.startsWith(OWN)).isPresent()) {
      return Importing.Taken.KNOWN;
    }
    List<String> faults = new ArrayList<>();
    List<Passage> passages = cited.find(record, faults);
    if (faults.isEmpty()) {
      StatementReader.Read read = StatementReader.read(record, id(record), passages, actor);
      faults.addAll(read.faults());
      read.statement().map(Sound::faults).ifPresent(faults::addAll);
      if (read.statement().isPresent() && faults.isEmpty()) {
        return taken(where, read.statement().get(), at);
      }
    }
    return new Importing.Taken(
        List.of(),
        faults.stream().map(fault -> new Problem(Code.BAD_RECORD, where, fault)).toList(),
        false);
  }

  private Importing.Taken taken(String where, Statement statement, String at) {
    if (begun.containsKey(statement.id())) {
      String told = "the id " + statement.id() + " stands in this file twice";
      return Importing.Taken.refused(Code.BAD_RECORD, where, told);
    }
    begun.put(statement.id(), statement);
    places.put(statement.id(), where);
    orders.add(where, statement);
    return statement.equals(known.get(statement.id()))
        ? Importing.Taken.KNOWN
        : Importing.Taken.entry(
            StatementLog.draft(statement, cited.anchors(statement.passages()), at, actor));
  }

  /// Of a record without an id: the same for the same record.
  private static String id(ImportedRecord record) {
    byte[] bytes = record.values().toString().getBytes(StandardCharsets.UTF_8);
    return "st." + Checksum.sha256(bytes).substring(0, 16);
  }
}
