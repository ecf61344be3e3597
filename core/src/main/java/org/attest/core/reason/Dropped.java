package org.attest.core.reason;

import java.util.List;

/// An interpretation of a time that cannot be.
///
/// @param statement the id of the statement that allows it
/// @param event of which the statement tells
/// @param when the interpretation, in EDTF
/// @param because the ids of the statements that rule it out
public record Dropped(String statement, String event, String when, List<String> because) {
  public Dropped {
    because = List.copyOf(because);
  }
}
