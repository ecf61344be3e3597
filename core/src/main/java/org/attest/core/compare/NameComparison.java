package org.attest.core.compare;

import java.util.List;
import java.util.Optional;
import org.attest.core.compare.ComparedName.Parts;

/// Compares two prepared names.
public final class NameComparison {
  private NameComparison() {}

  /// Whether two names are one name; the same whichever comes first.
  public static Comparison compare(ComparedName a, ComparedName b) {
    return a.kind() == b.kind()
        ? weigh(a, b).outcome()
        : Comparison.of(
            0, List.of("the kinds differ: " + a.kind().label() + " and " + b.kind().label()));
  }

  /// The same, or nothing where the names are different, which is found sooner.
  public static Optional<Comparison> unlessDifferent(ComparedName a, ComparedName b) {
    if (a.kind() != b.kind()) {
      return Optional.empty();
    }
    Weighing weighing = weigh(a, b);
    return weighing.isPlainlyDifferent()
        ? Optional.empty()
        : Optional.of(weighing.outcome()).filter(each -> each.answer() != Answer.DIFFERENT);
  }

  private static Weighing weigh(ComparedName a, ComparedName b) {
    boolean inOrder = a.name().compareTo(b.name()) <= 0;
    return weigh((inOrder ? a : b).parts(), (inOrder ? b : a).parts());
  }

  private static Weighing weigh(Parts a, Parts b) {
    return switch (a) {
      case Parts.OfPerson(PersonName first) when b instanceof Parts.OfPerson(PersonName second) ->
          new PersonComparison(first, second);
      case Parts.OfBody(BodyName first) when b instanceof Parts.OfBody(BodyName second) ->
          new BodyComparison(first, second);
      default -> throw new IllegalArgumentException("names of one kind have parts of one sort");
    };
  }
}
