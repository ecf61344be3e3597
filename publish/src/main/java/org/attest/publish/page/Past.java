package org.attest.publish.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.JournalEntry;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;
import org.attest.publish.record.DecisionLog;
import org.attest.publish.record.Decisions;

/// A decision of the past about an entity.
///
/// @param what in words: `Anton Veskar is the same as A. V.`
/// @param undone who took it back and when, if somebody did
record Past(
    long seq, String at, String actor, String what, String because, Optional<String> undone) {

  /// All decisions that speak of one of the entity's names, the newest first.
  static List<Past> of(DecisionLog log, Entity entity) {
    Set<Decision.Reference> own = new HashSet<>();
    for (String form : entity.forms()) {
      own.add(Decision.Reference.of(entity.kind(), form).plain());
    }
    own.add(Decision.Reference.of(entity.kind(), entity.name()).plain());
    Decisions decisions = log.decisions();
    List<Past> out = new ArrayList<>();
    for (Decision decision : decisions.all().values()) {
      if (isOf(decision.first(), entity, own) || isOf(decision.second(), entity, own)) {
        out.addFirst(past(log, decisions, decision));
      }
    }
    return out;
  }

  private static boolean isOf(Decision.Party party, Entity entity, Set<Decision.Reference> own) {
    return party.entity().filter(entity.id()::equals).isPresent()
        || own.contains(Decision.Reference.of(party.known().kind(), party.known().name()).plain());
  }

  private static Past past(DecisionLog log, Decisions decisions, Decision decision) {
    Optional<String> undone =
        Optional.ofNullable(decisions.undone().get(decision.seq()))
            .flatMap(log::entry)
            .map(Past::told);
    return new Past(
        decision.seq(),
        day(decision.at()),
        Visible.name(decision.actor()),
        Visible.name(decision.first().told())
            + verb(decision.verdict())
            + Visible.name(decision.second().told()),
        Visible.name(decision.because()),
        undone);
  }

  private static String verb(Decision.Verdict verdict) {
    return switch (verdict) {
      case SAME -> " is the same as ";
      case DIFFERENT -> " is not the same as ";
      case PERHAPS -> " is perhaps the same as ";
    };
  }

  private static String told(JournalEntry undoing) {
    return Visible.name(undoing.actor()) + ", " + day(undoing.at());
  }

  /// Day and minute.
  private static String day(String at) {
    return at.length() < 16 ? at : at.substring(0, 16).replace('T', ' ') + " UTC";
  }
}
