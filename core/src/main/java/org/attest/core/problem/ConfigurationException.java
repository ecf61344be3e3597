package org.attest.core.problem;

/// A setting, folder or argument is not usable; the message names the possible ones.
public final class ConfigurationException extends AttestException {
  public ConfigurationException(String message) {
    super(message);
  }

  public ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}
