package org.attest.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.jspecify.annotations.Nullable;

/// The tables of proposed statements.
///
/// Used by one thread at a time; the catalogue sees to that.
final class ProposedTable {
  /// Whatever changes what proposals say goes through this.
  static final String CHANGED = "UPDATE proposed_changes SET count = count + 1";

  private static final String BEARERS =
      "SELECT n.ordinal, least.number FROM finding n"
          + " JOIN form f ON f.source = n.source AND f.number = n.form"
          + " JOIN (SELECT appearance, min(number) AS number FROM form WHERE source = ?"
          + " GROUP BY appearance) least ON least.appearance = f.appearance WHERE n.source = ?";

  private final Database database;

  ProposedTable(Database database) {
    this.database = database;
  }

  Map<Integer, Integer> bearers(String source) {
    Map<Integer, Integer> out = new HashMap<>();
    database.rows(BEARERS, row -> out.put(row.getInt(1), row.getInt(2)), source, source);
    return out;
  }

  Map<Integer, String> entities(String source) {
    Map<Integer, String> out = new HashMap<>();
    database.rows(
        "SELECT number, entity FROM form WHERE source = ? AND entity IS NOT NULL",
        row -> out.put(row.getInt(1), row.getString(2)),
        source);
    return out;
  }

  void put(String source, String kind, String stamp, List<Proposed> proposed) {
    database.transaction(() -> {
      database.run("DELETE FROM proposed WHERE source = ? AND kind = ?", source, kind);
      List<@Nullable Object[]> rows = new ArrayList<>();
      for (Proposed each : proposed) {
        rows.add(new @Nullable Object[] {source, kind, rows.size(), each.id(), each.record()});
      }
      database.batch("INSERT INTO proposed VALUES (?,?,?,?,?)", rows);
      database.run("INSERT OR REPLACE INTO proposed_stamp VALUES (?,?,?)", source, kind, stamp);
      database.run(CHANGED);
    });
  }

  /// Loses what was proposed in a source.
  void forget(String source) throws SQLException {
    database.run("DELETE FROM proposed WHERE source = ?", source);
    database.run("DELETE FROM proposed_stamp WHERE source = ?", source);
    database.run(CHANGED);
  }

  void clear() throws SQLException {
    database.run("DELETE FROM proposed");
    database.run("DELETE FROM proposed_stamp");
    database.run(CHANGED);
  }

  Map<String, String> stamps(String kind) {
    Map<String, String> out = new HashMap<>();
    database.rows(
        "SELECT source, stamp FROM proposed_stamp WHERE kind = ?",
        row -> out.put(row.getString(1), row.getString(2)),
        kind);
    return out;
  }

  List<Proposed> of(String source, String kind) {
    return database.rows(
        "SELECT id, record FROM proposed WHERE source = ? AND kind = ? ORDER BY ordinal",
        row -> new Proposed(row.getString(1), row.getString(2)),
        source,
        kind);
  }

  Optional<ProposedIn> one(String id) {
    return database
        .rows(
            "SELECT source, kind, id, record FROM proposed WHERE id = ? ORDER BY source, kind",
            row ->
                new ProposedIn(
                    row.getString(1),
                    row.getString(2),
                    new Proposed(row.getString(3), row.getString(4))),
            id)
        .stream()
        .findFirst();
  }

  long changes() {
    return database.rows("SELECT count FROM proposed_changes", row -> row.getLong(1)).getFirst();
  }
}
