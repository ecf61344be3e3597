package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Catalogue;
import org.attest.core.resolve.UndecidedPair;

/// The pairs that wait for a person, the likeliest first.
///
/// @param queue what is paired with what
/// @param total how many there are
/// @param further where the next ones are, without scripts
/// @param done the number of the decision that was made last, to be undone
/// @param files the authority files that were taken in, one line each
record PairsPage(
    Queue queue,
    List<PairCard> pairs,
    int total,
    int from,
    Optional<String> further,
    Optional<String> done,
    List<String> files,
    Optional<Writing> writing) {
  /// How many pairs a page has.
  static final int PAIRS = 10;

  /// What waits.
  enum Queue {
    /// Two entities of the archive.
    ENTITIES("/pairs", "Undecided pairs", "pair"),

    /// An entity and a record of an authority file.
    RECORDS("/authorities", "Authority files", "proposal");

    private final String address;
    private final String title;
    private final String noun;

    Queue(String address, String title, String noun) {
      this.address = address;
      this.title = title;
      this.noun = noun;
    }

    /// Where its pairs are, from a number on.
    String address(int from) {
      return from == 0 ? address : address + "?from=" + from;
    }

    String title() {
      return title;
    }

    /// What one is called.
    String noun() {
      return noun;
    }

    /// Where its pairs are without a page around them.
    String alone() {
      return address + "/alone";
    }

    boolean isOfRecords() {
      return this == RECORDS;
    }
  }

  static PairsPage of(
      Catalogue catalogue, int from, Optional<String> done, Optional<Writing> writing) {
    List<UndecidedPair> pairs = catalogue.pairs(from, PAIRS);
    Snippets snippets = new Snippets(catalogue);
    List<PairCard> cards =
        pairs.stream().flatMap(pair -> PairCard.of(catalogue, snippets, pair).stream()).toList();
    int total = catalogue.pairsCount();
    Optional<String> further = further(Queue.ENTITIES, from + pairs.size(), total, pairs.isEmpty());
    return new PairsPage(Queue.ENTITIES, cards, total, from, further, done, List.of(), writing);
  }

  /// @param matches all that wait, the likeliest first
  static PairsPage ofRecords(
      Catalogue catalogue,
      List<AuthorityMatch> matches,
      List<String> files,
      int from,
      Optional<String> done,
      Optional<Writing> writing) {
    Snippets snippets = new Snippets(catalogue);
    List<PairCard> cards =
        matches.stream()
            .skip(from)
            .limit(PAIRS)
            .map(match -> PairCard.of(catalogue, snippets, match))
            .toList();
    Optional<String> further =
        further(Queue.RECORDS, from + cards.size(), matches.size(), cards.isEmpty());
    return new PairsPage(Queue.RECORDS, cards, matches.size(), from, further, done, files, writing);
  }

  private static Optional<String> further(Queue queue, int next, int total, boolean isEmpty) {
    return next < total && !isEmpty ? Optional.of(queue.address(next)) : Optional.empty();
  }

  /// Where one is led after a decision without scripts.
  String back() {
    return queue.address(from);
  }
}
