package org.attest.core.account;

import java.util.List;
import java.util.Optional;
import org.attest.core.account.origin.Origin;
import org.attest.core.relate.Statement;

/// All that is told of one event or one question.
///
/// @param id of the event or commitment, or of what is asked about, `/` and the question
/// @param question in words
/// @param event the id of the event, if it is about one
/// @param particulars in rows, each with its values
/// @param statements all of them, in the order of the texts
/// @param origins their independent roots
public record Account(
    String id,
    String question,
    Optional<String> event,
    List<Particular> particulars,
    List<Statement> statements,
    List<Origin> origins) {
  public Account {
    particulars = List.copyOf(particulars);
    statements = List.copyOf(statements);
    origins = List.copyOf(origins);
  }
}
