package org.attest.app.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.publish.record.Displaced;
import org.attest.publish.record.StatementLog;

/// Writes where passages stand in new versions of their sources into the journal, each statement as
/// one that was changed.
record Placing(Journal journal, Catalogue catalogue) {
  List<Problem> place(Map<Displaced, Passage> placed, String actor) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Statement> changed = new LinkedHashMap<>();
    placed.forEach((displaced, to) -> {
      if (!stands(to)) {
        problems.add(
            new Problem(
                Code.BAD_RECORD,
                displaced.statement().id(),
                "there is no such passage in " + to.source()));
      }
      Statement now = changed.getOrDefault(displaced.statement().id(), displaced.statement());
      changed.put(now.id(), displaced.in(now, to));
    });
    if (!problems.isEmpty()) {
      return problems;
    }
    String at = Now.text();
    List<JournalEntry.Draft> drafts =
        changed.values().stream()
            .map(statement -> StatementLog.draft(statement, anchors(statement), at, actor))
            .toList();
    journal.appendAll(drafts);
    return List.of();
  }

  private boolean stands(Passage passage) {
    if (catalogue.source(passage.source()).isEmpty()) {
      return false;
    }
    SourceText text = catalogue.text(passage.source());
    return new Anchor(passage, "", "").in(text) instanceof Anchor.Found.Standing;
  }

  /// Of a passage that still waits to be placed nothing is known of what stands around it now.
  private List<Anchor> anchors(Statement statement) {
    return statement.passages().stream()
        .map(passage ->
            stands(passage)
                ? Anchor.of(passage, catalogue.text(passage.source()))
                : new Anchor(passage, "", ""))
        .toList();
  }
}
