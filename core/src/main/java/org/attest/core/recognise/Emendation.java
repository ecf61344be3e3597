package org.attest.core.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.source.Span;

/// What an editor did to a passage, or says of its state.
///
/// @param reading what the passage is to read, or reads elsewhere; for a gap how much is lost
/// @param witnesses the signs of the copies that have the reading
/// @param detail how or why, in the words of the encoding
public record Emendation(
    Span span, Kind kind, String reading, List<String> witnesses, Optional<String> detail)
    implements Finding {

  /// What was done.
  public enum Kind {
    CORRECTION,
    REGULARISATION,
    EXPANSION,
    SUPPLIED,
    UNCLEAR,
    DELETED,
    ADDED,
    RESTORED,
    VARIANT,
    GAP,
    SURPLUS,
    /// The words stand so, however odd they look.
    SIC;

    /// The name as exports and pages write it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no kind has this label
    public static Kind parse(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  public Emendation {
    witnesses = List.copyOf(witnesses);
  }
}
