package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;

/// Says how much memory reading needs: all that is no longer used is collected again and again
/// while files are read into an archive, and the most that was left is told. The times are longer
/// than without.
///
/// Arguments: a folder of files, however deep; an empty folder for the archive; of how many files
/// one is taken.
public final class HeapRun {
  private static final long PAUSE_MILLIS = 200;

  private HeapRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int every = Integer.parseInt(arguments[2]);
    List<Path> all;
    try (Stream<Path> walked = Files.walk(Path.of(arguments[0]))) {
      all = walked.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> files =
        IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    AtomicBoolean isRead = new AtomicBoolean();
    AtomicLong most = new AtomicLong();
    Thread watch = Thread.ofPlatform().start(() -> watch(isRead, most));
    long begun = System.nanoTime();
    try (Archive archive = Archive.write(Path.of(arguments[1]))) {
      archive.read(files, Progress.SILENT);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    isRead.set(true);
    watch.join();
    System.out.printf(
        Locale.ROOT,
        "%d files, %.1f MB, %.1f s: at most %.0f MB of heap in use after a collection, of %.0f MB%n",
        files.size(),
        bytes / 1e6,
        seconds,
        most.get() / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6);
  }

  private static void watch(AtomicBoolean isRead, AtomicLong most) {
    while (!isRead.get()) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      most.accumulateAndGet(used, Math::max);
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        return;
      }
    }
  }
}
