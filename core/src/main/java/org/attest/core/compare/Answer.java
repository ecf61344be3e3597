package org.attest.core.compare;

/// What a comparison of two names comes to.
public enum Answer {
  SAME,
  DIFFERENT,

  /// The names agree in part: somebody has to look, or other evidence has to decide.
  UNSURE
}
