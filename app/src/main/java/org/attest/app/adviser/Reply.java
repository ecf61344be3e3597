package org.attest.app.adviser;

/// What a server answered.
public sealed interface Reply {
  /// The model's words.
  record Said(String words) implements Reply {}

  /// No words came.
  ///
  /// @param why in one line
  /// @param isLasting whether asking again would end the same: nobody is there, or the server knows
  ///   no such model
  record Failed(String why, boolean isLasting) implements Reply {}
}
