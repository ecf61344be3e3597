package org.attest.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.web.Workbench;

/// Runs the web workbench until the process is interrupted. Apart from the commands, so that no
/// other command loads it.
final class Serving {
  private Serving() {}

  /// @param actor in whose name decisions are kept; nothing for a server that only shows
  static Exit serve(Path folder, int port, Optional<String> actor, Terminal terminal) {
    Optional<DecisionDesk> desk = actor.map(name -> new DecisionDesk(folder, name));
    try (Archive archive = Archive.open(folder);
        Workbench workbench = Workbench.start(archive.view(), desk, port)) {
      terminal.say(
          "Attest serves " + folder + " at " + workbench.address() + " (stop with Ctrl-C)");
      terminal.flush();
      workbench.await();
    }
    return Exit.CLEAN;
  }
}
