package org.attest.core.reason.chronology;

import java.util.List;
import java.util.stream.Stream;

/// What one statement says of times; it holds or falls as a whole.
///
/// @param number from 0 up, the caller's own, and a rank: of statements that contradict each other
///   the one of the highest number gives way. Memory grows with the highest number
/// @param claims all of them hold
/// @param choices of each at least one alternative holds
public record Statement(int number, List<Claim> claims, List<Choice> choices) {
  public Statement {
    claims = List.copyOf(claims);
    choices = List.copyOf(choices);
  }

  /// A statement of nothing but claims.
  public static Statement of(int number, Claim... claims) {
    return new Statement(number, List.of(claims), List.of());
  }

  /// All claims, also those of alternatives.
  Stream<Claim> everyClaim() {
    return Stream.concat(
        claims.stream(),
        choices.stream()
            .flatMap(choice -> choice.alternatives().stream())
            .flatMap(alternative -> alternative.stream()));
  }

  /// Whether it says nothing but ranges and distances.
  boolean isPlain() {
    return choices.isEmpty()
        && claims.stream()
            .noneMatch(claim -> claim instanceof Claim.Recurring || claim instanceof Claim.Months);
  }
}
