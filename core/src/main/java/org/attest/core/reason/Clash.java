package org.attest.core.reason;

import java.util.List;

/// A smallest set of statements about time that cannot all be true.
///
/// @param statements their ids, at least one
/// @param setAside the one that gives way so that bounds can be told
/// @param explanation in one sentence
public record Clash(List<String> statements, String setAside, String explanation) {
  public Clash {
    statements = List.copyOf(statements);
  }
}
