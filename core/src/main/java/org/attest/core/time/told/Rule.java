package org.attest.core.time.told;

import org.jspecify.annotations.Nullable;

/// A shape and what it says where it stands.
///
/// @param result what the found phrase is for later rules
/// @param reason for a reader, why this is a time
record Rule(Kind result, String reason, Shape shape, long firsts, Meaning meaning) {

  /// What a match says; null if it is no time after all.
  @FunctionalInterface
  interface Meaning {
    @Nullable Form of(Match match);
  }

  static Rule of(Kind result, String reason, String shape, Meaning meaning) {
    Shape compiled = Shape.of(shape);
    return new Rule(result, reason, compiled, compiled.firsts(), meaning);
  }
}
