package org.attest.core.problem;

/// The machine failed, or was asked for something that cannot be: never a document's fault.
///
/// The message has one line for a person: what was found, where, and what to do.
public sealed class AttestException extends RuntimeException
    permits StoreException, CorruptStoreException, ConfigurationException {
  AttestException(String message, Throwable cause) {
    super(message, cause);
  }

  AttestException(String message) {
    super(message);
  }
}
