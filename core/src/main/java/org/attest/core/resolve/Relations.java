package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which namesakes may be one: those that share a key are compared, and no others.
final class Relations {
  private final List<Namesakes> all;
  private final String[][] keys;
  private final List<Edge> edges = new ArrayList<>();

  /// Two namesakes, by their places in the list, that are not plainly different.
  record Edge(int a, int b, Relation relation) {}

  private Relations(List<Namesakes> all) {
    this.all = all;
    this.keys = new String[all.size()][];
  }

  /// @param all namesakes in a fixed order
  /// @return in the order of their places
  static List<Edge> of(List<Namesakes> all) {
    Relations relations = new Relations(all);
    relations.compare();
    return relations.edges;
  }

  private void compare() {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      keys[i] = NameIndex.keys(all.get(i)).toArray(String[]::new);
      for (String key : keys[i]) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (String key : keys[i]) {
        compare(i, key, byKey.getOrDefault(key, List.of()));
      }
    }
  }

  private void compare(int a, String key, List<Integer> sharing) {
    int after = Collections.binarySearch(sharing, a) + 1;
    for (int b : sharing.subList(after, sharing.size())) {
      if (isFirstShared(key, keys[a], keys[b])) {
        Optional<Relation> relation = NameIndex.relation(all.get(a), all.get(b));
        if (relation.isPresent()) {
          edges.add(new Edge(a, b, relation.get()));
        }
      }
    }
  }

  /// Whether this is the first key that both have, so that each pair is compared once.
  private static boolean isFirstShared(String key, String[] a, String[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = a[i].compareTo(b[j]);
      if (order == 0) {
        return a[i].equals(key);
      }
      i += order < 0 ? 1 : 0;
      j += order > 0 ? 1 : 0;
    }
    return false;
  }
}
