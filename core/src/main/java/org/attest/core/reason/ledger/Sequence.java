package org.attest.core.reason.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The order in which commitments can be judged: each after those that it hangs on.
///
/// Kahn's algorithm (1962), linear in commitments and conditions.
final class Sequence {
  private final Map<String, Bond> bonds;
  private final Map<String, Integer> waiting = new HashMap<>();
  private final Map<String, List<String>> followers = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /// @param bonds some commitments, by id, and with them all that hang on them
  /// @param circular of the others those that hang on themselves, or on such
  Sequence(Map<String, Bond> bonds, Set<String> circular) {
    this.bonds = bonds;
    for (Bond bond : bonds.values()) {
      List<String> before =
          bond.before().stream()
              .filter(id -> bonds.containsKey(id) || circular.contains(id))
              .toList();
      waiting.put(bond.id(), before.size());
      before.forEach(id -> followers.computeIfAbsent(id, _ -> new ArrayList<>()).add(bond.id()));
    }
    Deque<String> ready = new ArrayDeque<>();
    bonds.keySet().stream().filter(id -> waiting.getOrDefault(id, 0) == 0).forEach(ready::add);
    while (!ready.isEmpty()) {
      String id = ready.remove();
      order.add(id);
      waiting.remove(id);
      for (String follower : followers.getOrDefault(id, List.of())) {
        if (waiting.merge(follower, -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
  }

  /// All that do not hang on themselves, nor on such.
  List<String> order() {
    return order;
  }

  /// The others, in the order in which they were given.
  List<String> rest() {
    return bonds.keySet().stream().filter(waiting::containsKey).toList();
  }

  /// Circles among the rest, each as a list of ids of which every one hangs on the next and the
  /// last on the first. Of circles that share a commitment one is told.
  List<List<String>> circles() {
    List<List<String>> circles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String start : rest()) {
      Set<String> way = new LinkedHashSet<>();
      String at = start;
      while (!seen.contains(at)) {
        seen.add(at);
        way.add(at);
        at = next(at);
      }
      if (way.contains(at)) {
        String begin = at;
        circles.add(way.stream().dropWhile(id -> !id.equals(begin)).toList());
      }
    }
    return circles;
  }

  private String next(String id) {
    return Objects.requireNonNull(bonds.get(id)).before().stream()
        .filter(waiting::containsKey)
        .findFirst()
        .orElseThrow();
  }
}
