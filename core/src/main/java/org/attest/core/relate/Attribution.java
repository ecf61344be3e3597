package org.attest.core.relate;

import java.util.Locale;
import java.util.Optional;

/// One link of the chain by which something reaches the reader: who says it, and how it is passed
/// on.
///
/// The first link speaks in the source. `[{X reports}, {Y asserts}]` is X saying that Y says; `[{X
/// denies}, {Y asserts}]` is X denying what Y says.
///
/// @param speaker the id of an entity, the label of a hand, or a name
public record Attribution(String speaker, Stance stance) {
  /// How a speaker stands to what is said.
  public enum Stance {
    ASSERTS,
    REPORTS,
    DENIES,
    DOUBTS,
    ASKS;

    /// The word of exports and pages.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @param label as exports have it
    public static Optional<Stance> parse(String label) {
      for (Stance stance : values()) {
        if (stance.label().equals(label)) {
          return Optional.of(stance);
        }
      }
      return Optional.empty();
    }
  }
}
