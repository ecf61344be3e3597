package org.attest.core.account;

import java.util.List;
import org.attest.core.account.origin.Origin;
import org.attest.core.relate.Statement;

/// One value of a particular, with all who speak to it.
///
/// @param value as it is first told
/// @param statements that say so, in the order of the texts
/// @param against statements that deny or doubt it, or ask
/// @param origins the independent roots of those that say so: of the accepted ones, or where nobody
///   has accepted any, of the proposals
public record Version(
    String value, List<Statement> statements, List<Statement> against, List<Origin> origins) {
  public Version {
    statements = List.copyOf(statements);
    against = List.copyOf(against);
    origins = List.copyOf(origins);
  }
}
