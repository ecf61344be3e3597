package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attest.app.Main;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void endsQuietlyWhereNobodyReadsOn() {
    assertEquals(Exit.CLEAN, Main.run(new String[] {"version"}, failing("Broken pipe")));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void endsQuietlyWhereAPipeFailsInAnyLanguage() {
    Terminal piped = failing("Datenübergabe unterbrochen", true);
    assertEquals(Exit.CLEAN, Main.run(new String[] {"version"}, piped));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysThatTheOutputCannotBeWritten() {
    assertEquals(
        Exit.FAILED, Main.run(new String[] {"version"}, failing("No space left on device")));
    assertEquals(
        "attest: standard output cannot be written: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void writesEverythingSaidBeforeAWarning() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(both, both, new Terminal.Setting(false, false, false, Map.of(), () -> 0));
    terminal.say("one");
    terminal.warn("two");
    terminal.say("three");
    terminal.flush();
    assertEquals("one\ntwo\nthree\n", both.toString(StandardCharsets.UTF_8));
  }

  @Test
  void marksWordsOnlyWhereAPersonSeesThem() {
    assertEquals("a", terminal(false, Map.of()).strong("a"));
    assertEquals("a", terminal(true, Map.of("NO_COLOR", "1")).strong("a"));
    assertTrue(terminal(true, Map.of()).strong("a").length() > 1);
  }

  private Terminal terminal(boolean seen, Map<String, String> environment) {
    return new Terminal(
        new ByteArrayOutputStream(),
        err,
        new Terminal.Setting(false, seen, seen, environment, () -> 0));
  }

  private Terminal failing(String message) {
    return failing(message, false);
  }

  private Terminal failing(String message, boolean piped) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(message);
          }
        };
    return new Terminal(out, err, new Terminal.Setting(piped, false, false, Map.of(), () -> 0));
  }
}
