package org.attest.core.flow;

import java.util.List;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.commitment.Commitments;
import org.attest.core.propose.edition.Corrections;
import org.attest.core.propose.edition.Transmissions;

/// Those who propose statements, in the order in which they run. A new one is added here.
public final class Proposers {
  private Proposers() {}

  /// The list that every archive starts with.
  public static List<Proposer> all() {
    return List.of(new Commitments(), new Transmissions(), new Corrections());
  }
}
