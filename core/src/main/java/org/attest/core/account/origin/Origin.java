package org.attest.core.account.origin;

import java.util.List;

/// One independent root of statements.
///
/// @param name who or what it goes back to: the id of an entity or of a text, a name, or a hand and
///   its source
/// @param statements the ids of those that go back to it, in their order
/// @param via texts and speakers through whom they do, where not at first hand
public record Origin(String name, List<String> statements, List<String> via) {
  public Origin {
    statements = List.copyOf(statements);
    via = List.copyOf(via);
  }
}
