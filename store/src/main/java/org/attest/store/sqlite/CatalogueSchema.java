package org.attest.store.sqlite;

import java.util.List;
import org.attest.core.port.Derived;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.Span;
import org.jspecify.annotations.Nullable;

/// The tables of the catalogue.
final class CatalogueSchema {
  /// Goes up whenever a table changes.
  static final int VERSION = 10;

  /// Rows that are longer, in UTF-16 units, are indexed by themselves; the same number stands in
  /// the SQL.
  private static final int LONG = 20_000;

  static final List<String> TABLES =
      List.of(
          "source",
          "part",
          "reading",
          "finding",
          "problem",
          "facsimile",
          "recognised",
          "entity",
          "form",
          "appearance",
          "name_key",
          "related",
          "standing",
          "pair",
          "touched",
          "settled",
          "proposed",
          "proposed_stamp",
          "proposed_changes");

  static final String SQL =
      """
      CREATE TABLE IF NOT EXISTS source (
        id TEXT PRIMARY KEY, heading TEXT NOT NULL, title TEXT, authors TEXT NOT NULL, language TEXT,
        told TEXT, format TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL,
        sha256 TEXT NOT NULL, size INTEGER NOT NULL, version INTEGER NOT NULL,
        characters INTEGER NOT NULL, units INTEGER NOT NULL, parts INTEGER NOT NULL, stamp TEXT NOT NULL,
        text TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS part (
        source TEXT NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL, parent TEXT,
        kind TEXT NOT NULL, number TEXT, title TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        segments TEXT NOT NULL, hand TEXT, authors TEXT NOT NULL, addressee TEXT, told TEXT,
        place TEXT, citations TEXT NOT NULL, anchor TEXT,
        PRIMARY KEY (source, ordinal)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS part_place ON part (source, start, "end");
      CREATE INDEX IF NOT EXISTS part_long ON part (source, start, "end")
        WHERE "end" - start > 20000;
      CREATE INDEX IF NOT EXISTS part_outline ON part (source, ordinal)
        WHERE kind IN ('document', 'appendix', 'chapter', 'section', 'heading');
      CREATE INDEX IF NOT EXISTS part_mark ON part (source, CAST(anchor AS INTEGER))
        WHERE anchor IS NOT NULL;
      CREATE TABLE IF NOT EXISTS reading (
        source TEXT NOT NULL, ordinal INTEGER NOT NULL, words TEXT NOT NULL, pieces TEXT NOT NULL,
        PRIMARY KEY (source, ordinal)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS finding (
        source TEXT NOT NULL, ordinal INTEGER NOT NULL, kind TEXT NOT NULL, start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, segments TEXT, words TEXT, sort TEXT, calendar TEXT,
        relative_to TEXT, distance TEXT, proposer TEXT NOT NULL, reason TEXT NOT NULL,
        score REAL NOT NULL, key TEXT NOT NULL, called TEXT, copies TEXT, form INTEGER,
        manner TEXT, addressees TEXT, reporters TEXT,
        PRIMARY KEY (source, ordinal)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS finding_place ON finding (source, start, "end");
      CREATE INDEX IF NOT EXISTS finding_long ON finding (source, start, "end")
        WHERE "end" - start > 20000;
      CREATE INDEX IF NOT EXISTS finding_form ON finding (source, form) WHERE form IS NOT NULL;
      CREATE INDEX IF NOT EXISTS finding_kind ON finding (kind, source, ordinal)
        WHERE kind = 'time';
      CREATE TABLE IF NOT EXISTS problem (
        source TEXT NOT NULL, ordinal INTEGER NOT NULL, code TEXT NOT NULL, place TEXT NOT NULL,
        message TEXT NOT NULL, PRIMARY KEY (source, ordinal)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS facsimile (
        source TEXT NOT NULL, page INTEGER NOT NULL, start INTEGER NOT NULL,
        PRIMARY KEY (source, page)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS recognised (
        source TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (source, start)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS entity (
        id TEXT PRIMARY KEY, rank INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
        forms TEXT NOT NULL, names INTEGER NOT NULL, keys TEXT NOT NULL, ties TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS appearance (
        source TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, namesake TEXT NOT NULL,
        forms TEXT NOT NULL, ties TEXT NOT NULL, titles TEXT NOT NULL, born INTEGER, died INTEGER,
        PRIMARY KEY (source, number)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS appearance_namesake ON appearance (namesake);
      CREATE TABLE IF NOT EXISTS form (
        source TEXT NOT NULL, number INTEGER NOT NULL, appearance INTEGER NOT NULL, entity TEXT,
        PRIMARY KEY (source, number)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS form_entity ON form (entity) WHERE entity IS NOT NULL;
      CREATE TABLE IF NOT EXISTS name_key (
        key TEXT NOT NULL, namesake TEXT NOT NULL,
        PRIMARY KEY (key, namesake)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS name_key_namesake ON name_key (namesake);
      CREATE TABLE IF NOT EXISTS related (
        first TEXT NOT NULL, second TEXT NOT NULL, same INTEGER NOT NULL, score REAL NOT NULL,
        reasons TEXT NOT NULL, PRIMARY KEY (first, second)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS related_second ON related (second);
      CREATE TABLE IF NOT EXISTS standing (
        namesake TEXT NOT NULL, node TEXT NOT NULL, namesakes TEXT NOT NULL, tied TEXT NOT NULL,
        bearers TEXT NOT NULL, moved TEXT NOT NULL,
        PRIMARY KEY (namesake, node)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS pair (
        first TEXT NOT NULL, second TEXT NOT NULL, score REAL NOT NULL, reasons TEXT NOT NULL,
        against TEXT NOT NULL, best_of_first INTEGER NOT NULL, best_of_second INTEGER NOT NULL,
        PRIMARY KEY (first, second)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS pair_best ON pair (score DESC, first, second)
        WHERE best_of_first AND best_of_second;
      CREATE INDEX IF NOT EXISTS pair_second ON pair (second);
      CREATE TABLE IF NOT EXISTS touched (
        namesake TEXT NOT NULL, entity TEXT NOT NULL,
        PRIMARY KEY (namesake, entity)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS settled (seq INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS proposed (
        source TEXT NOT NULL, kind TEXT NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL,
        record TEXT NOT NULL, PRIMARY KEY (source, kind, ordinal)) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS proposed_id ON proposed (id);
      CREATE TABLE IF NOT EXISTS proposed_stamp (
        source TEXT NOT NULL, kind TEXT NOT NULL, stamp TEXT NOT NULL,
        PRIMARY KEY (source, kind)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS proposed_changes (count INTEGER NOT NULL) STRICT;
      INSERT INTO proposed_changes VALUES (0);
      """;

