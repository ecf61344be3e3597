package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.recognise.NameKind;

/// Which namesakes may be one: those that share a key are compared, and no others.
///
/// Full names and names of bodies are compared with those that share a key of the whole; initials
/// and bare surnames with all who bear the surname or a spelling of it.
///
/// Law: what two say of each other depends on nothing but the two.
final class Relations {
  private final List<Namesakes> all;
  private final BitSet wanted;
  private final Crew crew;
  private final Surnames surnames;
  private final WordKeys words = new WordKeys();
  private final boolean[] isWeak;
  private final List<Edge> edges = new ArrayList<>();

  /// Two namesakes, by their places in the list, that are not plainly different.
  record Edge(int a, int b, Relation relation) {
    static final Comparator<Edge> ORDER =
        Comparator.comparingInt(Edge::a).thenComparingInt(Edge::b);
  }

  private Relations(
      List<Namesakes> all, BitSet wanted, Map<String, List<Integer>> families, Crew crew) {
    this.all = all;
    this.crew = crew;
    this.wanted = wanted;
    this.isWeak = new boolean[all.size()];
    for (int i = 0; i < isWeak.length; i++) {
      isWeak[i] = all.get(i).readings().stream().anyMatch(PreparedName::isWeak);
    }
    Set<String> alone = new HashSet<>();
    Set<String> asked = new HashSet<>();
    families.forEach((surname, some) -> {
      if (some.stream().anyMatch(i -> isAlone(i, surname))) {
        alone.add(surname);
      }
      if (some.stream().anyMatch(wanted::get)) {
        asked.add(surname);
      }
    });
    this.surnames = Surnames.of(families.keySet(), alone, asked, words, crew);
  }

  /// @param all namesakes in a fixed order
  /// @param wanted the places of those that are compared with all others
  /// @return in the order of their places
  static List<Edge> of(List<Namesakes> all, BitSet wanted, Crew crew) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<String, List<Integer>> families = families(all);
    Relations relations = new Relations(all, wanted, families, crew);
    relations.compareByKey();
    families.keySet().forEach(surname -> relations.compareFamily(surname, families));
    return relations.sorted();
  }

  private static Map<String, List<Integer>> families(List<Namesakes> all) {
    Map<String, List<Integer>> out = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == NameKind.PERSON) {
        Set<String> own = new TreeSet<>();
        all.get(i).readings().forEach(name -> own.add(name.person().surname()));
        for (String surname : own) {
          out.computeIfAbsent(surname, _ -> new ArrayList<>(1)).add(i);
        }
      }
    }
    return out;
  }

  /// Without those that were found twice, by two names of one.
  private List<Edge> sorted() {
    edges.sort(Edge.ORDER);
    List<Edge> out = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      boolean isNew =
          out.isEmpty() || out.getLast().a() != edge.a() || out.getLast().b() != edge.b();
      if (isNew) {
        out.add(edge);
      }
    }
    return out;
  }

  private boolean isAlone(int node, String surname) {
    return isWeak[node]
        && all.get(node).readings().stream()
            .anyMatch(name -> name.isWeak() && name.person().surname().equals(surname));
  }

  private void compareByKey() {
    List<Set<String>> keys = new ArrayList<>();
    for (Namesakes namesakes : all) {
      Set<String> own = new HashSet<>(NameIndex.keys(namesakes, words));
      own.removeIf(PreparedName::isOfSurname);
      keys.add(own);
    }
    edges.addAll(KeyIndex.of(keys).find(wanted, crew, this::compared));
  }

  private void compareFamily(String surname, Map<String, List<Integer>> families) {
    List<Integer> some = families.getOrDefault(surname, List.of());
    Set<Integer> others = new TreeSet<>(some);
    for (String other : surnames.related(surname).keySet()) {
      others.addAll(families.getOrDefault(other, List.of()));
    }
    for (int weak : some) {
      if (isAlone(weak, surname)) {
        others.stream()
            .filter(other -> wanted.get(weak) || wanted.get(other))
            .filter(other -> weak < other || (weak > other && !isWeak[other]))
            .forEach(other ->
                compared(Math.min(weak, other), Math.max(weak, other)).ifPresent(edges::add));
      }
    }
  }

  private Optional<Edge> compared(int a, int b) {
    return NameIndex.relation(all.get(a), all.get(b), surnames::compare)
        .map(relation -> new Edge(a, b, relation));
  }
}
