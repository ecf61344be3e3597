package org.attest.core.flow;

import java.util.List;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.commitment.Commitments;
import org.attest.core.propose.edition.Corrections;
import org.attest.core.propose.edition.Transmissions;
import org.attest.core.propose.event.Events;

/// Those who propose statements, in the order in which they run. A new one is added here.
public final class Proposers {
  private Proposers() {}

  /// The list that every archive starts with.
  ///
  /// @param models what was learnt of events
  public static List<Proposer> with(Events.EventModels models) {
    return List.of(new Events(models), new Commitments(), new Transmissions(), new Corrections());
  }
}
