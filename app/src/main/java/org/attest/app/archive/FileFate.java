package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Problem;

/// What became of one file that was given.
///
/// @param path as the person gave it; for a file that was left out, with the reason
/// @param source the id of its source, unless it could not be opened
/// @param bytes its size
public record FileFate(
    String path, Fate fate, Optional<String> source, long bytes, List<Problem> problems) {
  /// The ends of a file.
  public enum Fate {
    READ,
    NEW_VERSION,
    ALREADY_THERE,
    NOT_READ,
    LEFT_OUT
  }

  public FileFate {
    problems = List.copyOf(problems);
  }
}
