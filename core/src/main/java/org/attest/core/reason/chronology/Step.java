package org.attest.core.reason.chronology;

import java.util.OptionalInt;

/// One link of the chain of reasons for a bound: this moment has this bound because of a statement,
/// given the bound of the moment of the step before.
///
/// @param statement none for what needs no telling: that an event ends no earlier than it begins
public record Step(int moment, long bound, Kind kind, OptionalInt statement) {
  /// What makes the bound.
  public enum Kind {
    /// A range of the moment itself; chains begin with it.
    RANGE,
    /// A distance from the moment of the step before.
    DISTANCE,
    /// The order of the two moments of one event.
    EVENT,
    /// The moment lies in recurring windows, and between the bound of the step before, which is of
    /// the same moment, and this one there is none. A chain begins with it where windows raise each
    /// other in a round.
    WINDOW,
    /// Every alternative that is left gives this bound or a closer one; a chain can begin with it.
    CHOICE
  }
}
