package org.attest.core.problem;

/// A store could not be read or written: a full disk, a lock held by another process.
public sealed class StoreException extends AttestException permits BusyStoreException {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
