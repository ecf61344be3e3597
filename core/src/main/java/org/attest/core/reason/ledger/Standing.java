package org.attest.core.reason.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a commitment stands on a day.
///
/// @param states all that statements and dates allow, at least one
/// @param due the last day on which it is in time, where anything bounds it
/// @param came what has come about for certain and was not superseded
/// @param perhaps what may have come about, dates being vague
/// @param footing how its conditions stand
record Standing(
    Set<State> states, Optional<Window> due, List<Told> came, List<Told> perhaps, Footing footing) {

  /// On a day.
  static Standing of(Bond bond, long day, Footing footing) {
    Outcomes outcomes = Outcomes.of(bond.outcomes(), day);
    Optional<Window> due = bond.due(bond.made().later(footing.since()));
    boolean hasDated = outcomes.current().stream().anyMatch(Told::isDated);
    if (bond.made().isKnown() && bond.made().first() > day && !hasDated) {
      return new Standing(EnumSet.of(State.NOT_YET_MADE), due, List.of(), List.of(), footing);
    }
    EnumSet<State> states = outcomes.states();
    if (outcomes.current().isEmpty() || outcomes.isDisputed()) {
      states.addAll(terms(bond, day, footing, due));
    }
    if (bond.made().isKnown() && bond.made().last() > day && !hasDated) {
      states.add(State.NOT_YET_MADE);
    }
    if (bond.isDenied() || !bond.isAsserted()) {
      states.add(State.NEVER_MADE);
    }
    return new Standing(states, due, outcomes.current(), outcomes.perhaps(), footing);
  }

  /// What follows from terms, conditions and silence where nobody tells what came of it.
  private static EnumSet<State> terms(Bond bond, long day, Footing footing, Optional<Window> due) {
    EnumSet<State> states = EnumSet.noneOf(State.class);
    if (footing.canFail()) {
      states.add(footing.isUndelivered() ? State.NEVER_MADE : State.LAPSED);
    }
    boolean canBeInTime = due.isEmpty() || day <= due.get().last();
    if (footing.canWait() || (footing.canHold() && canBeInTime)) {
      states.add(State.OPEN);
    }
    if (footing.canHold() && due.isPresent() && day > due.get().first()) {
      states.add(bond.onSilence().isPresent() ? State.LAPSED : State.OVERDUE);
    }
    return states;
  }

  /// When what was owed was done, if it was.
  Window doneWhen() {
    return Window.hull(
        Stream.concat(came.stream(), perhaps.stream())
            .filter(told -> told.state().isDone())
            .map(Told::when)
            .toList());
  }
}
