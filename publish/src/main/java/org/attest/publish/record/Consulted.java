package org.attest.publish.record;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.View;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// What a language model was asked, and what it said, where a statement came of it.
///
/// @param server the address that was asked
public record Consulted(String server, String model, Exchange exchange) {
  /// The action of a journal's entry that a model was asked; its subject is the source, and its
  /// body names under `sha256` what is kept of it.
  public static final String ACTION = "consult";

  /// With this the ids of statements begin that came of asking a model.
  public static final String PREFIX = "model.";

  /// Whether a statement came of asking a model, by its id.
  public static boolean isOne(String id) {
    return id.startsWith(PREFIX);
  }

  /// @return nothing where no model was asked for a statement, or what it said is not kept
  public static Optional<Consulted> about(View view, Statement statement) {
    Passage passage = statement.passages().getFirst();
    if (!isOne(statement.id())) {
      return Optional.empty();
    }
    List<JournalEntry> entries = view.decisions();
    return entries.reversed().stream()
        .filter(entry -> entry.action().equals(ACTION))
        .filter(entry -> entry.subject().equals(passage.source()))
        .flatMap(entry -> kept(view, entry).stream())
        .flatMap(asked -> asked.about(passage).stream())
        .findFirst();
  }

  private static Optional<Consultation> kept(View view, JournalEntry entry) {
    return ImportedRecord.parse(entry.body())
        .flatMap(body -> body.text("sha256"))
        .flatMap(view.originals()::fetch)
        .flatMap(Consultation::parse);
  }
}
