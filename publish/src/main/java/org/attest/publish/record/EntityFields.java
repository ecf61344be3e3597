package org.attest.publish.record;

import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Tie;

/// The fields of an entity.
public final class EntityFields {
  private EntityFields() {}

  /// Writes the fields into an object that was begun.
  public static void write(JsonLines lines, Entity entity) {
    lines.text("id", entity.id());
    lines.text("kind", entity.kind().label());
    lines.text("name", entity.name());
    lines.texts("forms", entity.forms());
    lines.number("names", entity.names());
    lines.texts("keys", entity.keys());
    lines.objects("reasons", entity.ties(), (Tie tie) -> tie(lines, tie));
  }

  private static void tie(JsonLines lines, Tie tie) {
    lines.text("form", tie.form().reading());
    lines.text("source", tie.form().source());
    lines.text("to", tie.to().reading());
    lines.text("toSource", tie.to().source());
    lines.text("reason", tie.why());
    lines.number("score", tie.score());
    tie.decision().ifPresent(seq -> lines.number("decision", seq));
  }
}
