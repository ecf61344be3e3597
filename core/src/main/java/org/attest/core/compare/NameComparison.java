package org.attest.core.compare;

import java.util.List;
import org.attest.core.compare.ComparedName.Parts;

/// Compares two prepared names.
public final class NameComparison {
  private NameComparison() {}

  /// Whether two names are one name; the same whichever comes first.
  public static Comparison compare(ComparedName a, ComparedName b) {
    if (a.kind() != b.kind()) {
      return Comparison.of(
          0, List.of("the kinds differ: " + a.kind().label() + " and " + b.kind().label()));
    }
    boolean inOrder = a.name().compareTo(b.name()) <= 0;
    return compareInOrder((inOrder ? a : b).parts(), (inOrder ? b : a).parts());
  }

  private static Comparison compareInOrder(Parts a, Parts b) {
    return switch (a) {
      case Parts.OfPerson(PersonName first) when b instanceof Parts.OfPerson(PersonName second) ->
          PersonComparison.of(first, second);
      case Parts.OfBody(BodyName first) when b instanceof Parts.OfBody(BodyName second) ->
          BodyComparison.of(first, second);
      default -> Comparison.of(0, List.of("names of two kinds"));
    };
  }
}
