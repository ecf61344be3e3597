package org.attest.app.cli;

import java.nio.file.Path;
import org.attest.app.archive.Archive;
import org.attest.app.web.Workbench;

/// Runs the web workbench until the process is interrupted. Apart from the commands, so that no
/// other command loads it.
final class Serving {
  private Serving() {}

  static Exit serve(Path folder, int port, Terminal terminal) {
    try (Archive archive = Archive.open(folder);
        Workbench workbench = Workbench.start(archive.view(), port)) {
      terminal.say(
          "Attest serves " + folder + " at " + workbench.address() + " (stop with Ctrl-C)");
      terminal.flush();
      workbench.await();
    }
    return Exit.CLEAN;
  }
}
