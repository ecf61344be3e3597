package org.attest.core.propose.event;

/// An act that a sentence tells of.
///
/// @param act which
/// @param trigger the token whose act it is: of a verb the verb, of a noun the noun
/// @param from the first token of its words
/// @param to the token behind the last
/// @param carrier the verb that carries a noun's act (`made a search`, `arrests took place`), or -1
/// @param isHappening whether the carrier says that the act takes place, so that its subject is the
///   act itself
record Found(
    Act act, boolean isNoun, int trigger, int from, int to, int carrier, boolean isHappening) {
  /// The verb whose clause tells it, or the noun where none does.
  int clause() {
    return carrier >= 0 ? carrier : trigger;
  }
}
