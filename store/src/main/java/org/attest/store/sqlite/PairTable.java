package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.port.Register;
import org.attest.core.resolve.UndecidedPair;
import org.attest.store.order.TextOrder;
import org.jspecify.annotations.Nullable;

/// The table of pairs of entities that may be one, and which of them are among the likeliest of
/// either.
final class PairTable {
  private static final String SELECT =
      "SELECT first, second, score, reasons, against, best_of_first, best_of_second FROM pair ";
  private static final String BEST = "best_of_first AND best_of_second ";
  private static final String ORDER = "ORDER BY score DESC, first, second";

  private static final Comparator<UndecidedPair> BEST_FIRST =
      Comparator.comparingDouble((UndecidedPair pair) -> -pair.score())
          .thenComparing(UndecidedPair::first, TextOrder.CODE_POINTS)
          .thenComparing(UndecidedPair::second, TextOrder.CODE_POINTS);

  private final Database database;

  PairTable(Database database) {
    this.database = database;
  }

  /// A pair as it stands in the table.
  private record Marked(UndecidedPair pair, boolean isBestOfFirst, boolean isBestOfSecond) {
    static Marked read(ResultSet row) throws SQLException {
      return new Marked(PairTable.read(row), row.getBoolean(6), row.getBoolean(7));
    }
  }

  /// Replaces all.
  void putAll(List<UndecidedPair> pairs) throws SQLException {
    database.run("DELETE FROM pair");
    Map<String, Integer> counts = new HashMap<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (UndecidedPair pair : pairs.stream().sorted(BEST_FIRST).toList()) {
      boolean isBestOfFirst = counts.merge(pair.first(), 1, Integer::sum) <= Register.PAIRS_MAX;
      boolean isBestOfSecond = counts.merge(pair.second(), 1, Integer::sum) <= Register.PAIRS_MAX;
      rows.add(row(pair, isBestOfFirst, isBestOfSecond));
    }
    database.batch("INSERT INTO pair VALUES (?,?,?,?,?,?,?)", rows);
  }

  /// Replaces those of some entities.
  void put(Set<String> entities, List<UndecidedPair> pairs) throws SQLException {
    Set<String> touched = new TreeSet<>();
    for (String entity : entities) {
      of(entity).forEach(marked -> addEnds(touched, marked.pair()));
      database.run("DELETE FROM pair WHERE first = ?", entity);
      database.run("DELETE FROM pair WHERE second = ?", entity);
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (UndecidedPair pair : pairs) {
      addEnds(touched, pair);
      rows.add(row(pair, false, false));
    }
    database.batch("INSERT INTO pair VALUES (?,?,?,?,?,?,?)", rows);
    for (String entity : touched) {
      mark(entity);
    }
  }

  private static void addEnds(Collection<String> out, UndecidedPair pair) {
    out.add(pair.first());
    out.add(pair.second());
  }

  /// All of an entity, the likeliest first.
  private List<Marked> of(String entity) {
    return database.rows(
        "SELECT * FROM ("
            + SELECT
            + "WHERE first = ? UNION ALL "
            + SELECT
            + "WHERE second = ?) "
            + ORDER,
        Marked::read,
        entity,
        entity);
  }

  private void mark(String entity) throws SQLException {
    int rank = 0;
    for (Marked marked : of(entity)) {
      boolean isBest = rank++ < Register.PAIRS_MAX;
      boolean isFirst = marked.pair().first().equals(entity);
      if (isBest != (isFirst ? marked.isBestOfFirst() : marked.isBestOfSecond())) {
        database.run(
            "UPDATE pair SET "
                + (isFirst ? "best_of_first" : "best_of_second")
                + " = ? WHERE first = ? AND second = ?",
            isBest ? 1 : 0,
            marked.pair().first(),
            marked.pair().second());
      }
    }
  }

  private static @Nullable Object[] row(
      UndecidedPair pair, boolean isBestOfFirst, boolean isBestOfSecond) {
    return new @Nullable Object[] {
      pair.first(),
      pair.second(),
      pair.score(),
      Columns.list(pair.reasons()),
      Columns.list(pair.against()),
      isBestOfFirst ? 1 : 0,
      isBestOfSecond ? 1 : 0
    };
  }

  private static UndecidedPair read(ResultSet row) throws SQLException {
    return new UndecidedPair(
        row.getString("first"),
        row.getString("second"),
        row.getDouble("score"),
        Columns.list(row, "reasons"),
        Columns.list(row, "against"));
  }

  List<UndecidedPair> best(int from, int count) {
    return database.rows(
        SELECT + "WHERE " + BEST + ORDER + " LIMIT ? OFFSET ?", PairTable::read, count, from);
  }

  int bestCount() {
    return database
        .rows("SELECT count(*) FROM pair WHERE " + BEST, row -> row.getInt(1))
        .getFirst();
  }

  List<UndecidedPair> bestOf(String entity) {
    return of(entity).stream()
        .filter(marked -> marked.isBestOfFirst() && marked.isBestOfSecond())
        .map(Marked::pair)
        .toList();
  }
}
