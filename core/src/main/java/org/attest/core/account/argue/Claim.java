package org.attest.core.account.argue;

import java.util.List;
import java.util.Optional;
import org.attest.core.account.origin.Voice;
import org.attest.core.relate.Statement;

/// One claim of a debate.
///
/// @param id of the claim
/// @param kind position, question, reply, concession, support; as first told
/// @param text in words, as first told; the id where nobody tells any
/// @param statements that make it, in the order of the texts
/// @param moves what it does to others
/// @param met what others do to it
public record Claim(
    String id,
    Optional<String> kind,
    String text,
    List<Statement> statements,
    List<Move> moves,
    List<Move> met) {
  public Claim {
    statements = List.copyOf(statements);
    moves = List.copyOf(moves);
    met = List.copyOf(met);
  }

  /// Who makes it, each once.
  public List<String> speakers() {
    return statements.stream()
        .map(Voice::of)
        .map(Voice::speaker)
        .filter(speaker -> !speaker.isEmpty())
        .distinct()
        .toList();
  }

  /// Whether nobody replies to it.
  public boolean isUnanswered() {
    return met.stream().noneMatch(move -> move.kind().isReply());
  }

  /// Whether somebody concedes it.
  public boolean isConceded() {
    return met.stream().anyMatch(move -> move.kind() == Move.Kind.CONCEDES);
  }

  /// Whether it asks.
  public boolean isQuestion() {
    return kind.filter("question"::equals).isPresent();
  }
}
