package org.attest.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.origin.Hand;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Topic;
import org.attest.core.reason.Clash;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// All disagreements of one view: those of its accounts, and those about time.
public final class Disagreements {
  private static final Comparator<Disagreement> WORST_FIRST =
      Comparator.comparing(Disagreement::severity)
          .thenComparing(Disagreement::topic)
          .thenComparing(each -> first(each).source())
          .thenComparingInt(each -> first(each).start())
          .thenComparing(Disagreement::id);

  private Disagreements() {}

  private static Passage first(Disagreement disagreement) {
    return disagreement.passages().getFirst();
  }

  /// The worst first, then in the order of the texts.
  ///
  /// @param timeline of the same statements
  public static List<Disagreement> of(Accounts accounts, Timeline timeline) {
    List<Disagreement> all = new ArrayList<>(accounts.disagreements());
    timeline.contradictions().forEach(clash -> time(clash, accounts).ifPresent(all::add));
    all.sort(WORST_FIRST);
    return List.copyOf(all);
  }

  private static Optional<Disagreement> time(Clash clash, Accounts accounts) {
    List<Statement> told =
        clash.statements().stream().flatMap(id -> accounts.statement(id).stream()).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<String> subjects =
        told.stream().map(Statement::content).map(Content::about).distinct().toList();
    return Optional.of(
        new Disagreement(
            "clash." + String.join("+", clash.statements()),
            subjects.getFirst(),
            "when was " + String.join(", ", subjects) + "?",
            Topic.TIME,
            isCorrection(told) ? Severity.CORRECTION : Severity.HARD,
            told,
            told.stream().map(each -> new Disagreement.Side("", List.of(each))).toList(),
            clash.explanation()));
  }

  private static boolean isCorrection(List<Statement> told) {
    if (told.size() != 2) {
      return false;
    }
    Hand first = Voice.of(told.getFirst()).hand();
    Hand last = Voice.of(told.getLast()).hand();
    return Differences.isCorrection(told.getFirst(), first, told.getLast(), last);
  }
}
