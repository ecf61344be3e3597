package org.attest.core.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.source.Span;

/// A passage that tells a time.
///
/// @param when every interpretation that the words allow, in EDTF
/// @param calendar the calendar told, where it is not the Gregorian
/// @param relativeTo what the time is told from, where it is relative
/// @param offset the distance from it, an ISO 8601 duration
public record TimeExpression(
    Span span,
    Type type,
    List<String> when,
    Optional<String> calendar,
    Optional<String> relativeTo,
    Optional<String> offset)
    implements Finding {

  /// What sort of time is told.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET,
    INTERVAL,
    DEADLINE;

    /// The name as exports and pages write it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TimeExpression {
    when = List.copyOf(when);
  }
}
