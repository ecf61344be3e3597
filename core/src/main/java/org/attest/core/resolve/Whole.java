package org.attest.core.resolve;

import java.util.Optional;
import org.attest.core.compare.ComparedName;
import org.attest.core.recognise.NameKind;

/// A whole name, made ready for comparing when it is first asked for: most names that are looked at
/// are never compared.
final class Whole {
  private final NameKind kind;
  private final String name;
  private Optional<ComparedName> made = Optional.empty();

  Whole(NameKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /// Whoever asks at the same time may make it twice; what is made never changes.
  ComparedName compared() {
    Optional<ComparedName> known = made;
    if (known.isEmpty()) {
      known = Optional.of(ComparedName.of(kind, name));
      made = known;
    }
    return known.get();
  }
}
