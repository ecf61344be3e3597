package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Finds the namesakes that may be one with others, each looked up once.
public final class Neighbours {
  private final Function<Collection<String>, List<Appearance>> lookUp;
  private final Map<String, Namesakes> known = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();

  /// @param lookUp finds the appearances of namesakes
  public Neighbours(Function<Collection<String>, List<Appearance>> lookUp) {
    this.lookUp = lookUp;
  }

  /// Those of the candidates that are not plainly different from all of these namesakes.
  public Set<String> of(Set<String> namesakes, Set<String> candidates) {
    Set<String> wanted = new HashSet<>(namesakes);
    wanted.addAll(candidates);
    wanted.removeAll(known.keySet());
    learn(wanted);
    Map<String, List<Namesakes>> byKey = new HashMap<>();
    for (String id : namesakes) {
      Optional.ofNullable(known.get(id))
          .ifPresent(one ->
              keys(one)
                  .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(one)));
    }
    Set<String> out = new TreeSet<>();
    for (String id : candidates) {
      Namesakes candidate = known.get(id);
      if (candidate != null && !namesakes.contains(id) && isNear(candidate, byKey)) {
        out.add(id);
      }
    }
    return out;
  }

  private boolean isNear(Namesakes candidate, Map<String, List<Namesakes>> byKey) {
    return keys(candidate).stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .anyMatch(one -> NameIndex.relation(one, candidate).isPresent());
  }

  private Set<String> keys(Namesakes namesakes) {
    return keys.computeIfAbsent(namesakes.id(), _ -> NameIndex.keys(namesakes));
  }

  private void learn(Set<String> ids) {
    Map<String, List<Appearance>> byId = new TreeMap<>();
    for (Appearance appearance : lookUp.apply(ids)) {
      byId.computeIfAbsent(appearance.namesake(), _ -> new ArrayList<>()).add(appearance);
    }
    byId.forEach((id, some) -> known.put(id, Namesakes.of(id, some, Optional.empty())));
  }
}
