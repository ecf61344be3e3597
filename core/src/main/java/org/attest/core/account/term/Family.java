package org.attest.core.account.term;

import java.util.Locale;
import java.util.Optional;

/// What a term is a kind of.
public enum Family {
  EVENT,
  ROLE,
  RELATION,
  ATTRIBUTE,
  COMMITMENT;

  /// The word of tables and exports.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param label as tables have it
  public static Optional<Family> parse(String label) {
    for (Family family : values()) {
      if (family.label().equals(label)) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }
}
