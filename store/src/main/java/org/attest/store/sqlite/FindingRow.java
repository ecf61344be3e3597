package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Finding;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Appearances;
import org.attest.core.source.Span;
import org.jspecify.annotations.Nullable;

/// A proposal as a row of the table `finding`.
final class FindingRow {
  static final String INSERT =
      "INSERT INTO finding (source, ordinal, kind, start, \"end\", segments, words, sort, calendar,"
          + " relative_to, distance, proposer, reason, score, key, called, copies, form,"
          + " manner, addressees, reporters) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  static final String SELECT =
      "SELECT f.*, e.entity AS entity FROM finding f LEFT JOIN form e"
          + " ON e.source = f.source AND e.number = f.form ";

  private FindingRow() {}

  static @Nullable Object[] of(
      String source, int ordinal, Proposal proposal, Appearances appearances) {
    Finding finding = proposal.finding();
    @Nullable Object[] row = new @Nullable Object[21];
    row[0] = source;
    row[1] = ordinal;
    row[3] = finding.span().start();
    row[4] = finding.span().end();
    row[11] = proposal.by();
    row[12] = proposal.reason();
    row[13] = proposal.score();
    row[14] = "";
    switch (finding) {
      case Name name -> {
        row[2] = "name";
        row[5] = Columns.spans(name.segments());
        row[6] = name.reading();
        row[7] = name.kind().label();
        row[14] = name.key().map(Name.Key::id).orElse("");
        row[15] = Columns.orNull(name.key().flatMap(Name.Key::called));
        row[17] = appearances.numbers().get(name);
      }
      case TimeExpression time -> {
        row[2] = "time";
        row[6] = Columns.list(time.when());
        row[7] = time.type().label();
        row[8] = Columns.orNull(time.calendar());
        row[9] = Columns.orNull(time.relativeTo());
        row[10] = Columns.orNull(time.offset());
      }
      case Quotation quotation -> {
        row[2] = "quotation";
        row[5] = Columns.spans(quotation.passages());
        row[6] = Columns.orNull(quotation.speaker());
        row[7] = quotation.cue().map(cue -> Columns.spans(List.of(cue))).orElse(null);
        row[18] = quotation.type().label();
        row[19] = Columns.list(quotation.addressees());
        row[20] = Columns.list(quotation.reporters());
      }
      case Emendation emendation -> {
        row[2] = "emendation";
        row[6] = emendation.reading();
        row[7] = emendation.kind().label();
        row[15] = Columns.orNull(emendation.detail());
        row[16] = Columns.list(emendation.witnesses());
      }
    }
    return row;
  }

  static Found read(ResultSet row) throws SQLException {
    Proposal proposal =
        new Proposal(
            finding(row),
            row.getString("proposer"),
            row.getString("reason"),
            row.getDouble("score"));
    return new Found(
        row.getString("source"), row.getInt("ordinal"), proposal, Columns.text(row, "entity"));
  }

  private static Finding finding(ResultSet row) throws SQLException {
    Span span = new Span(row.getInt("start"), row.getInt("end"));
    String kind = row.getString("kind");
    Optional<String> called = Columns.text(row, "called");
    if (kind.equals("name")) {
      return new Name(
          span,
          Columns.spans(row, "segments"),
          row.getString("words"),
          NameKind.parse(row.getString("sort")),
          Optional.of(row.getString("key"))
              .filter(key -> !key.isEmpty())
              .map(key -> new Name.Key(key, called)));
    }
    if (kind.equals("emendation")) {
      return new Emendation(
          span,
          Emendation.Kind.parse(row.getString("sort")),
          row.getString("words"),
          Columns.list(row, "copies"),
          called);
    }
    if (kind.equals("time")) {
      return new TimeExpression(
          span,
          TimeExpression.Type.valueOf(row.getString("sort").toUpperCase(Locale.ROOT)),
          Columns.list(row, "words"),
          Columns.text(row, "calendar"),
          Columns.text(row, "relative_to"),
          Columns.text(row, "distance"));
    }
    Optional<Span> cue = Columns.spans(row, "sort").stream().findFirst();
    return new Quotation(
        Quotation.Type.parse(row.getString("manner")),
        Columns.spans(row, "segments"),
        Columns.text(row, "words"),
        Columns.list(row, "addressees"),
        Columns.list(row, "reporters"),
        cue);
  }
}
