package org.attest.publish.record;

import org.attest.core.account.Disagreement;
import org.attest.core.relate.Statement;

/// The fields of a disagreement.
public final class DisagreementFields {
  private DisagreementFields() {}

  /// Writes the fields into an object that was begun.
  public static void write(JsonLines lines, Disagreement disagreement) {
    lines.text("id", disagreement.id());
    lines.text("question", disagreement.question());
    lines.text("kind", disagreement.topic().label());
    lines.text("severity", disagreement.severity().label());
    lines.texts("statements", disagreement.statements().stream().map(Statement::id).toList());
    lines.objects(
        "sides",
        disagreement.sides(),
        (Disagreement.Side side) -> {
          if (!side.value().isEmpty()) {
            lines.text("value", side.value());
          }
          lines.texts("statements", side.statements().stream().map(Statement::id).toList());
        });
    lines.passages("passages", disagreement.passages());
    lines.text("explanation", disagreement.explanation());
  }
}
