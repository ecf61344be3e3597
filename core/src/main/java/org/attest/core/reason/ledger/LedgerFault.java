package org.attest.core.reason.ledger;

import java.util.List;

/// Why statements about commitments cannot be taken in.
///
/// @param kind what is wrong
/// @param statements the ids of those that are wrong together; the last is the one to refuse
/// @param explanation one sentence
public record LedgerFault(Kind kind, List<String> statements, String explanation) {
  /// What can be wrong.
  public enum Kind {
    /// It came about before it was owed.
    OUTCOME_BEFORE_MAKING,
    /// A commitment hangs on itself, perhaps through others.
    OWN_CONDITION
  }

  public LedgerFault {
    statements = List.copyOf(statements);
  }
}
