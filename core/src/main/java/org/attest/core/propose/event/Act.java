package org.attest.core.propose.event;

import java.util.List;

/// A word or several that tell of an event.
///
/// @param kind of the event, as the tables of terms have it
/// @param words dictionary forms; of a verb the verb first, of a noun the noun last
/// @param isJoined whether the words touch, as in `hunger-strike`
/// @param need what must stand with it: `object`, `that`, `to_do`, `alone`, a preposition; empty
///   for nothing
/// @param isWeak whether it often means something else
/// @param roles who stands where
record Act(
    String kind, List<String> words, boolean isJoined, String need, boolean isWeak, Roles roles) {
  Act {
    words = List.copyOf(words);
  }

  /// The word by which it is found.
  String head(boolean isNoun) {
    return isNoun && !isJoined ? words.getLast() : words.getFirst();
  }
}
