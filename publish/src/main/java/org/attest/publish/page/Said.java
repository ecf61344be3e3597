package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Consulted;

/// A statement on a page: who says it, on whose word, what, and in which words.
///
/// @param voices the chain of attribution; the first speaks in the source, the last says the thing
/// @param status proposed, accepted or rejected
/// @param by who proposed or decided it, and how sure a machine is
/// @param particulars what it says
record Said(
    String id,
    List<Voice> voices,
    String status,
    String by,
    String reason,
    List<Particular> particulars,
    List<Snippets.Snippet> passages) {

  /// One link of the chain.
  ///
  /// @param stance asserts, reports, denies, doubts or asks
  record Voice(Named.Term speaker, String stance) {}

  /// One thing that is said.
  ///
  /// @param isOut whether it is a time that other statements rule out
  record Particular(String label, Named.Term value, boolean isOut) {}

  static Said of(Statement statement, Chronicle chronicle, Named named, Snippets snippets) {
    return new Said(
        statement.id(),
        statement.attribution().stream()
            .map((Attribution link) -> new Voice(named.term(link.speaker()), link.stance().label()))
            .toList(),
        statement.status().label(),
        by(statement),
        Visible.of(statement.reason()),
        new Particulars(statement, chronicle, named).all(),
        statement.passages().stream().map(snippets::of).toList());
  }

  private static String by(Statement statement) {
    String who = statement.by().isEmpty() ? "" : "by " + Visible.name(statement.by());
    return statement.status() == Statement.Status.PROPOSED
        ? who + (who.isEmpty() ? "" : ", ") + PairCard.percent(statement.score())
        : who;
  }

  /// The id as it is shown.
  String shownId() {
    return Visible.name(id);
  }

  /// Where it can be changed.
  String changing() {
    return Address.changing(id);
  }

  /// Where it stands what a model was asked for it; nothing where none was.
  Optional<String> asked() {
    return Consulted.isOne(id) ? Optional.of(Address.asked(id)) : Optional.empty();
  }

  boolean isAccepted() {
    return status.equals(Statement.Status.ACCEPTED.label());
  }

  boolean isRejected() {
    return status.equals(Statement.Status.REJECTED.label());
  }

  /// The command that takes the statement out, for a shell.
  String rejecting() {
    boolean isPlain = id.matches("[\\w.:@+-]+") && !id.startsWith("-");
    return "attest reject " + Visible.name(isPlain ? id : "'" + id.replace("'", "'\\''") + "'");
  }
}
