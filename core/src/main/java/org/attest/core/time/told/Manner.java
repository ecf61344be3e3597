package org.attest.core.time.told;

/// How much of what can be a time is taken for one.
public enum Manner {
  /// Continuous prose of any age: bare numbers and vague words need company to be times.
  PROSE,
  /// Short sentences said to an assistant: *at six*, *on the 5th*, *later today* are times.
  SPOKEN
}
