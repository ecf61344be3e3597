package org.attest.core.time;

import java.util.Optional;

/// What a writer says of how sure and how exact a time is.
///
/// @param uncertain whether it is the right one at all: `?`
/// @param approximate whether it is only near to the right one: `~`; `%` is both
public record Qualification(boolean uncertain, boolean approximate) {
  public static final Qualification NONE = new Qualification(false, false);

  static Optional<Qualification> of(char mark) {
    return switch (mark) {
      case '?' -> Optional.of(new Qualification(true, false));
      case '~' -> Optional.of(new Qualification(false, true));
      case '%' -> Optional.of(new Qualification(true, true));
      default -> Optional.empty();
    };
  }

  public boolean isNone() {
    return !uncertain && !approximate;
  }

  /// The doubts of both.
  public Qualification and(Qualification other) {
    return new Qualification(uncertain || other.uncertain, approximate || other.approximate);
  }

  /// The mark of the standard; empty where there is no doubt.
  String mark() {
    if (uncertain) {
      return approximate ? "%" : "?";
    }
    return approximate ? "~" : "";
  }
}
