package org.attest.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.recognise.NameKind;

/// Things that have names, prepared to be found by a name; no name is compared with all.
///
/// It is filled once and then only asked; that may be done by several threads.
///
/// @param <T> what has the names
public final class NameLookup<T> {
  private static final Comparator<Map.Entry<Integer, Integer>> MOST_SHARED_FIRST =
      Map.Entry.<Integer, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final List<Named<T>> all = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  private record Named<T>(T thing, List<ComparedName> names) {}

  /// A thing whose name may be meant.
  ///
  /// @param comparison the best of its names
  public record Hit<T>(T thing, Comparison comparison) {}

  /// @param names any but none, the one it is known by first
  public void add(NameKind kind, Collection<String> names, T thing) {
    List<ComparedName> compared =
        new LinkedHashSet<>(names).stream().map(name -> ComparedName.of(kind, name)).toList();
    int number = all.size();
    all.add(new Named<>(thing, compared));
    Set<String> keys = new LinkedHashSet<>();
    compared.forEach(name -> keys.addAll(name.keys()));
    keys.forEach(
        key -> byKey.computeIfAbsent(keyed(kind, key), _ -> new ArrayList<>(1)).add(number));
  }

  private static String keyed(NameKind kind, String key) {
    return kind.label() + " " + key;
  }

  /// Things of a kind one of whose names may be this one, those first that share the most keys.
  ///
  /// @param most so many are compared
  public List<Hit<T>> find(NameKind kind, String name, int most) {
    ComparedName asked = ComparedName.of(kind, name);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String key : asked.keys()) {
      byKey
          .getOrDefault(keyed(kind, key), List.of())
          .forEach(n -> shared.merge(n, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(MOST_SHARED_FIRST)
        .limit(most)
        .map(near -> all.get(near.getKey()))
        .flatMap(named -> best(asked, named).stream())
        .toList();
  }

  private static <T> Optional<Hit<T>> best(ComparedName asked, Named<T> named) {
    Optional<Comparison> best = Optional.empty();
    for (ComparedName name : named.names()) {
      Comparison comparison = NameComparison.compare(asked, name);
      if (best.isEmpty() || comparison.score() > best.get().score()) {
        best = Optional.of(comparison);
      }
    }
    return best.map(comparison -> new Hit<>(named.thing(), comparison));
  }
}
