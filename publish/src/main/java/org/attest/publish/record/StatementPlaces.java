package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.core.source.Span;

/// Finds the statements that cite words of a stretch.
///
/// The places are sorted when they are first asked for, and again when statements have changed.
/// Safe for several threads.
public final class StatementPlaces {
  private static final Comparator<Cited> IN_ORDER =
      Comparator.comparingInt((Cited each) -> each.passage().start())
          .thenComparingInt(each -> each.passage().end());

  private final Statements statements;
  private Map<String, List<Cited>> bySource = Map.of();
  private long seen = -1;

  public StatementPlaces(Statements statements) {
    this.statements = statements;
  }

  /// A statement that was not rejected, and one of its passages.
  public record Cited(Statement statement, Passage passage) {}

  /// Those of which a passage begins in a stretch, in the order of the text.
  ///
  /// @param within in code points
  public synchronized List<Cited> in(String source, Span within) {
    long now = statements.changes();
    if (now != seen) {
      bySource = sorted(statements.all());
      seen = now;
    }
    List<Cited> all = bySource.getOrDefault(source, List.of());
    return all.subList(first(all, within.start()), first(all, within.end()));
  }

  private static Map<String, List<Cited>> sorted(List<Statement> statements) {
    Map<String, List<Cited>> out = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.status() != Statement.Status.REJECTED) {
        for (Passage passage : statement.passages()) {
          out.computeIfAbsent(passage.source(), _ -> new ArrayList<>())
              .add(new Cited(statement, passage));
        }
      }
    }
    out.values().forEach(each -> each.sort(IN_ORDER));
    return out;
  }

  private static int first(List<Cited> all, int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).passage().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
