package org.attest.core.reason.ledger;

import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// All that is told of one commitment.
///
/// @param statements what tells of the commitment itself, in the order of the archive
/// @param isAsserted whether one of them counts, nobody denying, doubting or asking it
/// @param isDenied whether somebody denies one
/// @param made when it was made
/// @param dues each that is told
/// @param conditions each that is told
/// @param outcomes what is told of what came of it
record Bond(
    String id,
    List<Statement> statements,
    boolean isAsserted,
    boolean isDenied,
    Window made,
    List<Due> dues,
    List<Condition> conditions,
    List<Told> outcomes) {
  List<Content.Commitment> told() {
    return statements.stream().map(each -> (Content.Commitment) each.content()).toList();
  }

  /// The ids of the commitments on which it hangs.
  List<String> before() {
    return conditions.stream()
        .filter(Condition.OnCommitment.class::isInstance)
        .map(Condition::told)
        .toList();
  }

  Optional<String> onSilence() {
    return told().stream().flatMap(each -> each.onSilence().stream()).findFirst();
  }

  /// The last day on which it is in time; nothing where nothing bounds it.
  ///
  /// @param begin when the term begins
  Optional<Window> due(Window begin) {
    List<Window> all = dues.stream().flatMap(each -> each.last(begin).stream()).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(Window.hull(all));
  }
}
