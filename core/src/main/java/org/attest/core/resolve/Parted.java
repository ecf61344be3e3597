package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// What comes of it that decisions take apart what a source holds together: each piece has a name
/// of its own, and may be one with others than the whole.
///
/// @param related with whom the wholes may be one because of a piece
/// @param together wholes, each with the namesakes that its pieces join
public record Parted(List<Related> related, List<Set<String>> together) {
  private static final Parted NOTHING = new Parted(List.of(), List.of());

  /// @param spoken all appearances of whom decisions speak
  /// @param near finds the appearances under some keys of [NameIndex]
  public static Parted of(
      Collection<Appearance> spoken,
      List<Decision> decisions,
      Function<Set<String>, Collection<Appearance>> near) {
    Set<Appearance> wholes = Collections.newSetFromMap(new IdentityHashMap<>());
    wholes.addAll(spoken);
    Set<String> keys = new TreeSet<>();
    Set<String> pieces = new HashSet<>();
    for (Appearance each : Splitting.split(spoken, decisions)) {
      if (!wholes.contains(each)) {
        keys.addAll(NameIndex.keys(each));
        pieces.add(each.namesake());
      }
    }
    if (pieces.isEmpty()) {
      return NOTHING;
    }
    Set<Appearance> all = new HashSet<>(spoken);
    all.addAll(near.apply(NameIndex.sought(keys)));
    return of(all, decisions, pieces);
  }

  private static Parted of(
      Collection<Appearance> appearances, List<Decision> decisions, Set<String> pieces) {
    List<Namesakes> all = Identities.namesakes(appearances, decisions);
    Origins origins = Origins.of(appearances, all);
    List<Set<String>> together = new ArrayList<>();
    BitSet wanted = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i).appearances().getFirst().namesake();
      if (pieces.contains(name)) {
        wanted.set(i);
        Set<String> joined = new TreeSet<>(origins.of(i));
        joined.add(name);
        together.add(joined);
      }
    }
    List<Related> related = new ArrayList<>();
    for (Relations.Edge edge : Relations.of(all, wanted, Crew.ofOne())) {
      for (String first : origins.of(edge.a())) {
        for (String second : origins.of(edge.b())) {
          if (!first.equals(second)) {
            boolean inOrder = first.compareTo(second) < 0;
            related.add(
                new Related(inOrder ? first : second, inOrder ? second : first, edge.relation()));
          }
        }
      }
    }
    return new Parted(related, together);
  }
}
