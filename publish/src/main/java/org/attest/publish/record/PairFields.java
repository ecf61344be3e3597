package org.attest.publish.record;

import org.attest.core.port.Catalogue;
import org.attest.core.resolve.UndecidedPair;

/// The fields of two entities that may be one.
final class PairFields {
  private PairFields() {}

  /// Writes the fields into an object that was begun.
  static void write(JsonLines lines, Catalogue catalogue, UndecidedPair pair) {
    side(lines, catalogue, "first", pair.first());
    side(lines, catalogue, "second", pair.second());
    lines.number("score", pair.score());
    lines.texts("reasons", pair.reasons());
    lines.texts("against", pair.against());
    lines.text("status", "proposed");
  }

  private static void side(JsonLines lines, Catalogue catalogue, String field, String id) {
    catalogue
        .entity(id)
        .ifPresent(entity ->
            lines.object(
                field,
                () -> {
                  lines.text("id", entity.id());
                  lines.text("kind", entity.kind().label());
                  lines.text("name", entity.name());
                  lines.texts("forms", entity.forms());
                  lines.number("names", entity.names());
                }));
  }
}
