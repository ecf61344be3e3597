package org.attest.core.propose;

import java.util.Locale;
import java.util.Optional;

/// What sort of statements is proposed.
public enum Kind {
  /// What happened, to whom, where and when.
  EVENTS,

  /// Who asked or promised what, and what came of it.
  COMMITMENTS,

  /// What an edition says of its texts: reprints, translations, drafts, keepers.
  TRANSMISSIONS;

  /// The word of commands and pages.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param label as commands have it
  public static Optional<Kind> parse(String label) {
    for (Kind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
