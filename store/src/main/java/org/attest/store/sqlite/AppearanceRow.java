package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Tie;
import org.jspecify.annotations.Nullable;

/// An appearance as a row of the table `appearance`.
final class AppearanceRow {
  static final String INSERT =
      "INSERT INTO appearance (source, number, kind, namesake, forms, ties, titles, born, died)"
          + " VALUES (?,?,?,?,?,?,?,?,?)";
  static final String SELECT =
      "SELECT a.source, a.number, a.kind, a.forms, a.ties, a.titles, a.born, a.died"
          + " FROM appearance a ";

  /// How many items of a list make one form, and one tie.
  private static final int FORM = 5;

  private static final int TIE = 7;

  private AppearanceRow() {}

  static @Nullable Object[] of(Appearance appearance) {
    Appearance.Context context = appearance.context();
    return new @Nullable Object[] {
      appearance.source(),
      appearance.number(),
      appearance.kind().label(),
      appearance.namesake(),
      forms(appearance.forms()),
      ties(appearance.ties()),
      Columns.list(context.titles()),
      context.born().orElse(null),
      context.died().orElse(null)
    };
  }

  private static String forms(List<Appearance.Form> forms) {
    List<String> items = new ArrayList<>();
    for (Appearance.Form form : forms) {
      items.add(Integer.toString(form.number()));
      items.add(form.reading());
      items.add(form.key().map(Name.Key::id).orElse(""));
      items.add(form.key().flatMap(Name.Key::called).orElse(""));
      items.add(Integer.toString(form.names()));
    }
    return Columns.list(items);
  }

  static String ties(List<Tie> ties) {
    List<String> items = new ArrayList<>();
    for (Tie tie : ties) {
      items.add(tie.form().reading());
      items.add(tie.form().source());
      items.add(tie.to().reading());
      items.add(tie.to().source());
      items.add(tie.why());
      items.add(Double.toString(tie.score()));
      items.add(tie.decision().map(String::valueOf).orElse(""));
    }
    return Columns.list(items);
  }

  static Appearance read(ResultSet row) throws SQLException {
    List<Appearance.Form> forms = new ArrayList<>();
    List<String> items = Columns.list(row, "forms");
    for (int i = 0; i + FORM <= items.size(); i += FORM) {
      String key = items.get(i + 2);
      Optional<String> called = present(items.get(i + 3));
      forms.add(
          new Appearance.Form(
              Integer.parseInt(items.get(i)),
              items.get(i + 1),
              present(key).map(id -> new Name.Key(id, called)),
              Integer.parseInt(items.get(i + 4))));
    }
    return new Appearance(
        row.getString("source"),
        row.getInt("number"),
        NameKind.parse(row.getString("kind")),
        forms,
        ties(row, "ties"),
        new Appearance.Context(Columns.list(row, "titles"), year(row, "born"), year(row, "died")));
  }

  static List<Tie> ties(ResultSet row, String column) throws SQLException {
    List<Tie> ties = new ArrayList<>();
    List<String> items = Columns.list(row, column);
    for (int i = 0; i + TIE <= items.size(); i += TIE) {
      ties.add(
          new Tie(
              new Tie.Place(items.get(i), items.get(i + 1)),
              new Tie.Place(items.get(i + 2), items.get(i + 3)),
              items.get(i + 4),
              Double.parseDouble(items.get(i + 5)),
              present(items.get(i + 6)).map(Long::valueOf)));
    }
    return ties;
  }

  private static Optional<String> present(String item) {
    return Optional.of(item).filter(words -> !words.isEmpty());
  }

  private static Optional<Integer> year(ResultSet row, String column) throws SQLException {
    int year = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(year);
  }
}
