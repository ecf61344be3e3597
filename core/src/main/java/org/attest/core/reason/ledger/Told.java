package org.attest.core.reason.ledger;

import java.util.Optional;
import org.attest.core.relate.Statement;

/// What somebody says came of a commitment.
///
/// @param state unknown where the words are no state
/// @param words the state as it is told; may be empty
/// @param within where or for whom, if it is said of a part only
/// @param when the days on one of which it came about; any if nobody dates it
/// @param isDenied whether somebody in the attribution denies, doubts or asks it
/// @param statement what tells it
public record Told(
    State state,
    String words,
    Optional<String> within,
    Window when,
    boolean isDenied,
    Statement statement) {
  /// Who says it; empty where nobody is named.
  public String voice() {
    return statement.speaker().orElse("");
  }

  boolean counts() {
    return !isDenied && !state.follows();
  }

  boolean isDated() {
    return when.isKnown();
  }

  /// Whether it has come about for certain; what nobody dates counts from the making on.
  boolean isBy(long day) {
    return !isDated() || when.last() <= day;
  }

  boolean canBeBy(long day) {
    return !isDated() || when.first() <= day;
  }
}
