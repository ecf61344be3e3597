package org.attest.core.recognise;

import java.util.Locale;

/// What sort of thing a name names.
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  WORK;

  /// The name as exports and pages write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no kind has this label
  public static NameKind parse(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
