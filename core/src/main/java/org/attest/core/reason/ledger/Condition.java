package org.attest.core.reason.ledger;

/// What must come true before a commitment is due.
public sealed interface Condition {
  /// The id or the words, as told.
  String told();

  /// Another commitment must be kept.
  record OnCommitment(String told) implements Condition {}

  /// An event must happen.
  ///
  /// @param when the days on which it can have happened
  /// @param isTold whether somebody says that it happened
  /// @param isDenied whether somebody says that it did not
  /// @param isDelivery whether it brings the commitment to the other side: without it nothing was
  ///   ever demanded or promised
  record OnEvent(String told, Window when, boolean isTold, boolean isDenied, boolean isDelivery)
      implements Condition {}

  /// Words, of which nothing follows.
  record InWords(String told) implements Condition {}
}
