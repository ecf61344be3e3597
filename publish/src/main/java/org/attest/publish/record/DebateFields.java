package org.attest.publish.record;

import org.attest.core.account.argue.Claim;
import org.attest.core.account.argue.Debate;
import org.attest.core.account.argue.Move;
import org.attest.core.relate.Statement;

/// The fields of a debate.
public final class DebateFields {
  private DebateFields() {}

  /// Writes the fields into an object that was begun.
  public static void write(JsonLines lines, Debate debate) {
    lines.text("topic", debate.topic());
    lines.objects("claims", debate.claims(), (Claim claim) -> claim(lines, claim));
    lines.texts("unanswered", debate.unanswered().stream().map(Claim::id).toList());
    lines.texts("conceded", debate.conceded().stream().map(Claim::id).toList());
  }

  private static void claim(JsonLines lines, Claim claim) {
    lines.text("id", claim.id());
    lines.text("kind", claim.kind());
    lines.text("text", claim.text());
    lines.texts("speakers", claim.speakers());
    lines.texts("statements", claim.statements().stream().map(Statement::id).toList());
    lines.objects(
        "moves",
        claim.moves(),
        (Move move) -> {
          lines.text("relation", move.kind().label());
          lines.text("to", move.to());
          lines.texts("statements", move.statements().stream().map(Statement::id).toList());
        });
    lines.passages(
        "passages",
        claim.statements().stream().flatMap(each -> each.passages().stream()).distinct().toList());
  }
}
