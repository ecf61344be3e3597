package org.attest.core.problem;

/// A store is being written by somebody else; the same may be possible later.
public final class BusyStoreException extends StoreException {
  public BusyStoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public BusyStoreException(String message) {
    super(message);
  }
}
