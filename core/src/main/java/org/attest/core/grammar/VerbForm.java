package org.attest.core.grammar;

/// The form of a verb or auxiliary. A modal is [#PRESENT] or, if it is a past form by its letters
/// (`would`), still [#PRESENT], for what it means is not told by its form.
public enum VerbForm {
  /// Of a word that is no verb.
  NONE,
  /// `go`, behind `to`, a modal or `do`, and as a command.
  PLAIN,
  PRESENT,
  PAST,
  PAST_PARTICIPLE,
  /// `going`.
  PRESENT_PARTICIPLE
}
