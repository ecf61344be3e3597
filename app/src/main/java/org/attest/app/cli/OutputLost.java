package org.attest.app.cli;

import java.io.IOException;

/// Standard output can no longer be written.
public final class OutputLost extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean unwanted;

  OutputLost(IOException cause, boolean unwanted) {
    super(cause);
    this.unwanted = unwanted;
  }

  /// Whether whoever reads the output has gone and wants no more of it.
  public boolean isUnwanted() {
    return unwanted;
  }

  public String reason() {
    Throwable cause = getCause();
    return String.valueOf(cause == null ? getMessage() : cause.getMessage());
  }
}
