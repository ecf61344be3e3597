package org.attest.core.reason.chronology;

import java.util.List;

/// Readings of which one at least holds: the two days of `12-7-1921`, a date in either calendar, *a
/// month later* reckoned in two ways.
///
/// @param alternatives at least one; each is a small set of claims that hold together, at least one
public record Choice(List<List<Claim>> alternatives) {
  public Choice {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }
}
