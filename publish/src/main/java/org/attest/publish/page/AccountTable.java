package org.attest.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Particular;
import org.attest.core.account.Version;
import org.attest.core.account.origin.Origin;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;

/// All that is told of one event or one question: particulars in rows, speakers in columns.
///
/// @param question in words
/// @param speakers who says it on whose word, one a column, in the order of the texts
/// @param rows the particulars
/// @param statements how many there are
/// @param origins the independent roots that stand behind them
record AccountTable(
    String question, List<Column> speakers, List<Row> rows, int statements, List<Root> origins) {

  /// One speaker, with the chain by which it reaches the reader.
  ///
  /// @param chain the others, the one who speaks in the source first; empty at first hand
  record Column(Named.Term speaker, List<String> chain) {}

  /// One particular.
  ///
  /// @param isSplit whether several values are told
  /// @param values each with how much stands behind it
  /// @param cells one for each speaker; empty where the speaker does not tell it
  record Row(String name, boolean isSplit, List<Value> values, List<List<Cell>> cells) {}

  /// One value with its support.
  record Value(String words, int statements, int origins) {}

  /// A value as one statement tells it.
  ///
  /// @param isAgainst whether the statement denies, doubts or asks it
  /// @param status proposed or accepted
  record Cell(Named.Term value, boolean isAgainst, String status, Snippets.Snippet passage) {}

  /// An independent root.
  record Root(Named.Term name, int statements, List<String> via) {}

  static AccountTable of(Account account, Named named, Snippets snippets) {
    Map<List<Attribution>, Integer> columns = new LinkedHashMap<>();
    account.statements().forEach(each -> columns.putIfAbsent(each.attribution(), columns.size()));
    return new AccountTable(
        named.sentence(account.question()),
        columns.keySet().stream().map(chain -> column(chain, named)).toList(),
        account.particulars().stream().map(each -> row(each, columns, named, snippets)).toList(),
        account.statements().size(),
        account.origins().stream().map(each -> root(each, named)).toList());
  }

  private static Column column(List<Attribution> chain, Named named) {
    if (chain.isEmpty()) {
      return new Column(Named.Term.of("nobody named"), List.of());
    }
    return new Column(
        named.term(chain.getLast().speaker()),
        chain.subList(0, chain.size() - 1).stream()
            .map(link -> named.name(link.speaker()) + " " + link.stance().label())
            .toList());
  }

  private static Row row(
      Particular particular,
      Map<List<Attribution>, Integer> columns,
      Named named,
      Snippets snippets) {
    List<List<Cell>> cells = new ArrayList<>();
    columns.forEach((_, _) -> cells.add(new ArrayList<>(1)));
    for (Version version : particular.versions()) {
      put(version, version.statements(), false, cells, columns, named, snippets);
      put(version, version.against(), true, cells, columns, named, snippets);
    }
    return new Row(
        named.sentence(particular.name()),
        particular.versions().size() > 1,
        particular.versions().stream()
            .map(version ->
                new Value(
                    named.name(version.value()),
                    version.statements().size(),
                    version.origins().size()))
            .toList(),
        cells);
  }

  private static void put(
      Version version,
      List<Statement> statements,
      boolean isAgainst,
      List<List<Cell>> cells,
      Map<List<Attribution>, Integer> columns,
      Named named,
      Snippets snippets) {
    for (Statement statement : statements) {
      cells
          .get(columns.getOrDefault(statement.attribution(), 0))
          .add(
              new Cell(
                  named.term(version.value()),
                  isAgainst,
                  statement.status().label(),
                  snippets.of(statement.passages().getFirst())));
    }
  }

  private static Root root(Origin origin, Named named) {
    return new Root(
        named.term(origin.name()),
        origin.statements().size(),
        origin.via().stream().map(named::name).toList());
  }

  /// How much stands behind all of it, in words.
  String support() {
    return Counted.of(statements, "statement") + ", " + Counted.of(origins.size(), "origin");
  }

  /// Whose word it is in the end.
  String roots() {
    return origins.stream()
        .map(root ->
            root.name().words()
                + (root.via().isEmpty() ? "" : " by way of " + String.join(", ", root.via())))
        .collect(Collectors.joining("; "));
  }
}
