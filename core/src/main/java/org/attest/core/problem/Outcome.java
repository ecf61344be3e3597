package org.attest.core.problem;

import java.util.List;
import java.util.Optional;

/// The best value that could be obtained, and the problems met on the way.
///
/// @param value empty only where nothing at all could be obtained; then there is at least one
///   problem
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
    if (value.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("problems: an empty outcome must say why");
    }
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    return new Outcome<>(Optional.of(value), problems);
  }

  public static <T> Outcome<T> none(Problem problem) {
    return new Outcome<>(Optional.empty(), List.of(problem));
  }
}
