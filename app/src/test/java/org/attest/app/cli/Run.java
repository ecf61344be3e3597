package org.attest.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.attest.app.Main;

/// One command run in this process, with what it wrote.
record Run(Exit exit, String out, String err) {

  static Run of(String... arguments) {
    return with(Map.of(), arguments);
  }

  static Run in(Path archive, String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--archive";
    all[arguments.length + 1] = archive.toString();
    return of(all);
  }

  static Run with(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(out, err, new Terminal.Setting(false, false, false, environment, () -> 0));
    Exit exit = Main.run(arguments, terminal);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
