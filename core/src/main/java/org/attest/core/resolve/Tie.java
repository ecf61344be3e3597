package org.attest.core.resolve;

import java.util.Comparator;
import java.util.Optional;

/// One link of the chain that holds the forms of an entity together.
///
/// @param form the form that was brought in
/// @param to the form to which it was tied
/// @param why in words for a person: `the same surname in another romanisation`
/// @param score how sure it is, from 0 to 1
/// @param decision the number of the journal entry, where a person decided it
public record Tie(Place form, Place to, String why, double score, Optional<Long> decision) {
  /// The order in which chains are told.
  public static final Comparator<Tie> ORDER =
      Comparator.comparing((Tie tie) -> tie.form().reading())
          .thenComparing(tie -> tie.form().source())
          .thenComparing(tie -> tie.to().reading())
          .thenComparing(tie -> tie.to().source())
          .thenComparing(Tie::why);

  /// A form where it stands.
  ///
  /// @param source one of those in which it stands
  public record Place(String reading, String source) {}

  /// A tie that nobody has decided.
  public static Tie proposed(Place form, Place to, String why, double score) {
    return new Tie(form, to, why, score, Optional.empty());
  }

  /// One line for a person: `Yarchuk = Yartchuk: the same surname in another romanisation, in
  /// b.txt`.
  public String toLine() {
    return form.reading() + " = " + to.reading() + ": " + why + ", in " + form.source();
  }
}
