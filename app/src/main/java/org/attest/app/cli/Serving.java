package org.attest.app.cli;

import java.nio.file.Path;
import org.attest.app.archive.Archive;

/// Runs the web workbench until the process is interrupted. Apart from the commands, so that no
/// other command loads it.
final class Serving {
  private Serving() {}

  static Exit serve(Path folder, int port, Terminal terminal) {
    try (Archive archive = Archive.open(folder)) {
      terminal.say("http://127.0.0.1:" + port + "/ " + archive.view());
    }
    return Exit.CLEAN;
  }
}
