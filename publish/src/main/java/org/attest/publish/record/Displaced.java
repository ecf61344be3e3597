package org.attest.publish.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.View;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;

/// A passage of a statement whose words do not stand at its place: its source has another version
/// by now, or is gone.
///
/// @param statement that cites it
/// @param number of the passage in the statement, from 0
/// @param passage as it was cited
/// @param found where it is now; lost, with no candidates, if the source is not there
public record Displaced(Statement statement, int number, Passage passage, Anchor.Found found) {
  /// All of a view, in the order of the statements.
  public static List<Displaced> of(View view) {
    StatementLog log = new StatementLog(view.journal());
    Map<String, Optional<SourceText>> texts = new HashMap<>();
    List<Displaced> out = new ArrayList<>();
    for (Statement statement : log.byId().values()) {
      List<Anchor> anchors = log.anchors(statement);
      for (int i = 0; i < anchors.size(); i++) {
        Anchor anchor = anchors.get(i);
        Anchor.Found found =
            texts
                .computeIfAbsent(anchor.passage().source(), id -> text(view.catalogue(), id))
                .map(anchor::in)
                .orElse(new Anchor.Found.Lost(List.of()));
        if (!(found instanceof Anchor.Found.Standing)) {
          out.add(new Displaced(statement, i, anchor.passage(), found));
        }
      }
    }
    return out;
  }

  private static Optional<SourceText> text(Catalogue catalogue, String source) {
    return catalogue.source(source).map(_ -> catalogue.text(source));
  }

  /// Where it stands now for certain.
  public Optional<Passage> moved() {
    return found instanceof Anchor.Found.Moved(Passage to, _) ? Optional.of(to) : Optional.empty();
  }

  /// Where it may stand.
  public List<Passage> candidates() {
    return switch (found) {
      case Anchor.Found.Standing _ -> List.of(passage);
      case Anchor.Found.Moved(Passage to, _) -> List.of(to);
      case Anchor.Found.Lost(List<Passage> candidates) -> candidates;
    };
  }

  /// A statement with the passage at another place.
  ///
  /// @param now the statement, of which other passages may have been placed already
  public Statement in(Statement now, Passage to) {
    List<Passage> passages = new ArrayList<>(now.passages());
    passages.set(number, to);
    return new Statement(
        now.id(),
        now.content(),
        now.attribution(),
        passages,
        now.status(),
        now.by(),
        now.reason(),
        now.score());
  }
}
