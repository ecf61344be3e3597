package org.attest.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.port.Register;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;
import org.attest.core.resolve.UndecidedPair;
import org.jspecify.annotations.Nullable;

/// The tables that say who is who.
///
/// Used by one thread at a time; the catalogue sees to that.
final class RegisterTables implements Register {
  private static final String INSERT_KEY = "INSERT OR IGNORE INTO name_key VALUES (?,?)";
  private static final String TIE_ENTITY =
      "UPDATE form SET entity = ? WHERE source = ? AND number = ?";

  private static final String ENTITIES_OF =
      "SELECT DISTINCT f.entity FROM appearance a JOIN form f ON f.source = a.source"
          + " AND f.appearance = a.number WHERE a.namesake = ? AND f.entity IS NOT NULL";

  private final Database database;
  private final KinTables kin;
  private final PairTable pairs;

  RegisterTables(Database database) {
    this.database = database;
    this.kin = new KinTables(database);
    this.pairs = new PairTable(database);
  }

  /// Remembers what is lost with a source, before its rows are deleted.
  void take(String source) throws SQLException {
    database.run(
        "INSERT OR IGNORE INTO touched SELECT a.namesake, coalesce(f.entity, '') FROM appearance a"
            + " JOIN form f ON f.source = a.source AND f.appearance = a.number WHERE a.source = ?",
        source);
  }

