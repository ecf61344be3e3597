package org.attest.core.reason.ledger;

import java.util.HashMap;
import java.util.Map;

/// How often something was said, of things that come and go.
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();

  /// @param by 1 or -1
  void add(String what, int by) {
    counts.merge(what, by, (known, more) -> known + more == 0 ? null : known + more);
  }

  boolean has(String what) {
    return counts.containsKey(what);
  }

  Iterable<String> all() {
    return counts.keySet();
  }
}
