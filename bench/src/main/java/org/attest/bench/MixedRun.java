package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.read.Reading;
import org.xml.sax.SAXException;

/// Times the whole of reading (kept, read, recognised, catalogued, indexed) beside Apache Tika's
/// extraction alone, on the same files of many formats and the same threads.
///
/// Arguments: a folder with a `manifest.tsv`, of which the files that Tika reads are taken; an
/// empty folder for the archives; how many rounds. Both sides are run by turns in one Java, the
/// first round of each does not count, the medians are compared. Both are warm: Tika has its
/// classes compiled in this process, and the processes that read for us live through all rounds, as
/// in a long run of `attest read`. Each archive is a new one, with stores of its own. Beside the
/// seconds on the clock stand those of the processors, of all processes together, which other work
/// on the machine disturbs less.
public final class MixedRun {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private MixedRun() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    List<Path> files =
        Files.readAllLines(folder.resolve("manifest.tsv")).stream()
            .skip(1)
            .map(row -> row.split("\t", -1))
            .filter(row -> row[7].equals("ok"))
            .map(row -> folder.resolve(row[0]))
            .toList();
    List<Cost> ours = new ArrayList<>();
    List<Cost> tikas = new ArrayList<>();
    try (Reading reading = Reading.standard()) {
      for (int round = 0; round <= rounds; round++) {
        Cost tika = cost(() -> byTika(files));
        Cost whole = cost(() -> byUs(work, files, reading));
        System.out.println("round " + round + ": " + line(whole, tika));
        if (round > 0) {
          ours.add(whole);
          tikas.add(tika);
        }
      }
    }
    Cost whole = new Cost(median(ours, Cost::clock), median(ours, Cost::processors));
    Cost tika = new Cost(median(tikas, Cost::clock), median(tikas, Cost::processors));
    System.out.printf(
        Locale.ROOT,
        "%d files, %d threads, median of %d rounds: %s%n",
        files.size(),
        THREADS,
        rounds,
        line(whole, tika));
  }

  /// What something took, in seconds.
  private record Cost(double clock, double processors) {}

  private static String line(Cost whole, Cost tika) {
    return String.format(
        Locale.ROOT,
        "whole pipeline %.2f s, Tika alone %.2f s, %.2f times; of processors %.2f s, %.2f s, %.2f times",
        whole.clock(),
        tika.clock(),
        whole.clock() / tika.clock(),
        whole.processors(),
        tika.processors(),
        whole.processors() / tika.processors());
  }

  private static Cost cost(Runnable work) {
    double before = processors();
    long begun = System.nanoTime();
    work.run();
    double clock = (System.nanoTime() - begun) / 1e9;
    return new Cost(clock, processors() - before);
  }

  /// What this process and those that it started have taken so far; what one took that has ended
  /// meanwhile is lacking.
  private static double processors() {
    ProcessHandle own = ProcessHandle.current();
    return Stream.concat(Stream.of(own), own.descendants())
            .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toMillis)
            .sum()
        / 1e3;
  }

  private static double median(List<Cost> all, ToDoubleFunction<Cost> of) {
    return all.stream().mapToDouble(of).sorted().toArray()[all.size() / 2];
  }

  private static void byUs(Path work, List<Path> files, Reading reading) {
    Path archive = work.resolve("archive");
    try (Archive open = Archive.write(archive, reading)) {
      open.read(files, Progress.SILENT);
    }
    delete(archive);
  }

  private static void byTika(List<Path> files) {
    AutoDetectParser parser = new AutoDetectParser();
    try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> all =
          files.stream().map(file -> workers.submit(() -> characters(parser, file))).toList();
      for (Future<Integer> one : all) {
        finish(one);
      }
    }
  }

  /// A file at which Tika fails counts with the time that it took.
  private static void finish(Future<Integer> one) {
    try {
      one.get();
    } catch (ExecutionException _) {
      return;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int characters(AutoDetectParser parser, Path file)
      throws IOException, SAXException, TikaException {
    ParseContext context = WithoutOcr.context();
    context.set(Parser.class, parser);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      parser.parse(stream, text, metadata, context);
    }
    return text.toString().length();
  }

  private static void delete(Path folder) {
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path path : walked.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
