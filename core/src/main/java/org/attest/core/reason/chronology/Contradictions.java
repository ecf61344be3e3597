package org.attest.core.reason.chronology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// The smallest contradictions of refused statements, each reckoned once while nothing changes near
/// it (see [Region#near]).
final class Contradictions {
  /// Of a contradiction to which more nodes than this are near, nothing is kept.
  static final int NEAR_MAX = 4_096;

  /// @param statements numbers from the lowest up
  /// @param near the nodes where a change could make it another; none if they are too many
  @SuppressWarnings("ArrayRecordComponent") // kept by the thousand, never compared
  record Known(int[] statements, int[] near) {}

  private final Map<Integer, Known> known = new HashMap<>();

  /// By node, the statements whose contradictions it is near.
  private final Map<Integer, Set<Integer>> near = new HashMap<>();

  /// That of a refused statement.
  int[] of(int number, IntFunction<Known> reckoner) {
    Known kept = known.get(number);
    if (kept != null) {
      return kept.statements();
    }
    Known made = reckoner.apply(number);
    if (made.near().length > 0) {
      known.put(number, made);
      for (int node : made.near()) {
        near.computeIfAbsent(node, _ -> new HashSet<>(2)).add(number);
      }
    }
    return made.statements();
  }

  /// Something about a node has changed.
  void doubt(int node) {
    if (!near.isEmpty()) {
      Set<Integer> numbers = near.get(node);
      if (numbers != null) {
        Set.copyOf(numbers).forEach(this::forget);
      }
    }
  }

  /// A statement is refused no longer, or says something else.
  void forget(int number) {
    Known gone = known.remove(number);
    if (gone == null) {
      return;
    }
    for (int node : gone.near()) {
      Set<Integer> numbers = near.getOrDefault(node, Set.of());
      if (numbers.size() == 1) {
        near.remove(node);
      } else {
        numbers.remove(number);
      }
    }
  }
}
