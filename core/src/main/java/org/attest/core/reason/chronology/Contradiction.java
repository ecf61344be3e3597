package org.attest.core.reason.chronology;

import java.util.List;

/// A smallest set of statements that cannot all hold: without any one of them the others can.
///
/// @param statements their numbers from the lowest up, at least one
/// @param setAside the one that gives way, so that bounds can be told
public record Contradiction(List<Integer> statements, int setAside) {
  public Contradiction {
    statements = List.copyOf(statements);
  }
}
