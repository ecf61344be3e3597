package org.attest.peer;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Stanford's name classifier alone over the texts of a folder, on so many threads: bytes, seconds
/// and tokens, without the time that its model takes to load.
///
/// Arguments: a folder of plain texts; how many threads; the model, or nothing for the one of three
/// classes.
public final class StanfordRun {
  private static final String THREE_CLASSES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private StanfordRun() {}

  public static void main(String[] arguments)
      throws IOException, ClassNotFoundException, InterruptedException, ExecutionException {
    int threads = Integer.parseInt(arguments[1]);
    String model = arguments.length > 2 ? arguments[2] : THREE_CLASSES;
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(model);
    classifier.classify("The basket was empty. Ruta Lessing wrote to Greta Solm in Tarvel.");
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    long begun = System.nanoTime();
    long worked = processorNanos();
    long tokens = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Callable<Long>> work =
          files.stream().<Callable<Long>>map(file -> () -> tokens(classifier, file)).toList();
      for (Future<Long> one : workers.invokeAll(work)) {
        tokens += one.get();
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double processor = (processorNanos() - worked) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%.1f MB  %.1f s  %.3f MB/s  %.1f s of processor  %.0f tokens/s%n",
        bytes / 1e6,
        seconds,
        bytes / 1e6 / seconds,
        processor,
        tokens / seconds);
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long tokens(CRFClassifier<CoreLabel> classifier, Path file) throws IOException {
    long tokens = 0;
    for (List<CoreLabel> sentence : classifier.classify(Files.readString(file))) {
      tokens += sentence.size();
    }
    return tokens;
  }
}
