package org.attest.core.compare;

/// Compares two prepared names.
public final class NameComparison {
  private NameComparison() {}

  /// Whether two names are one name; the same whichever comes first.
  public static Comparison compare(ComparedName a, ComparedName b) {
    boolean inOrder = a.name().compareTo(b.name()) <= 0;
    return inOrder ? PersonComparison.of(a.person(), b.person()) : PersonComparison.of(b.person(), a.person());
  }
}
