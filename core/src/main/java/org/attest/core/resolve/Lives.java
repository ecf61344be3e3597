package org.attest.core.resolve;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The years of birth and death that sources tell of one name.
///
/// @param born every year of birth told
/// @param died every year of death told
public record Lives(NavigableSet<Integer> born, NavigableSet<Integer> died) {
  private static final Lives UNKNOWN = new Lives(new TreeSet<>(), new TreeSet<>());

  /// Sources err by so many years.
  private static final int YEARS_OFF_MAX = 2;

  /// What one record tells.
  public static Lives told(Optional<Integer> born, Optional<Integer> died) {
    return new Lives(new TreeSet<>(born.stream().toList()), new TreeSet<>(died.stream().toList()));
  }

  /// What appearances tell together.
  public static Lives of(List<Appearance> appearances) {
    Lives told =
        new Lives(
            years(appearances, Appearance.Context::born),
            years(appearances, Appearance.Context::died));
    return told.isUnknown() ? UNKNOWN : told;
  }

  private static NavigableSet<Integer> years(
      List<Appearance> appearances, Function<Appearance.Context, Optional<Integer>> of) {
    NavigableSet<Integer> out = new TreeSet<>();
    for (Appearance appearance : appearances) {
      of.apply(appearance.context()).ifPresent(out::add);
    }
    return out;
  }

  boolean isUnknown() {
    return born.isEmpty() && died.isEmpty();
  }

  /// Whether a year that both tell is the same, as far as sources can be trusted.
  public boolean agrees(Lives other) {
    return (isNear(born, other.born) || isNear(died, other.died)) && apart(other).isEmpty();
  }

  /// Why the two cannot be one person, or nothing.
  public Optional<String> apart(Lives other) {
    return apart("born in ", born, other.born).or(() -> apart("died in ", died, other.died));
  }

  private static Optional<String> apart(
      String what, NavigableSet<Integer> some, NavigableSet<Integer> others) {
    return some.isEmpty() || others.isEmpty() || isNear(some, others)
        ? Optional.empty()
        : Optional.of(what + some.first() + " and " + what + others.first());
  }

  private static boolean isNear(Set<Integer> some, Set<Integer> others) {
    return some.stream()
        .anyMatch(year -> others.stream().anyMatch(o -> Math.abs(year - o) <= YEARS_OFF_MAX));
  }
}