  /// The condition that a row of a source reaches into a stretch: its last arguments are those of
  /// `reach`. Without the bound from below, all that stands before a place would be looked through
  /// for what might reach so far; the few rows that are longer than the bound have an index of
  /// their own.
  ///
  /// @param table `part` or `finding`
  /// @param row the name of the table in the query
  static String reaches(String table, String row) {
    return "%2$s.source = ? AND %2$s.ordinal IN (SELECT ordinal FROM %1$s WHERE source = ?"
            .formatted(table, row)
        + " AND start > ? AND start < ? AND \"end\" >= ?"
        + " UNION ALL SELECT ordinal FROM %s WHERE source = ?".formatted(table)
        + " AND \"end\" - start > 20000 AND start <= ? AND \"end\" >= ?)";
  }

  static Object[] reach(String source, Span within) {
    int before = within.start() - LONG;
    return new Object[] {
      source, source, before, within.end(), within.start(), source, before, within.start()
    };
  }

  static final String INSERT_SOURCE =
      "INSERT INTO source VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  /// Everything but the text, which is asked for by itself.
  static final String SELECT_SOURCE =
      "SELECT id, heading, title, authors, language, told, format, name, path, sha256, size,"
          + " version, characters, units, parts FROM source";

  private CatalogueSchema() {}

  static @Nullable Object[] sourceRow(Derived derived, int version, String stamp) {
    Source source = derived.source();
    Metadata metadata = source.transcript().metadata();
    Original original = source.original();
    return new @Nullable Object[] {
      source.id(),
      derived.title(),
      Columns.orNull(metadata.title()),
      Columns.list(metadata.authors()),
      Columns.orNull(metadata.language()),
      Columns.orNull(metadata.date()),
      metadata.format(),
      original.name(),
      original.path(),
      original.sha256(),
      original.size(),
      version,
      source.text().characters(),
      source.text().length(),
      derived.parts().size(),
      stamp,
      source.text().value()
    };
  }
}
