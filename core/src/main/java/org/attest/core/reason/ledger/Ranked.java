package org.attest.core.reason.ledger;

import java.util.List;
import org.attest.core.relate.Statement;

/// A statement and its place in the order of the archive.
record Ranked(int rank, Statement statement) {
  /// Puts a statement among others, which are in the order of their ranks.
  static void put(List<Ranked> all, Ranked one) {
    int place = all.size();
    while (place > 0 && all.get(place - 1).rank() > one.rank()) {
      place--;
    }
    all.add(place, one);
  }

  static List<Statement> statements(List<Ranked> all) {
    return all.stream().map(Ranked::statement).toList();
  }
}
