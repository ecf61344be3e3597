package org.attest.core.account.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a disagreement is about. The labels are a contract.
public enum Topic {
  TIME,
  NUMBER,
  ROLE,
  PLACE,
  IDENTITY,
  CITATION,
  OTHER;

  /// The word of exports and pages.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All labels, for messages.
  public static List<String> labels() {
    return Arrays.stream(values()).map(Topic::label).toList();
  }

  static Topic parse(String cell) {
    return cell.isEmpty() ? OTHER : valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
