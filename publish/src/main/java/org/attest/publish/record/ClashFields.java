package org.attest.publish.record;

import java.util.List;
import java.util.Map;
import org.attest.core.reason.Clash;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// The fields of a contradiction.
public final class ClashFields {
  private ClashFields() {}

  /// Writes the fields into an object that was begun.
  ///
  /// @param statements by id
  public static void write(JsonLines lines, Clash clash, Map<String, Statement> statements) {
    List<Statement> told = Events.named(clash.statements(), statements);
    lines.text("id", "clash." + String.join("+", clash.statements()));
    lines.text("question", question(told));
    lines.text("kind", "time");
    lines.text("severity", "hard");
    lines.texts("statements", clash.statements());
    List<Passage> passages =
        told.stream().flatMap(each -> each.passages().stream()).distinct().toList();
    lines.passages("passages", passages);
    lines.text("explanation", clash.explanation());
  }

  /// What is asked: when the events were of which the statements tell.
  static String question(List<Statement> told) {
    List<String> events =
        told.stream().map(each -> each.content()).map(Content::about).distinct().toList();
    return "when was " + String.join(", ", events) + "?";
  }
}
