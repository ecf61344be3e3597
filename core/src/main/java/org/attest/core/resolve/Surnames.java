package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.compare.ComparedName;
import org.attest.core.compare.Comparison;
import org.attest.core.compare.NameComparison;
import org.attest.core.recognise.NameKind;

/// Which surnames are spellings of each other: many bear a surname, and each pair is compared once.
final class Surnames {
  private final Map<String, Map<String, Comparison>> related = new HashMap<>();

  /// How two different surnames are compared.
  interface Comparing {
    /// @return nothing where they are plainly different, or share no key
    Optional<Comparison> compare(String a, String b);
  }

  private record Spelling(String a, String b, Comparison comparison) {}

  private Surnames() {}

  private static ComparedName name(String surname) {
    return ComparedName.of(NameKind.PERSON, surname);
  }

  /// Compares all pairs that share a key, of which one stands alone somewhere, and one is wanted.
  ///
  /// @param alone the surnames that stand without a given name, or with initials
  /// @param wanted those of the names that are compared with others
  static Surnames of(
      Collection<String> all, Set<String> alone, Set<String> wanted, WordKeys words, Crew crew) {
    Surnames out = new Surnames();
    List<String> sorted = new ArrayList<>(new TreeSet<>(all));
    List<ComparedName> names = sorted.stream().map(Surnames::name).toList();
    BitSet asked = new BitSet();
    for (int i = 0; i < sorted.size(); i++) {
      asked.set(i, wanted.contains(sorted.get(i)));
    }
    KeyIndex.of(sorted.stream().map(words::of).toList())
        .find(
            asked,
            crew,
            (a, b) -> {
              boolean isAsked = alone.contains(sorted.get(a)) || alone.contains(sorted.get(b));
              return isAsked
                  ? NameComparison.unlessDifferent(names.get(a), names.get(b))
                      .map(comparison -> new Spelling(sorted.get(a), sorted.get(b), comparison))
                  : Optional.<Spelling>empty();
            })
        .forEach(out::put);
    return out;
  }

  private void put(Spelling each) {
    related.computeIfAbsent(each.a(), _ -> new HashMap<>()).put(each.b(), each.comparison());
    related.computeIfAbsent(each.b(), _ -> new HashMap<>()).put(each.a(), each.comparison());
  }

  Optional<Comparison> compare(String a, String b) {
    return Optional.ofNullable(related(a).get(b));
  }

  /// The spellings of a surname that differ from it.
  Map<String, Comparison> related(String surname) {
    return related.getOrDefault(surname, Map.of());
  }
}