  void put(List<Appearance> appearances) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> forms = new ArrayList<>();
    List<@Nullable Object[]> keys = new ArrayList<>();
    List<@Nullable Object[]> touched = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Appearance appearance : appearances) {
      rows.add(AppearanceRow.of(appearance));
      for (Appearance.Form form : appearance.forms()) {
        forms.add(
            new @Nullable Object[] {appearance.source(), form.number(), appearance.number(), null});
      }
      String namesake = appearance.namesake();
      if (known.add(namesake)) {
        touched.add(new @Nullable Object[] {namesake, ""});
      }
      addKeys(appearance, keys);
    }
    database.batch(AppearanceRow.INSERT, rows);
    database.batch("INSERT INTO form VALUES (?,?,?,?)", forms);
    database.batch(INSERT_KEY, keys);
    database.batch("INSERT OR IGNORE INTO touched VALUES (?,?)", touched);
  }

  private static void addKeys(Appearance appearance, List<@Nullable Object[]> keys) {
    String namesake = appearance.namesake();
    NameIndex.keys(appearance).forEach(key -> keys.add(new @Nullable Object[] {key, namesake}));
    NameIndex.formKeys(appearance).forEach(key -> keys.add(new @Nullable Object[] {key, namesake}));
  }

  void clear() throws SQLException {
    for (String table :
        List.of(
            "appearance",
            "form",
            "name_key",
            "related",
            "standing",
            "entity",
            "pair",
            "touched",
            "settled")) {
      database.run("DELETE FROM " + table);
    }
  }

  @Override
  public List<Appearance> appearances() {
    return database.rows(AppearanceRow.SELECT + "ORDER BY a.source, a.number", AppearanceRow::read);
  }

  @Override
  public List<Appearance> appearances(Collection<String> namesakes) {
    List<Appearance> out = new ArrayList<>();
    for (String namesake : namesakes) {
      out.addAll(
          database.each(
              AppearanceRow.SELECT + "WHERE a.namesake = ?", AppearanceRow::read, namesake));
    }
    out.sort(Comparator.comparing(Appearance::id));
    return out;
  }

  @Override
  public List<Appearance> appearancesOf(String entity) {
    return database.rows(
        AppearanceRow.SELECT
            + "WHERE (a.source, a.number) IN (SELECT source, appearance FROM form WHERE entity = ?)"
            + " ORDER BY a.source, a.number",
        AppearanceRow::read,
        entity);
  }

  @Override
  public Set<String> keys(Collection<String> namesakes) {
    return each("SELECT key FROM name_key WHERE namesake = ?", namesakes);
  }

  @Override
  public Set<String> sharing(Collection<String> keys) {
    return each("SELECT namesake FROM name_key WHERE key = ?", keys);
  }

  @Override
  public Set<String> kin(Collection<String> namesakes) {
    Set<String> entities = each(ENTITIES_OF, namesakes);
    entities.addAll(each("SELECT entity FROM touched WHERE namesake = ?", namesakes));
    entities.remove("");
    return each(
        "SELECT DISTINCT a.namesake FROM form f JOIN appearance a"
            + " ON a.source = f.source AND a.number = f.appearance WHERE f.entity = ?",
        entities);
  }

  @Override
  public Set<String> in(String source) {
    return each("SELECT namesake FROM appearance WHERE source = ?", List.of(source));
  }

  @Override
  public List<Related> related() {
    return kin.related();
  }

  @Override
  public List<Related> related(Collection<String> namesakes) {
    return kin.related(namesakes);
  }

  @Override
  public List<Standing> standings(Collection<String> namesakes) {
    return kin.standings(namesakes);
  }

  @Override
  public Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes) {
    Map<Appearance.Id, String> out = new HashMap<>();
    for (String namesake : namesakes) {
      database
          .each(
              "SELECT f.source, f.number, f.entity FROM appearance a JOIN form f"
                  + " ON f.source = a.source AND f.appearance = a.number"
                  + " WHERE a.namesake = ? AND f.entity IS NOT NULL",
              row ->
                  Map.entry(new Appearance.Id(row.getString(1), row.getInt(2)), row.getString(3)),
              namesake)
          .forEach(each -> out.put(each.getKey(), each.getValue()));
    }
    return out;
  }

  private Set<String> each(String sql, Collection<String> arguments) {
    Set<String> out = new TreeSet<>();
    for (String argument : arguments) {
      out.addAll(database.each(sql, row -> row.getString(1), argument));
    }
    return out;
  }

  @Override
  public Unsettled unsettled() {
    Set<String> touched =
        new TreeSet<>(database.rows("SELECT namesake FROM touched", row -> row.getString(1)));
    long seq =
        database
            .rows("SELECT coalesce(max(seq), -1) FROM settled", row -> row.getLong(1))
            .getFirst();
    return new Unsettled(touched, seq, count("SELECT count(DISTINCT namesake) FROM appearance"));
  }

  private int count(String sql) {
    return database.rows(sql, row -> row.getInt(1)).getFirst();
  }

  @Override
  public void putEntities(Resolution resolution, Settled settled) {
    database.transaction(() -> {
      database.run(ProposedTable.CHANGED);
      database.run("DELETE FROM entity");
      database.run("DELETE FROM standing");
      pairs.putAll(resolution.pairs());
      for (String gone :
          database.rows(
              "SELECT DISTINCT namesake FROM touched WHERE namesake NOT IN"
                  + " (SELECT namesake FROM appearance)",
              row -> row.getString(1))) {
        database.run("DELETE FROM name_key WHERE namesake = ?", gone);
      }
      insert(resolution, settled);
    });
  }

  @Override
  public void putEntities(Set<String> namesakes, Resolution resolution, Settled settled) {
    database.transaction(() -> {
      Set<String> entities = left(resolution);
      if (!namesakes.isEmpty()) {
        database.run(ProposedTable.CHANGED);
      }
      for (String entity : entities) {
        database.run("DELETE FROM entity WHERE id = ?", entity);
      }
      pairs.put(entities, resolution.pairs());
      kin.forget(namesakes);
      refreshKeys();
      insert(resolution, settled);
    });
  }

  /// The entities of which something has changed, as they were and as they are.
  private Set<String> left(Resolution resolution) {
    Set<String> out =
        new TreeSet<>(database.rows("SELECT entity FROM touched", row -> row.getString(1)));
    for (Appearance.Id id : resolution.entityOf().keySet()) {
      out.addAll(
          database.each(
              "SELECT entity FROM form WHERE source = ? AND number = ? AND entity IS NOT NULL",
              row -> row.getString(1),
              id.source(),
              id.number()));
    }
    resolution.entities().forEach(entity -> out.add(entity.id()));
    out.remove("");
    return out;
  }

  /// What is gone takes its keys with it.
  private void refreshKeys() throws SQLException {
    List<@Nullable Object[]> keys = new ArrayList<>();
    for (String namesake :
        database.rows("SELECT DISTINCT namesake FROM touched", row -> row.getString(1))) {
      database.run("DELETE FROM name_key WHERE namesake = ?", namesake);
      appearances(List.of(namesake)).forEach(appearance -> addKeys(appearance, keys));
    }
    database.batch(INSERT_KEY, keys);
  }

  private void insert(Resolution resolution, Settled settled) throws SQLException {
    List<@Nullable Object[]> entities = new ArrayList<>();
    for (Entity entity : resolution.entities()) {
      entities.add(row(entity));
    }
    database.batch("INSERT INTO entity VALUES (?,?,?,?,?,?,?,?)", entities);
    List<@Nullable Object[]> tied = new ArrayList<>();
    resolution
        .entityOf()
        .forEach(
            (id, entity) -> tied.add(new @Nullable Object[] {entity, id.source(), id.number()}));
    database.batch(TIE_ENTITY, tied);
    kin.put(settled);
    kin.put(resolution.standings());
    database.run("DELETE FROM touched");
    database.run("DELETE FROM settled");
    database.run("INSERT INTO settled VALUES (?)", settled.seq());
  }

  private static @Nullable Object[] row(Entity entity) {
    return new @Nullable Object[] {
      entity.id(),
      List.of(NameKind.values()).indexOf(entity.kind()),
      entity.kind().label(),
      entity.name(),
      Columns.list(entity.forms()),
      entity.names(),
      Columns.list(entity.keys()),
      AppearanceRow.ties(entity.ties())
    };
  }

  /// @param rest conditions and order
  List<Entity> entities(String rest, Object... arguments) {
    return database.rows(
        "SELECT id, kind, name, forms, names, keys, ties FROM entity " + rest,
        row ->
            new Entity(
                row.getString("id"),
                NameKind.parse(row.getString("kind")),
                row.getString("name"),
                Columns.list(row, "forms"),
                row.getInt("names"),
                Columns.list(row, "keys"),
                AppearanceRow.ties(row, "ties")),
        arguments);
  }

  @Override
  public List<UndecidedPair> pairs(int from, int count) {
    return pairs.best(from, count);
  }

  @Override
  public int pairsCount() {
    return pairs.bestCount();
  }

  @Override
  public List<UndecidedPair> pairsOf(String entity) {
    return pairs.bestOf(entity);
  }
}
