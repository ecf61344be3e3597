package org.attest.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.app.archive.Archive;

/// Lets `attest read` run into a full disk at random places and looks whether anything was lost.
///
/// Arguments: how many times, a seed, an empty folder on a small file system of its own (say `mount
/// -t tmpfs -o size=48m tmpfs FOLDER`), and what is to be read. Each time all but a random part of
/// the space that a whole archive takes is filled, an archive is begun, and must end with code 3
/// and one line, or well. Then the space is given back: `attest check` must find nothing wrong,
/// reading again must end well, and the archive must hold the same as one that was never disturbed.
public final class FullRun {
  private static final int MACHINE_FAILED = 3;
  private static final int LEFT_MIN = 4096;

  private final Path disk;
  private final Trial trial;

  private FullRun(Path disk, Trial trial) {
    this.disk = disk;
    this.trial = trial;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[1]));
    Path disk = Path.of(arguments[2]);
    Path work = Files.createTempDirectory("attest-full-");
    Trial trial = new Trial(work, Arrays.asList(arguments).subList(3, arguments.length));
    System.exit(new FullRun(disk, trial).run(runs, random) ? 0 : 1);
  }

  private boolean run(int runs, Random random) throws IOException, InterruptedException {
    Path archive = disk.resolve("archive");
    long before = free();
    if (trial.read(archive) != 0) {
      throw new IllegalStateException("the run without a fault does not end well");
    }
    long needed = before - free();
    Map<String, String> wanted = Trial.holdings(archive);
    System.out.printf(Locale.ROOT, "a whole archive takes %d kB%n", needed / 1000);
    int good = 0;
    for (int i = 1; i <= runs; i++) {
      remove(archive);
      long left = LEFT_MIN + (long) (random.nextDouble() * needed);
      List<String> faults = filled(archive, left, wanted);
      good += faults.isEmpty() ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%3d with %5d kB left: %s%n",
          i,
          left / 1000,
          faults.isEmpty() ? "nothing lost" : String.join("; ", faults));
    }
    System.out.printf(Locale.ROOT, "%d of %d runs lost nothing%n", good, runs);
    return good == runs;
  }

  private List<String> filled(Path archive, long left, Map<String, String> wanted)
      throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    Path ballast = disk.resolve("ballast");
    fill(ballast, free() - left);
    int exit = trial.read(archive);
    if (exit != 0 && exit != MACHINE_FAILED) {
      faults.add("it ends with " + exit + ": " + Files.readString(trial.log()).strip());
    }
    Files.delete(ballast);
    if (Files.exists(archive.resolve("attest.json"))) {
      faults.addAll(Archive.check(archive).faults());
    }
    faults.addAll(trial.faultsAfterReadingAgain(archive, wanted));
    return faults;
  }

  private long free() throws IOException {
    return Files.getFileStore(disk).getUsableSpace();
  }

  private static void fill(Path file, long bytes) throws IOException {
    byte[] block = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < bytes; written += block.length) {
        out.write(block, 0, (int) Math.min(block.length, bytes - written));
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
