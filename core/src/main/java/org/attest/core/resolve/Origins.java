package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the appearances of namesakes share as the sources have them, before decisions take any
/// apart.
final class Origins {
  private final List<Set<String>> all = new ArrayList<>();

  private Origins() {}

  /// @param appearances as the sources have them
  static Origins of(Collection<Appearance> appearances, List<Namesakes> namesakes) {
    Map<String, Map<Integer, String>> whole = new HashMap<>();
    for (Appearance each : appearances) {
      whole
          .computeIfAbsent(each.source(), _ -> new HashMap<>())
          .put(each.number(), each.namesake());
    }
    Origins out = new Origins();
    for (Namesakes some : namesakes) {
      Set<String> own = new TreeSet<>();
      for (Appearance each : some.appearances()) {
        own.add(
            whole
                .getOrDefault(each.source(), Map.of())
                .getOrDefault(each.number(), each.namesake()));
      }
      out.all.add(own);
    }
    return out;
  }

  Set<String> of(int node) {
    return all.get(node);
  }
}
