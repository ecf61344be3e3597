package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.recognise.Name;

/// Namesakes as they are brought together.
///
/// Law: what decisions, one keeper's keys or the years of a life tell apart never comes together.
final class Clusters {
  private final List<Namesakes> all;
  private final Map<Integer, List<Decided.Wall>> walls = new HashMap<>();
  private final int[] into;
  private final Map<Integer, TreeSet<Integer>> members = new HashMap<>();
  private final Map<Integer, List<Tie>> ties = new TreeMap<>();
  private final Map<Integer, TreeSet<Integer>> tied = new HashMap<>();

  Clusters(List<Namesakes> all, List<Decided.Wall> walls) {
    this.all = all;
    for (Decided.Wall wall : walls) {
      wall.a().forEach(i -> this.walls.computeIfAbsent(i, _ -> new ArrayList<>(1)).add(wall));
      wall.b().forEach(i -> this.walls.computeIfAbsent(i, _ -> new ArrayList<>(1)).add(wall));
    }
    this.into = new int[all.size()];
    for (int i = 0; i < into.length; i++) {
      into[i] = i;
    }
  }

  int root(int node) {
    int at = node;
    while (into[at] != at) {
      into[at] = into[into[at]];
      at = into[at];
    }
    return at;
  }

  boolean isOne(int a, int b) {
    return root(a) == root(b);
  }

  Set<Integer> members(int node) {
    int root = root(node);
    TreeSet<Integer> known = members.get(root);
    return known == null ? Set.of(root) : known;
  }

  /// Whether nothing was brought together with it.
  boolean isAlone(int node) {
    return members(node).size() == 1;
  }

  List<Tie> ties(int node) {
    return ties.getOrDefault(root(node), List.of());
  }

  /// Those to which it was tied directly.
  Set<Integer> tied(int node) {
    TreeSet<Integer> known = tied.get(node);
    return known == null ? Set.of() : known;
  }

  void join(int a, int b, Tie tie) {
    tied.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
    tied.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
    int first = Math.min(root(a), root(b));
    int second = Math.max(root(a), root(b));
    if (first != second) {
      TreeSet<Integer> both = new TreeSet<>(members(first));
      both.addAll(members(second));
      members.put(first, both);
      members.remove(second);
      into[second] = first;
      List<Tie> earlier = ties.getOrDefault(second, List.of());
      ties.remove(second);
      ties.computeIfAbsent(first, _ -> new ArrayList<>()).addAll(earlier);
    }
    ties.computeIfAbsent(first, _ -> new ArrayList<>()).add(tie);
  }

  /// What keeps the two apart whatever their names say, or nothing.
  Optional<String> apart(int a, int b) {
    Set<Integer> some = members(a);
    Set<Integer> others = members(b);
    if (isDecided(some, others)) {
      return Optional.of("decided to be different");
    }
    return keptApart(some, others).or(() -> lives(some, others));
  }

  /// Whether a decision keeps the two apart.
  boolean isDecided(int a, int b) {
    return isDecided(members(a), members(b));
  }

  private boolean isDecided(Set<Integer> some, Set<Integer> others) {
    if (walls.isEmpty()) {
      return false;
    }
    return some.stream()
        .flatMap(i -> walls.getOrDefault(i, List.of()).stream())
        .anyMatch(wall -> wall.isBetween(some, others));
  }

  private Optional<String> keptApart(Set<Integer> some, Set<Integer> others) {
    if (some.stream().allMatch(i -> all.get(i).keys().isEmpty())) {
      return Optional.empty();
    }
    Map<String, String> keys = new HashMap<>();
    for (int i : some) {
      all.get(i).keys().forEach(key -> keys.putIfAbsent(key.keeper(), key.id()));
    }
    for (int i : others) {
      for (Name.Key key : all.get(i).keys()) {
        if (!keys.getOrDefault(key.keeper(), key.id()).equals(key.id())) {
          return Optional.of("an encoder keys them apart");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> lives(Set<Integer> some, Set<Integer> others) {
    for (int i : some) {
      if (all.get(i).lives().isUnknown()) {
        continue;
      }
      for (int j : others) {
        Optional<String> apart = all.get(i).lives().apart(all.get(j).lives());
        if (apart.isPresent()) {
          return apart;
        }
      }
    }
    return Optional.empty();
  }
}
