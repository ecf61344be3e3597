package org.attest.core.problem;

import java.util.Objects;

/// One thing that is wrong with one document.
///
/// @param where the file, and the place in it where there is one: `letters/3.txt`, `a.xml line 4`
/// @param message what was found and what can be done, one line, without the place
public record Problem(Code code, String where, String message) {
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
  }

  public Severity severity() {
    return code.severity();
  }

  /// The one line that a person sees.
  public String toLine() {
    return code.id() + " " + where + ": " + message;
  }
}
