package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.attest.app.archive.Archive;

/// Kills `attest read` at random moments and looks whether anything was lost or told twice.
///
/// Arguments: how many times, a seed, a new folder to work in, and what is to be read. Each time a
/// new archive is begun in a process of its own, which is killed at once (SIGKILL) at a moment
/// drawn evenly from the length of a whole run. Then `attest check` must find nothing wrong,
/// reading again must end well, and the archive must hold the same as one that was never
/// interrupted: the same originals, the same bytes in every export, the same answers from the
/// index. The journal is compared without the times at which its entries were made and without the
/// hashes over them.
public final class KillRun {
  private KillRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[1]));
    Path work = Files.createDirectories(Path.of(arguments[2]));
    Trial trial = new Trial(work, Arrays.asList(arguments).subList(3, arguments.length));
    Path whole = work.resolve("whole");
    long begun = System.nanoTime();
    if (trial.read(whole) != 0) {
      throw new IllegalStateException("the run without a kill does not end well");
    }
    long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Map<String, String> wanted = Trial.holdings(whole);
    System.out.printf(Locale.ROOT, "a whole run takes %d ms%n", length);
    int good = 0;
    for (int i = 1; i <= runs; i++) {
      long moment = (long) (random.nextDouble() * length);
      List<String> faults = killed(trial, work.resolve("killed-" + i), moment, wanted);
      good += faults.isEmpty() ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%3d killed after %5d ms: %s%n",
          i,
          moment,
          faults.isEmpty() ? "nothing lost" : String.join("; ", faults));
    }
    System.out.printf(
        Locale.ROOT, "%d of %d runs lost nothing and told nothing twice%n", good, runs);
    System.exit(good == runs ? 0 : 1);
  }

  /// What is wrong after a kill at this moment.
  private static List<String> killed(
      Trial trial, Path archive, long moment, Map<String, String> wanted)
      throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    Process process = trial.started(archive);
    if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      process.waitFor();
    }
    if (Files.exists(archive.resolve("attest.json"))) {
      faults.addAll(Archive.check(archive).faults());
    }
    faults.addAll(trial.faultsAfterReadingAgain(archive, wanted));
    return faults;
  }
}
