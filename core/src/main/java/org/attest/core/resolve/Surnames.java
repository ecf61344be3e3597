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
import org.attest.core.compare.Answer;
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

  private Surnames() {}

  private static ComparedName name(String surname) {
    return ComparedName.of(NameKind.PERSON, surname);
  }

  private static Optional<Comparison> compared(ComparedName a, ComparedName b) {
    return Optional.of(NameComparison.compare(a, b))
        .filter(comparison -> comparison.answer() != Answer.DIFFERENT);
  }

  /// Compares all pairs that share a key, of which one stands alone somewhere, and one is wanted.
  ///
  /// @param alone the surnames that stand without a given name, or with initials
  /// @param wanted those of the names that are compared with others
  static Surnames of(
      Collection<String> all, Set<String> alone, Set<String> wanted, WordKeys words) {
    Surnames out = new Surnames();
    List<String> sorted = new ArrayList<>(new TreeSet<>(all));
    List<ComparedName> names = sorted.stream().map(Surnames::name).toList();
    BitSet asked = new BitSet();
    for (int i = 0; i < sorted.size(); i++) {
      asked.set(i, wanted.contains(sorted.get(i)));
    }
    KeyIndex index = KeyIndex.of(sorted.stream().map(words::of).toList());
    index.pairs(
        asked,
        (a, b) -> {
          if (alone.contains(sorted.get(a)) || alone.contains(sorted.get(b))) {
            compared(names.get(a), names.get(b))
                .ifPresent(comparison -> out.put(sorted.get(a), sorted.get(b), comparison));
          }
        });
    return out;
  }

  private void put(String a, String b, Comparison comparison) {
    related.computeIfAbsent(a, _ -> new HashMap<>()).put(b, comparison);
    related.computeIfAbsent(b, _ -> new HashMap<>()).put(a, comparison);
  }

  Optional<Comparison> compare(String a, String b) {
    return Optional.ofNullable(related(a).get(b));
  }

  /// The spellings of a surname that differ from it.
  Map<String, Comparison> related(String surname) {
    return related.getOrDefault(surname, Map.of());
  }
}
