package org.attest.core.resolve;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// What years of birth and death say of two names.
final class Lives {
  /// Sources err by so many years.
  private static final int YEARS_OFF_MAX = 2;

  private Lives() {}

  /// Why the two cannot be one person, or nothing.
  static Optional<String> apart(Namesakes a, Namesakes b) {
    return apart("born in ", years(a, Appearance.Context::born), years(b, Appearance.Context::born))
        .or(() ->
            apart(
                "died in ",
                years(a, Appearance.Context::died),
                years(b, Appearance.Context::died)));
  }

  private static Optional<String> apart(
      String what, NavigableSet<Integer> some, NavigableSet<Integer> others) {
    for (int year : some) {
      for (int other : others) {
        if (Math.abs(year - other) <= YEARS_OFF_MAX) {
          return Optional.empty();
        }
      }
    }
    return some.isEmpty() || others.isEmpty()
        ? Optional.empty()
        : Optional.of(what + some.first() + " and " + what + others.first());
  }

  private static NavigableSet<Integer> years(
      Namesakes namesakes, Function<Appearance.Context, Optional<Integer>> of) {
    List<Integer> told =
        namesakes.appearances().stream()
            .map(Appearance::context)
            .flatMap(context -> of.apply(context).stream())
            .toList();
    return new TreeSet<>(told);
  }
}
