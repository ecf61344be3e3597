package org.attest.core.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.attest.core.account.term.Values;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Of what a statement speaks.
final class Subjects {
  private Subjects() {}

  /// One thing that is inside of another, or belongs to it.
  record Inside(String part, String whole) {}

  /// The names under whose accounts a statement stands; none for orders and arguments.
  ///
  /// A relation stands under that from which it goes, and also under the other where it holds both
  /// ways, where there can be one only, and where that is an event.
  static Set<String> of(Statement statement, Terms terms) {
    return switch (statement.content()) {
      case Content.Event told -> Set.of(told.id());
      case Content.Attribute told -> Set.of(told.of());
      case Content.Commitment told -> Set.of(told.id());
      case Content.Outcome told -> Set.of(told.of());
      case Content.Transmission told -> Set.of(told.from());
      case Content.Relation told -> {
        Term term = terms.of(Family.RELATION, told.relation());
        boolean isBoth =
            term.has(Term.Trait.SYMMETRIC)
                || term.has(Term.Trait.EVENT)
                || term.back() != Values.MANY;
        yield isBoth ? both(told.from(), told.to()) : Set.of(told.from());
      }
      case Content.Identity told -> both(told.from(), told.to());
      case Content.Order _, Content.Argument _ -> Set.of();
    };
  }

  private static Set<String> both(String from, String to) {
    return new LinkedHashSet<>(List.of(from, to));
  }

  /// What a statement says is inside of what.
  static List<Inside> inside(Statement statement, Terms terms) {
    if (!(statement.content() instanceof Content.Relation told)
        || !statement.isAccepted()
        || !statement.isAffirmed()) {
      return List.of();
    }
    Term term = terms.of(Family.RELATION, told.relation());
    if (term.has(Term.Trait.PART)) {
      return List.of(new Inside(told.from(), told.to()));
    }
    boolean isInverse =
        !term.inverse().isEmpty() && terms.of(Family.RELATION, term.inverse()).has(Term.Trait.PART);
    return isInverse ? List.of(new Inside(told.to(), told.from())) : List.of();
  }
}
