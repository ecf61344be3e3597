package org.attest.core.propose;

import org.attest.core.grammar.Analysis.Phrase;
import org.attest.core.relate.Attribution.Stance;

/// A stretch of a text that tells what somebody else says.
///
/// @param scope what is said
/// @param hole the tokens in it that say by whom; no tokens where they stand outside
/// @param word the token that reports
/// @param speaker the id or name of who says it
/// @param reason in words for a person
record Report(Phrase scope, Phrase hole, int word, String speaker, Stance stance, String reason) {
  /// Whether all tokens from one to before another are what is said.
  boolean holds(int from, int to) {
    boolean isAround = scope.from() <= from && to <= scope.to();
    return isAround && (to <= hole.from() || hole.to() <= from);
  }
}
