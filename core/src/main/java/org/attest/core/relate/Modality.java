package org.attest.core.relate;

import java.util.Locale;
import java.util.Optional;

/// How an event is told that is not told as having happened, nor as not having happened.
public enum Modality {
  /// Somebody wills, intends, promises or expects it.
  PLANNED,

  /// Somebody fears or threatens it.
  FEARED,

  /// It is only asked about, also by a question that expects no answer.
  ASKED,

  /// It is taken for possible, or as a condition.
  SUPPOSED,

  /// Somebody orders, demands or requests it.
  ORDERED;

  /// The word of exports.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param label as exports have it
  public static Optional<Modality> parse(String label) {
    for (Modality modality : values()) {
      if (modality.label().equals(label)) {
        return Optional.of(modality);
      }
    }
    return Optional.empty();
  }
}
