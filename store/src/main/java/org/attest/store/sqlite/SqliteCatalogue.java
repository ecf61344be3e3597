package org.attest.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.attest.core.port.Register;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Proposal;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.store.order.TextOrder;
import org.attest.store.register.RegisteredCatalogue;
import org.jspecify.annotations.Nullable;

/// A catalogue in one SQLite file. Each source is put whole or not at all.
public final class SqliteCatalogue extends RegisteredCatalogue implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "problem",
          "part",
          "reading",
          "finding",
          "facsimile",
          "recognised",
          "appearance",
          "form",
          "source");

  private static final int GROUP_SOURCES = 100;
  private static final int GROUP_CHARACTERS = 1_000_000;

  private final Database database;
  private int groupSources;
  private int groupCharacters;
  private final Remembered remembered;
  private final RegisterTables register;
  private final ProposedTable proposed;

  private SqliteCatalogue(Database database) {
    this.database = database;
    this.remembered = new Remembered(database);
    this.register = new RegisterTables(database);
    this.proposed = new ProposedTable(database);
  }

  /// For writing. A catalogue that another version of the program made is begun anew: all of it is
  /// derived.
  public static SqliteCatalogue open(Path file) {
    Database database = Database.open(file, false, "");
    if (!isOfThisVersion(database)) {
      database.transaction(() -> {
        for (String table : CatalogueSchema.TABLES) {
          database.run("DROP TABLE IF EXISTS " + table);
        }
        for (String sql : CatalogueSchema.SQL.split(";\n", -1)) {
          if (!sql.isBlank()) {
            database.run(sql);
          }
        }
        database.run("PRAGMA user_version = " + CatalogueSchema.VERSION);
      });
    }
    return new SqliteCatalogue(database);
  }

  /// For looking only.
  ///
  /// @return nothing where the file was begun and nothing is in it yet
  /// @throws CorruptStoreException if the file is damaged or of another version
  public static Optional<SqliteCatalogue> look(Path file) {
    Database database = Database.look(file);
    if (database.isEmpty()) {
      database.close();
      return Optional.empty();
    }
    if (!isOfThisVersion(database)) {
      database.close();
      throw new CorruptStoreException(
          file + " was made by another version of the program; 'attest rebuild' makes it anew");
    }
    return Optional.of(new SqliteCatalogue(database));
  }

  private static boolean isOfThisVersion(Database database) {
    return database.rows("PRAGMA user_version", row -> row.getInt(1)).getFirst()
        == CatalogueSchema.VERSION;
  }

  /// What is wrong with the file itself, one line each.
  public synchronized List<String> faults() {
    return database.faults();
  }

  @Override
  public synchronized void put(Derived derived, int version, String stamp) {
    Source source = derived.source();
    remembered.forget();
    database.grouped(() -> {
      if (isKnown(source.id())) {
        register.take(source.id());
        proposed.forget(source.id());
        for (String table : TABLES) {
          String key = table.equals("source") ? "id" : "source";
          database.run("DELETE FROM " + table + " WHERE " + key + " = ?", source.id());
        }
      }
      database.batch(
          CatalogueSchema.INSERT_SOURCE,
          List.<@Nullable Object[]>of(CatalogueSchema.sourceRow(derived, version, stamp)));
      List<@Nullable Object[]> parts = new ArrayList<>();
      Map<String, Integer> ordinals = new HashMap<>();
      for (int i = 0; i < derived.parts().size(); i++) {
        parts.add(PartRow.of(source.id(), i, derived.parts().get(i)));
        ordinals.put(derived.parts().get(i).id(), i);
      }
      database.batch(PartRow.INSERT, parts);
      ReadingText reading = derived.reading();
      List<@Nullable Object[]> readings = new ArrayList<>();
      for (ReadingText.Block block : reading.blocks()) {
        readings.add(
            ReadingRow.of(
                source.id(), ordinals.getOrDefault(block.part(), -1), reading.only(block)));
      }
      database.batch(ReadingRow.INSERT, readings);
      List<Proposal> proposals = TextOrder.of(derived.proposals());
      List<@Nullable Object[]> findings = new ArrayList<>();
      for (int i = 0; i < proposals.size(); i++) {
        findings.add(FindingRow.of(source.id(), i, proposals.get(i), derived.appearances()));
      }
      database.batch(FindingRow.INSERT, findings);
      register.put(derived.appearances().all());
      List<@Nullable Object[]> problems = new ArrayList<>();
      for (Problem problem : derived.problems()) {
        problems.add(
            new @Nullable Object[] {
              source.id(), problems.size(), problem.code().id(), problem.where(), problem.message()
            });
      }
      database.batch("INSERT INTO problem VALUES (?,?,?,?,?)", problems);
      database.batch(PageRow.INSERT_FACSIMILE, PageRow.facsimiles(source));
      database.batch(PageRow.INSERT_RECOGNISED, PageRow.recognised(source));
    });
    count(source.text().length());
  }

  private boolean isKnown(String source) {
    return !database.rows("SELECT 1 FROM source WHERE id = ?", row -> 1, source).isEmpty();
  }

  /// Several small sources are committed together; what is lost of them in a crash is derived
  /// again.
  private void count(int characters) {
    groupSources++;
    groupCharacters += characters;
    if (groupSources >= GROUP_SOURCES || groupCharacters >= GROUP_CHARACTERS) {
      groupSources = 0;
      groupCharacters = 0;
      database.commit();
    }
  }

  @Override
  public synchronized Map<String, String> stamps() {
    Map<String, String> out = new HashMap<>();
    database.rows(
        "SELECT id, stamp FROM source", row -> out.put(row.getString(1), row.getString(2)));
    return out;
  }

  @Override
  public synchronized void clear() {
    remembered.forget();
    database.transaction(() -> {
      for (String table : TABLES) {
        database.run("DELETE FROM " + table);
      }
      register.clear();
      proposed.clear();
    });
  }

  @Override
  public synchronized List<SourceEntry> sources() {
    Map<String, List<Problem>> problems = problems("");
    return database.rows(
        CatalogueSchema.SELECT_SOURCE + " ORDER BY id", row -> entry(row, problems));
  }

  @Override
  public synchronized Optional<SourceEntry> source(String id) {
    return remembered.entry(id, () -> fetchedEntry(id));
  }

  private Optional<SourceEntry> fetchedEntry(String id) {
    Map<String, List<Problem>> problems = problems(" WHERE source = ?", id);
    return database
        .rows(CatalogueSchema.SELECT_SOURCE + " WHERE id = ?", row -> entry(row, problems), id)
        .stream()
        .findFirst();
  }

  private Map<String, List<Problem>> problems(String where, Object... arguments) {
    Map<String, List<Problem>> out = new HashMap<>();
    database.rows(
        "SELECT source, code, place, message FROM problem" + where + " ORDER BY source, ordinal",
        row ->
            out.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(new Problem(Code.parse(row.getString(2)), row.getString(3), row.getString(4))),
        arguments);
    return out;
  }

  private static SourceEntry entry(ResultSet row, Map<String, List<Problem>> problems)
      throws SQLException {
    String id = row.getString("id");
    return new SourceEntry(
        id,
        row.getString("heading"),
        new Metadata(
            Columns.text(row, "title"),
            Columns.list(row, "authors"),
            Columns.text(row, "language"),
            Columns.text(row, "told"),
            row.getString("format")),
        new Original(
            row.getString("name"),
            row.getString("path"),
            row.getString("sha256"),
            row.getLong("size")),
        row.getInt("version"),
        row.getInt("characters"),
        row.getInt("units"),
        row.getInt("parts"),
        problems.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized SourceText text(String source) {
    return remembered.text(source, () -> fetchedText(source));
  }

  private SourceText fetchedText(String source) {
    return database
        .rows(
            "SELECT text FROM source WHERE id = ?", row -> SourceText.of(row.getString(1)), source)
        .stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("source: there is no " + source));
  }

  @Override
  public synchronized List<Part> parts(String source) {
    return database.rows(
        "SELECT * FROM part WHERE source = ? ORDER BY ordinal", PartRow::read, source);
  }

  @Override
  public synchronized List<Part> parts(String source, Span within) {
    return database
        .rows(
            "SELECT * FROM part p WHERE "
                + CatalogueSchema.reaches("part", "p")
                + " ORDER BY p.ordinal",
            PartRow::read,
            CatalogueSchema.reach(source, within))
        .stream()
        .filter(part -> TextOrder.has(part, within))
        .toList();
  }

  @Override
  public synchronized List<Part> outline(String source) {
    return database
        .rows(
            "SELECT * FROM part INDEXED BY part_outline WHERE source = ? AND kind IN"
                + " ('document', 'appendix', 'chapter', 'section', 'heading') ORDER BY ordinal",
            PartRow::read,
            source)
        .stream()
        .filter(TextOrder::isOutline)
        .toList();
  }

  @Override
  public synchronized List<Part> notesCalled(String source, Span within) {
    return database
        .rows(
            "SELECT * FROM part WHERE source = ? AND anchor IS NOT NULL AND kind = 'note'"
                + " AND CAST(anchor AS INTEGER) >= ? AND CAST(anchor AS INTEGER) < ?"
                + " ORDER BY ordinal",
            PartRow::read,
            source,
            within.start(),
            within.end())
        .stream()
        .sorted(TextOrder.NOTES_BY_MARK)
        .toList();
  }

  @Override
  public synchronized ReadingText reading(String source, Span within) {
    List<Optional<ReadingText>> blocks =
        database.rows(
            "SELECT p.*, r.words, r.pieces FROM part p JOIN reading r USING (source, ordinal)"
                + " WHERE "
                + CatalogueSchema.reaches("part", "p")
                + " ORDER BY p.ordinal",
            row -> {
              Part part = PartRow.read(row);
              return TextOrder.has(part, within)
                  ? Optional.of(ReadingRow.read(part, row))
                  : Optional.<ReadingText>empty();
            },
            CatalogueSchema.reach(source, within));
    return ReadingText.joined(blocks.stream().flatMap(Optional::stream).toList());
  }

  @Override
  public synchronized List<Found> found(String source) {
    return database.rows(
        FindingRow.SELECT + "WHERE f.source = ? ORDER BY f.ordinal", FindingRow::read, source);
  }

  @Override
  public synchronized List<Found> found(String source, Span within) {
    return database
        .rows(
            FindingRow.SELECT
                + "WHERE "
                + CatalogueSchema.reaches("finding", "f")
                + " ORDER BY f.ordinal",
            FindingRow::read,
            CatalogueSchema.reach(source, within))
        .stream()
        .filter(found -> TextOrder.has(found.proposal().finding(), within))
        .toList();
  }

  @Override
  public synchronized List<Mark.Facsimile> facsimiles(String source, Span within) {
    return database.rows(
        PageRow.SELECT_FACSIMILES,
        PageRow::facsimile,
        source,
        within.end(),
        source,
        within.start());
  }

  @Override
  public synchronized int facsimilesCount(String source) {
    return database
        .rows("SELECT COUNT(*) FROM facsimile WHERE source = ?", row -> row.getInt(1), source)
        .getFirst();
  }

  @Override
  public synchronized List<Mark.Recognised> recognised(String source, Span within) {
    return database
        .rows(PageRow.SELECT_RECOGNISED, PageRow::recognised, source, within.end(), within.start())
        .stream()
        .flatMap(List::stream)
        .filter(word -> word.span().overlaps(within))
        .toList();
  }

  @Override
  protected Register register() {
    return register;
  }

  @Override
  public synchronized List<Entity> entities() {
    return register.entities("ORDER BY rank, name, id");
  }

  @Override
  public synchronized Optional<Entity> entity(String id) {
    return register.entities("WHERE id = ?", id).stream().findFirst();
  }

  @Override
  public synchronized List<Found> namesOf(String entity) {
    return database.rows(
        FindingRow.SELECT + "WHERE e.entity = ? ORDER BY f.source, f.ordinal",
        FindingRow::read,
        entity);
  }

  @Override
  public synchronized List<Found> times() {
    return database.rows(
        FindingRow.SELECT + "WHERE f.kind = 'time' ORDER BY f.source, f.ordinal", FindingRow::read);
  }

  @Override
  public synchronized int timesCount() {
    return database
        .rows("SELECT COUNT(*) FROM finding WHERE kind = 'time'", row -> row.getInt(1))
        .getFirst();
  }

  @Override
  public synchronized Map<Integer, Integer> bearers(String source) {
    return proposed.bearers(source);
  }

  @Override
  public synchronized Map<Integer, String> entitiesByForm(String source) {
    return proposed.entities(source);
  }

  @Override
  public synchronized void propose(
      String source, String kind, String stamp, List<Proposed> statements) {
    proposed.put(source, kind, stamp, statements);
  }

  @Override
  public synchronized Map<String, String> proposedStamps(String kind) {
    return proposed.stamps(kind);
  }

  @Override
  public synchronized List<Proposed> proposed(String source, String kind) {
    return proposed.of(source, kind);
  }

  @Override
  public synchronized Optional<ProposedIn> proposal(String id) {
    return proposed.one(id);
  }

  @Override
  public synchronized long proposedChanges() {
    return proposed.changes();
  }

  @Override
  public void close() {
    database.close();
  }
}
