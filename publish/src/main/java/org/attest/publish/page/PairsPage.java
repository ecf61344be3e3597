package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.resolve.UndecidedPair;

/// The pairs that wait for a person, the likeliest first.
///
/// @param total how many there are
/// @param further where the next ones are, without scripts
/// @param done the number of the decision that was made last, to be undone
record PairsPage(
    List<PairCard> pairs,
    int total,
    int from,
    Optional<String> further,
    Optional<String> done,
    Optional<Writing> writing) {
  /// How many pairs a page has.
  static final int PAIRS = 10;

  static PairsPage of(
      Catalogue catalogue, int from, Optional<String> done, Optional<Writing> writing) {
    List<UndecidedPair> pairs = catalogue.pairs(from, PAIRS);
    Snippets snippets = new Snippets(catalogue);
    int total = catalogue.pairsCount();
    int next = from + pairs.size();
    return new PairsPage(
        pairs.stream().flatMap(pair -> PairCard.of(catalogue, snippets, pair).stream()).toList(),
        total,
        from,
        next < total && !pairs.isEmpty() ? Optional.of(Address.pairs(next)) : Optional.empty(),
        done,
        writing);
  }

  /// Where one is led after a decision without scripts.
  String back() {
    return Address.pairs(from);
  }
}
