package org.attest.core.account;

import java.util.List;
import org.attest.core.account.term.Topic;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// A smallest set of accepted statements that do not go together.
///
/// @param id the same for the same statements about the same question
/// @param subject the id of what it is about
/// @param question what is asked: `vote of per.x`
/// @param topic what kind of thing is in question
/// @param statements the set: take any away and the rest goes together
/// @param sides each value that is told, with all statements that tell it, also those beyond the
///   set
/// @param explanation one sentence
public record Disagreement(
    String id,
    String subject,
    String question,
    Topic topic,
    Severity severity,
    List<Statement> statements,
    List<Side> sides,
    String explanation) {
  /// One of the values.
  ///
  /// @param value in words; empty where the statements themselves are the sides
  public record Side(String value, List<Statement> statements) {
    public Side {
      statements = List.copyOf(statements);
    }
  }

  public Disagreement {
    statements = List.copyOf(statements);
    sides = List.copyOf(sides);
  }

  /// The words that carry the set, each once.
  public List<Passage> passages() {
    return statements.stream().flatMap(each -> each.passages().stream()).distinct().toList();
  }

  /// The sources in which they stand, each once.
  public List<String> sources() {
    return passages().stream().map(Passage::source).distinct().toList();
  }
}
