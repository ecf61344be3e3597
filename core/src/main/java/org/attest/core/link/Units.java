package org.attest.core.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people decided, ready for clustering: rows that are one person by decision are one unit,
/// and some units must not come together.
final class Units {

  /// For each row the first row of its unit.
  private final int[] unitOf;

  /// For each unit of more than one row its rows, by its first row.
  private final Map<Integer, List<Integer>> members;

  /// Pairs of units, as [Pairs] writes them.
  private final Set<Long> apart;

  private final List<Constraints.Pair> contradicted;

  Units(
      int[] unitOf,
      Map<Integer, List<Integer>> members,
      Set<Long> apart,
      List<Constraints.Pair> contradicted) {
    this.unitOf = unitOf;
    this.members = members;
    this.apart = apart;
    this.contradicted = contradicted;
  }

  static Units of(List<String> ids, Constraints constraints) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < ids.size(); row++) {
      rows.put(ids.get(row), row);
    }
    Unions unions = new Unions(ids.size());
    for (Constraints.Pair pair : known(rows, constraints.same())) {
      unions.join(rows.getOrDefault(pair.first(), 0), rows.getOrDefault(pair.second(), 0));
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    int[] unitOf = new int[ids.size()];
    for (int row = 0; row < unitOf.length; row++) {
      unitOf[row] = unions.find(row);
      if (unitOf[row] != row) {
        int unit = unitOf[row];
        members.computeIfAbsent(unit, _ -> new ArrayList<>(List.of(unit))).add(row);
      }
    }
    Set<Long> apart = new HashSet<>();
    List<Constraints.Pair> contradicted = new ArrayList<>();
    for (Constraints.Pair pair : known(rows, constraints.different())) {
      int first = unitOf[rows.getOrDefault(pair.first(), 0)];
      int second = unitOf[rows.getOrDefault(pair.second(), 0)];
      if (first == second) {
        contradicted.add(pair);
      } else {
        apart.add(Pairs.of(first, second));
      }
    }
    return new Units(unitOf, members, apart, contradicted);
  }

  private static List<Constraints.Pair> known(
      Map<String, Integer> rows, List<Constraints.Pair> pairs) {
    return pairs.stream()
        .filter(pair -> rows.containsKey(pair.first()) && rows.containsKey(pair.second()))
        .toList();
  }

  boolean areApart(int unit, int other) {
    return !apart.isEmpty() && apart.contains(Pairs.of(unit, other));
  }

  List<Integer> rows(int unit) {
    return members.getOrDefault(unit, List.of(unit));
  }

  int[] unitOf() {
    return unitOf;
  }

  Map<Integer, List<Integer>> members() {
    return members;
  }

  List<Constraints.Pair> contradicted() {
    return contradicted;
  }
}
