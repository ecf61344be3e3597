package org.attest.publish.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Kind;
import org.attest.core.relate.Statement;
import org.attest.publish.record.ProposalFigures;
import org.attest.publish.record.Statements;

/// What became of proposals, so that one sees how far to trust whom.
///
/// @param rows by proposer and type
/// @param unasked the kinds that nobody has asked for
record ProposalsPage(List<Row> rows, List<String> unasked) {
  /// @param by who proposes, in words
  /// @param open where those are shown that nobody has decided
  record Row(String by, ProposalFigures.Row figures, String open) {
    /// How many in a hundred of those decided were accepted, in words.
    String share() {
      return figures.accepted100().map(share -> share + " %").orElse("none decided");
    }
  }

  static ProposalsPage of(Statements statements) {
    List<String> unasked =
        Arrays.stream(Kind.values())
            .filter(kind -> !statements.kinds().contains(kind))
            .map(Kind::label)
            .toList();
    return new ProposalsPage(
        statements.figures().stream().map(ProposalsPage::row).toList(), unasked);
  }

  private static Row row(ProposalFigures.Row figures) {
    StatementChoice open =
        new StatementChoice(
            Optional.empty(),
            Optional.of(figures.type()),
            Optional.of(Statement.Status.PROPOSED),
            Optional.of(figures.by()),
            Optional.empty());
    return new Row(Visible.name(figures.by()), figures, open.address());
  }

  /// Of all rows together.
  int total() {
    return rows.stream().mapToInt(row -> row.figures().proposed()).sum();
  }
}
