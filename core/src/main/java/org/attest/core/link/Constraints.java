package org.attest.core.link;

import java.util.List;

/// What people decided about pairs of rows. A pair with an id that no row has is passed over.
///
/// @param same pairs that are one person, also through a chain of pairs
/// @param different pairs that are two persons; where a chain of `same` contradicts one, the chain
///   holds, and the pair is told in [Linked#contradicted()]
public record Constraints(List<Pair> same, List<Pair> different) {
  public static final Constraints NONE = new Constraints(List.of(), List.of());

  public Constraints {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /// Two rows by their ids.
  public record Pair(String first, String second) {}
}
