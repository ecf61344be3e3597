package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Relation;
import org.attest.core.resolve.Standing;
import org.jspecify.annotations.Nullable;

/// The tables of what names say of each other, and of how namesakes stand.
final class KinTables {
  private static final String RELATED = "SELECT first, second, same, score, reasons FROM related";
  private static final String STANDING =
      "SELECT node, namesakes, tied, bearers, moved FROM standing WHERE namesake = ?";

  /// How many items of a list make one that moved.
  private static final int MOVED = 4;

  private final Database database;

  KinTables(Database database) {
    this.database = database;
  }

  List<Related> related() {
    return database.rows(RELATED, KinTables::related);
  }

  List<Related> related(Collection<String> namesakes) {
    Set<String> wanted = Set.copyOf(namesakes);
    List<Related> out = new ArrayList<>();
    for (String namesake : wanted) {
      out.addAll(database.each(RELATED + " WHERE first = ?", KinTables::related, namesake));
      for (Related each :
          database.each(RELATED + " WHERE second = ?", KinTables::related, namesake)) {
        if (!wanted.contains(each.first())) {
          out.add(each);
        }
      }
    }
    return out;
  }

  private static Related related(ResultSet row) throws SQLException {
    return new Related(
        row.getString(1),
        row.getString(2),
        new Relation(row.getBoolean(3), row.getDouble(4), Columns.list(row, "reasons")));
  }

  void put(Register.Settled settled) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Related each : settled.related()) {
      Relation relation = each.relation();
      rows.add(
          new @Nullable Object[] {
            each.first(),
            each.second(),
            relation.isSame() ? 1 : 0,
            relation.score(),
            Columns.list(relation.reasons())
          });
    }
    for (String namesake : settled.compared()) {
      database.run("DELETE FROM related WHERE first = ?", namesake);
      database.run("DELETE FROM related WHERE second = ?", namesake);
    }
    database.batch("INSERT INTO related VALUES (?,?,?,?,?)", rows);
  }

  List<Standing> standings(Collection<String> namesakes) {
    Map<String, Standing> out = new HashMap<>();
    for (String namesake : namesakes) {
      for (Standing each : database.each(STANDING, KinTables::standing, namesake)) {
        out.put(each.node(), each);
      }
    }
    return List.copyOf(out.values());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    List<Standing.Moved> moved = new ArrayList<>();
    List<String> items = Columns.list(row, "moved");
    for (int i = 0; i + MOVED <= items.size(); i += MOVED) {
      Appearance.Id id = new Appearance.Id(items.get(i), Integer.parseInt(items.get(i + 1)));
      moved.add(new Standing.Moved(id, items.get(i + 2), items.get(i + 3)));
    }
    return new Standing(
        row.getString(1),
        Columns.list(row, "namesakes"),
        Columns.list(row, "tied"),
        Columns.list(row, "bearers"),
        moved);
  }

  /// Forgets how these stood; those too that are gone.
  void forget(Collection<String> namesakes) throws SQLException {
    for (String namesake : namesakes) {
      database.run("DELETE FROM standing WHERE namesake = ?", namesake);
    }
  }

  void put(List<Standing> standings) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Standing each : standings) {
      List<String> moved = new ArrayList<>();
      for (Standing.Moved one : each.moved()) {
        moved.add(one.id().source());
        moved.add(Integer.toString(one.id().number()));
        moved.add(one.bearer());
        moved.add(one.why());
      }
      for (String namesake : each.namesakes()) {
        rows.add(
            new @Nullable Object[] {
              namesake,
              each.node(),
              Columns.list(each.namesakes()),
              Columns.list(each.tied()),
              Columns.list(each.bearers()),
              Columns.list(moved)
            });
      }
    }
    database.batch("INSERT OR REPLACE INTO standing VALUES (?,?,?,?,?,?)", rows);
  }
}
