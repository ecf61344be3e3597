package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Problem;

/// How it stands with one file that was ever given.
///
/// @param place its absolute path
/// @param at when it was last taken in or turned away, ISO 8601 in UTC
/// @param source the id of its source, if it was taken in
/// @param version of the source that this file became, 0 if none
/// @param why a rule left it out, if one did
public record Standing(
    String place,
    Fate fate,
    String at,
    long bytes,
    Optional<String> source,
    int version,
    Optional<String> why,
    List<Problem> problems) {
  /// The ends of a file.
  public enum Fate {
    READ,
    /// Kept, and not yet read to its end: the next run goes on.
    PENDING,
    NOT_READ,
    LEFT_OUT
  }

  public Standing {
    problems = List.copyOf(problems);
  }
}
