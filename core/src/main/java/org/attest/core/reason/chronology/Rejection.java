package org.attest.core.reason.chronology;

/// A statement that cannot be taken in; the chronology is as if it had not come.
///
/// @param message what was found, for a person
public record Rejection(int statement, Fault fault, String message) {
  /// What is wrong.
  public enum Fault {
    /// No such event.
    UNKNOWN_MOMENT,
    /// A range whose least is more than its most, or that is open on the wrong side.
    EMPTY_RANGE,
    /// A number beyond [Claim#FARTHEST].
    TOO_FAR,
    /// A period that does not divide the cycle, or a window longer than its period.
    BAD_PERIOD,
    /// A choice without alternatives, or an alternative that claims nothing.
    EMPTY_CHOICE,
    /// A number below 0 or above [Chronology#HIGHEST_NUMBER].
    BAD_NUMBER,
    /// A second statement of one number.
    NUMBER_TAKEN
  }
}
