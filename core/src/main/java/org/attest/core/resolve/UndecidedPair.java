package org.attest.core.resolve;

import java.util.Comparator;
import java.util.List;

/// Two entities that may be one, for a person to decide.
///
/// @param first the id of one entity; the lesser of the two
/// @param second the id of the other
/// @param score how likely they are one, from 0 to 1
/// @param reasons what speaks for it, the weightiest first
/// @param against what speaks against it
public record UndecidedPair(
    String first, String second, double score, List<String> reasons, List<String> against) {
  /// The likeliest first.
  public static final Comparator<UndecidedPair> BEST_FIRST =
      Comparator.comparingDouble((UndecidedPair pair) -> -pair.score())
          .thenComparing(UndecidedPair::first)
          .thenComparing(UndecidedPair::second);

  public UndecidedPair {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("first: must be less than " + second + ": " + first);
    }
  }

  /// What speaks for it and against it, in one line.
  public String toReason() {
    String told = String.join("; ", reasons);
    return against.isEmpty() ? told : told + "; but " + String.join("; ", against);
  }

  public static UndecidedPair of(
      String one, String other, double score, List<String> reasons, List<String> against) {
    boolean inOrder = one.compareTo(other) < 0;
    return new UndecidedPair(inOrder ? one : other, inOrder ? other : one, score, reasons, against);
  }
}
