package org.attest.bench.times;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.time.told.Grammar;
import org.attest.core.time.told.Manner;
import org.attest.core.time.told.Reckoner;

/// Finds and reckons the times of a text again and again, and prints the rate of each round in
/// processor time of one thread, so that a machine that does other things as well tells the same.
///
/// Arguments: a plain text, and its language (`en` if left out). The text is repeated up to four
/// million characters.
public final class TimesSpeedRun {
  private static final int CHARACTERS = 4_000_000;
  private static final int ROUNDS = 10;

  private TimesSpeedRun() {}

  public static void main(String[] arguments) throws IOException {
    String once = Files.readString(Path.of(arguments[0])) + "\n\n";
    String text = once.repeat(CHARACTERS / once.length() + 1);
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    Grammar grammar = Grammar.of(arguments.length > 1 ? arguments[1] : "en", Manner.PROSE);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long begun = clock.getCurrentThreadCpuTime();
      int times = Reckoner.reckon(grammar.read(text), place -> Optional.empty()).size();
      double seconds = (clock.getCurrentThreadCpuTime() - begun) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "round %d: %d times, %.1f MB/s of one core%n",
          round,
          times,
          bytes / 1e6 / seconds);
    }
  }
}
