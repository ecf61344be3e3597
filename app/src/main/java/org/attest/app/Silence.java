package org.attest.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// Switches the logging of Java's own library off. Java makes one when something first logs, so
/// that commands that log nothing do not load any of it.
public final class Silence {
  private static final String SETTINGS = "handlers=\n.level=OFF\n";

  /// Called by [LogManager].
  ///
  /// @throws IOException never: the settings are in memory
  public Silence() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
