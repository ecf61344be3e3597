package org.attest.app.cli;

import java.nio.file.Path;
import org.attest.app.archive.Archive;
import org.attest.core.problem.ConfigurationException;

/// Runs the web workbench until the process is interrupted. Apart from the commands, so that no
/// other command loads it.
final class Serving {
  private Serving() {}

  /// @throws ConfigurationException as long as there is no workbench to run
  static Exit serve(Path folder, int port, Terminal terminal) {
    try (Archive archive = Archive.open(folder)) {
      int sources = archive.view().catalogue().sources().size();
      throw new ConfigurationException(
          "this version has no web pages yet, so nothing is served on port "
              + port
              + "; the archive at "
              + folder
              + " is complete ("
              + Amount.of(sources, "source")
              + "): use search, show and export");
    } finally {
      terminal.flush();
    }
  }
}
