package org.attest.core.compare;

/// Two names whose parts were brought beside each other.
interface Weighing {
  /// Whether the outcome is [Answer#DIFFERENT] because of what each name has that the other has
  /// not. It is found sooner than the outcome, which is of no use then to whoever seeks those that
  /// are one.
  boolean isPlainlyDifferent();

  Comparison outcome();
}
