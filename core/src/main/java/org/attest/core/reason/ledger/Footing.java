package org.attest.core.reason.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the conditions of a commitment can stand on a day, all together.
///
/// @param canHold whether all can have come true
/// @param canWait whether one can still be outstanding
/// @param canFail whether one can have failed
/// @param isUndelivered whether what failed is that it was never handed over
/// @param since when the last of them came true, if all did
record Footing(
    boolean canHold, boolean canWait, boolean canFail, boolean isUndelivered, Window since) {
  private static final Window ALWAYS = new Window(Long.MIN_VALUE, Long.MIN_VALUE);
  private static final Footing FIRM = new Footing(true, false, false, false, ALWAYS);
  private static final Footing UNSURE = new Footing(true, true, false, false, Window.ANY);

  /// @param others how those stand that were judged before; of others nothing is known
  static Footing of(List<Condition> conditions, long day, Map<String, Standing> others) {
    return conditions.stream().map(each -> of(each, day, others)).reduce(FIRM, Footing::and);
  }

  private static Footing of(Condition condition, long day, Map<String, Standing> others) {
    return switch (condition) {
      case Condition.InWords _ -> UNSURE;
      case Condition.OnEvent event -> of(event, day);
      case Condition.OnCommitment(String id) ->
          Optional.ofNullable(others.get(id)).map(Footing::of).orElse(UNSURE);
    };
  }

  private static Footing of(Condition.OnEvent event, long day) {
    Window when = event.when();
    boolean isDated = when.isKnown();
    return new Footing(
        event.isTold() && (!isDated || when.first() <= day),
        event.isTold() && isDated && when.last() > day,
        event.isDenied(),
        event.isDenied() && event.isDelivery(),
        when);
  }

  private static Footing of(Standing other) {
    return new Footing(
        other.states().stream().anyMatch(State::isDone),
        other.states().stream().anyMatch(state -> !state.isDone() && !state.isGone()),
        other.states().stream().anyMatch(State::isGone),
        false,
        other.doneWhen());
  }

  private Footing and(Footing other) {
    return new Footing(
        canHold && other.canHold,
        canWait || other.canWait,
        canFail || other.canFail,
        isUndelivered || other.isUndelivered,
        since.later(other.since));
  }
}
