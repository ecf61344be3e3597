package org.attest.core.propose.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.source.Span;

/// A commitment as it is found, before what came of it is known.
///
/// @param kind of the ledger: demand, request, question, promise, condition, offer, deadline, pact
///   clause
/// @param debtor who is to do it: an entity or words
/// @param creditor who is to have it
/// @param deed in the words of the text
/// @param at the passages, the first of which gives the id
/// @param sentence the number of its sentence
/// @param division the id of the document that holds it, or nothing
/// @param words the telling words of its sentence, in small letters
record Draft(
    String kind,
    Optional<String> debtor,
    Optional<String> creditor,
    String deed,
    Terms terms,
    List<Span> at,
    int sentence,
    String division,
    Set<String> words,
    String reason,
    double score) {
  private static final int DEED_MAX = 300;
  private static final int PASSAGES_MAX = 12;

  /// When it was made, by when it is due, on what it hangs, and what silence means.
  record Terms(
      Optional<String> made,
      Optional<String> due,
      Optional<String> condition,
      Optional<String> onSilence) {
    static final Terms NONE =
        new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Draft {
    at = List.copyOf(at);
    words = Set.copyOf(words);
  }

  /// The same with one more deed.
  Draft also(Draft other) {
    boolean isLong = deed.length() + other.deed.length() > DEED_MAX;
    String all = isLong ? deed : deed + "; " + other.deed;
    List<Span> passages = new ArrayList<>(at);
    if (passages.size() < PASSAGES_MAX) {
      passages.addAll(other.at);
    }
    return new Draft(
        kind, debtor, creditor, all, terms, passages, sentence, division, words, reason, score);
  }

  Draft with(Terms other) {
    return new Draft(
        kind, debtor, creditor, deed, other, at, sentence, division, words, reason, score);
  }
}
