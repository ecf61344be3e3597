package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which namesakes may be one, as far as it is known; only those are compared that decisions made.
final class Edges {
  private final List<Namesakes> all;
  private final Map<String, Integer> places = new HashMap<>();

  /// Those that are not as the sources have them: parted by a decision, or with identifiers.
  private final BitSet made = new BitSet();

  private Edges(Collection<Appearance> appearances, List<Namesakes> all) {
    this.all = all;
    Set<Appearance> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Integer> counts = new HashMap<>();
    for (Appearance appearance : appearances) {
      whole.add(appearance);
      counts.merge(appearance.namesake(), 1, Integer::sum);
    }
    for (int i = 0; i < all.size(); i++) {
      Namesakes one = all.get(i);
      places.put(one.id(), i);
      boolean isWhole =
          one.decided().isEmpty()
              && counts.getOrDefault(one.id(), 0) == one.appearances().size()
              && whole.containsAll(one.appearances());
      made.set(i, !isWhole);
    }
  }

  /// @param appearances as the sources have them
  /// @param all the namesakes that were made of them, in a fixed order
  /// @return in the order of their places
  static List<Relations.Edge> of(
      Collection<Appearance> appearances, List<Namesakes> all, Known known) {
    Edges edges = new Edges(appearances, all);
    List<Relations.Edge> out = new ArrayList<>(edges.compared(known));
    for (Related each : known.related()) {
      Integer a = edges.places.get(each.first());
      Integer b = edges.places.get(each.second());
      if (a != null && b != null && !edges.made.get(a) && !edges.made.get(b)) {
        out.add(new Relations.Edge(a, b, each.relation()));
      }
    }
    out.sort(Relations.Edge.ORDER);
    return out;
  }

  /// Those that decisions made, with all that share a key with them.
  private List<Relations.Edge> compared(Known known) {
    if (made.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>();
    WordKeys words = new WordKeys();
    made.stream().forEach(i -> keys.addAll(NameIndex.keys(all.get(i), words)));
    BitSet near = (BitSet) made.clone();
    for (String id : known.sharing().apply(NameIndex.sought(keys))) {
      Optional.ofNullable(places.get(id)).ifPresent(near::set);
    }
    int[] place = near.stream().toArray();
    List<Namesakes> some = new ArrayList<>(place.length);
    BitSet wanted = new BitSet();
    for (int i = 0; i < place.length; i++) {
      some.add(all.get(place[i]));
      wanted.set(i, made.get(place[i]));
    }
    return Relations.of(some, wanted, Crew.ofOne()).stream()
        .map(edge -> new Relations.Edge(place[edge.a()], place[edge.b()], edge.relation()))
        .toList();
  }
}
