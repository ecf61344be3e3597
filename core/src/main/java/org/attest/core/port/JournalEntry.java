package org.attest.core.port;

import java.util.Objects;

/// One decision, chained to the one before by its hash.
///
/// @param seq from 1, without gaps
/// @param at when it was made, ISO 8601 in UTC
/// @param actor who made it
/// @param action what was done: `receive`, `turn away`, `accept`, `reject`, …
/// @param subject the id of what it is about
/// @param body a JSON object, exactly as it was hashed
/// @param hash SHA-256 over the hash before and the other fields, 64 hexadecimal digits
public record JournalEntry(
    long seq, String at, String actor, String action, String subject, String body, String hash) {
  /// An entry that has no number and no hash yet.
  public record Draft(String at, String actor, String action, String subject, String body) {}

  public JournalEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(hash, "hash");
    if (seq < 1) {
      throw new IllegalArgumentException("seq: begins at 1, not " + seq);
    }
  }
}
