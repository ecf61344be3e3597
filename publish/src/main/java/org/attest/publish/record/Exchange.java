package org.attest.publish.record;

import java.util.List;
import java.util.Locale;
import org.attest.core.relate.Statement;

/// One question to a model, its answer, and what came of it.
///
/// @param start where the stretch begins, in code points of the source's text
/// @param end one past its last character
/// @param prompt all that was sent
/// @param answer the model's words; of a question that failed, why
/// @param statements what was taken of the answer
/// @param dropped how many of its records were not: their words do not stand in the stretch, or
///   they have no shape of this kind
/// @param ending how it ended
public record Exchange(
    int start,
    int end,
    String prompt,
    String answer,
    List<Statement> statements,
    int dropped,
    Ending ending) {
  /// How an exchange ended.
  public enum Ending {
    /// There was an answer in the shape asked for.
    ANSWERED,
    /// The model said something else.
    UNUSABLE,
    /// No answer came.
    FAILED,
    /// No answer came, and none will if the question is put again.
    HOPELESS;

    /// The word of the file in which exchanges are kept.
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Exchange {
    statements = List.copyOf(statements);
  }
}
