package org.attest.core.compare;

import java.util.List;

/// Compares two prepared names.
public final class NameComparison {
  private NameComparison() {}

  /// Whether two names are one name; the same whichever comes first.
  public static Comparison compare(ComparedName a, ComparedName b) {
    boolean same = a.keys().equals(b.keys());
    return Comparison.of(same ? 1 : 0, List.of(same ? "the same letters" : "other letters"));
  }
}
