package org.attest.core.relate;

import java.util.Locale;
import java.util.Optional;

/// How one event stands to another in time.
public enum TimeRelation {
  /// The first ends when the second begins, or earlier.
  BEFORE,

  /// The first lies within the second.
  DURING,

  /// The two share some time.
  OVERLAPS,

  /// The two begin together, and the first lies within the second.
  STARTS,

  /// The two end together, and the first lies within the second.
  FINISHES,

  /// Both lie on one calendar day.
  SAME_DAY,

  /// Both are one event.
  SAME_AS;

  /// The words of exports.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// @param label as exports have it
  public static Optional<TimeRelation> parse(String label) {
    for (TimeRelation relation : values()) {
      if (relation.label().equals(label)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }
}
