package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Compares names of which something has changed with those that may be one with them.
public final class Relating {
  private Relating() {}

  /// What some namesakes say of others and of each other.
  ///
  /// @param appearances all of these namesakes, and of those that share a key with one of them
  /// @param changed those that are compared with all others
  /// @param crew compares
  public static List<Related> of(
      Collection<Appearance> appearances, Set<String> changed, Crew crew) {
    List<Namesakes> all = Identities.namesakes(appearances, List.of());
    BitSet wanted = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      wanted.set(i, changed.contains(all.get(i).id()));
    }
    List<Related> out = new ArrayList<>();
    for (Relations.Edge edge : Relations.of(all, wanted, crew)) {
      out.add(new Related(all.get(edge.a()).id(), all.get(edge.b()).id(), edge.relation()));
    }
    return out;
  }
}
