package org.attest.core.resolve;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;

/// A decision that does not hold, because later ones say the contrary.
///
/// @param overruled the decision that does not hold
/// @param chain the decisions that together say the contrary, in the order of their chain
public record Conflict(Decision overruled, List<Decision> chain) {
  public Conflict {
    chain = List.copyOf(chain);
  }

  /// As a problem of the journal.
  public Problem toProblem() {
    return new Problem(Code.CONTRADICTORY_DECISIONS, "journal", toLine());
  }

  /// One line for a person.
  public String toLine() {
    String others = chain.stream().map(Conflict::told).collect(Collectors.joining(", "));
    return told(overruled) + " against " + others;
  }

  /// A decision in a line: `3 (Anton Veskar is the same as A. Veskar)`.
  public static String told(Decision decision) {
    String verb = " is " + decision.verdict().relation() + " ";
    String number = decision.seq() > 0 ? decision.seq() + " " : "";
    return number + "(" + decision.first().told() + verb + decision.second().told() + ")";
  }
}
