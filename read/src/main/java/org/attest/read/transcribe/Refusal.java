package org.attest.read.transcribe;

import org.attest.core.problem.Code;

/// A reader stops at a file: it is locked, beyond a limit, or not what it claims to be.
///
/// It never leaves this module: the guard around every reader makes it a problem.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;

  /// @param message what was found and what can be done, one line
  public Refusal(Code code, String message) {
    super(message);
    this.code = code;
  }

  public Code code() {
    return code;
  }

  /// One line, never null.
  public String line() {
    return String.valueOf(getMessage());
  }
}
