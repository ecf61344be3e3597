package org.attest.core.propose;

import java.util.List;

/// The proposers, in the order in which they run. A new one is added here.
public final class Proposers {
  private Proposers() {}

  /// The list that every archive starts with.
  public static List<Proposer> all() {
    return List.of();
  }
}
