package org.attest.core.account;

import java.util.Locale;

/// How bad a disagreement is. The labels are a contract.
public enum Severity {
  /// Not all of it can be true.
  HARD,

  /// A later hand sets right what an earlier one says.
  CORRECTION,

  /// It can all be true, but asks for an explanation.
  TENSION;

  /// The word of exports and pages.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
