package org.attest.core.problem;

/// A store holds what was never written there: a broken hash chain, a changed original.
public final class CorruptStoreException extends AttestException {
  public CorruptStoreException(String message) {
    super(message);
  }

  public CorruptStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
