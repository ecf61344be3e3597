package org.attest.core.time;

/// How sure it is that one time stands in some order to another.
public enum Certainty {
  /// Whichever of the days that are allowed is meant.
  CERTAINLY,
  /// For some of them.
  POSSIBLY,
  /// For none of them.
  CERTAINLY_NOT;

  static Certainty of(boolean isAlways, boolean isEver) {
    return isAlways ? CERTAINLY : isEver ? POSSIBLY : CERTAINLY_NOT;
  }

  /// What is left of a certainty that does not hold for more doubtful times.
  Certainty unless(Certainty doubtful) {
    return this == doubtful ? this : POSSIBLY;
  }
}
