package org.attest.core.speech;

import java.util.Optional;

/// A place where a text tells in its own words what somebody says.
///
/// @param doer whose words it tells
/// @param agent who says it, where the verb is passive: `I was told by …`
/// @param verb the token of the verb of saying, or `according` of `according to`
/// @param hearer the first token of whom the words are said to, or -1
/// @param cue its tokens, from the subject, if that stands at the verb, to the verb
/// @param from the first token that is shown: of the cue, or of the sentence
/// @param to one past the last token of what is told
record Telling(
    Doer doer, Optional<Mention> agent, int verb, int hearer, Stretch cue, int from, int to) {
  /// Tokens [from, to).
  record Stretch(int from, int to) {}

  /// Who says it.
  ///
  /// @param who the words that stand for the person or body, where they do
  /// @param from the first token of the subject, and one past its last token; both -1 where the
  ///   verb has none
  /// @param isHearer whether the subject is told and does not tell: `I was told that …`
  record Doer(Optional<Mention> who, int from, int to, boolean isHearer) {
    static Doer of(Mention who) {
      return new Doer(Optional.of(who), who.from(), who.to(), false);
    }

    static Doer unknown(int from, int to) {
      return new Doer(Optional.empty(), from, to, false);
    }
  }

  /// The words that stand for who says it, where they mean a person or body.
  Optional<Mention> speaker() {
    return doer.isHearer() ? agent : doer.who();
  }
}
