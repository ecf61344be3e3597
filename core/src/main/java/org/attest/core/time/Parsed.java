package org.attest.core.time;

import java.util.Objects;
import java.util.Optional;

/// What became of a text that was to be read as a time.
public sealed interface Parsed {
  /// The text is EDTF.
  record Valid(Edtf value) implements Parsed {
    public Valid {
      Objects.requireNonNull(value, "value");
    }
  }

  /// The text is not EDTF.
  ///
  /// @param at the index of the character where it fails, in UTF-16 units; the length of the text
  ///   if something is missing at its end
  /// @param message one line for a person: what stands there, and what could
  record Invalid(Fault fault, int at, String message) implements Parsed {
    public Invalid {
      Objects.requireNonNull(fault, "fault");
      Objects.requireNonNull(message, "message");
    }
  }

  /// Why a text is not EDTF.
  enum Fault {
    EMPTY,
    TOO_LONG,
    /// A character that cannot stand there.
    UNEXPECTED,
    /// Something more should follow.
    CUT_SHORT,
    BAD_YEAR,
    BAD_MONTH,
    BAD_DAY,
    BAD_TIME,
    BAD_ZONE,
    /// Two marks that say the same of the same.
    BAD_MARK,
    /// The end lies before the beginning.
    WRONG_ORDER,
    /// A year of more than fifteen digits.
    TOO_LARGE,
    /// Notation of the draft of 2012, which the standard changed.
    DRAFT
  }

  default Optional<Edtf> toOptional() {
    return switch (this) {
      case Valid(Edtf value) -> Optional.of(value);
      case Invalid _ -> Optional.empty();
    };
  }
}
