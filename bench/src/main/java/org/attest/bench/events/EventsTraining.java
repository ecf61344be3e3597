package org.attest.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.bench.names.WordClusters;
import org.attest.bench.names.WordCounts;
import org.attest.core.propose.event.trigger.Kinship;
import org.attest.core.propose.event.trigger.Trigger;
import org.attest.core.propose.event.trigger.TriggerLearner;
import org.attest.core.propose.event.trigger.TriggerModel;
import org.attest.core.text.Tokens;

/// Trains the model of event triggers, or measures its recipe.
///
/// Arguments: the folder of benchmarks, and one of: the file to write (the same bytes in each run);
/// `--cross N`: LitBank's books are dealt into N parts, each is found by a model that never saw it;
/// `--histo`: the recipe learns HISTO's training file and finds HISTO's development file, which
/// measures and never ships. What is found is printed for the collection's scorer `events.py`.
public final class EventsTraining {
  private static final int CLUSTERED_MIN = 8;
  private static final double[] HELPS = {0, 0.3, 0.6, 0.9, 1.2, 1.5, 2};

  private EventsTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path bench = Path.of(arguments[0]);
    Path kin = Path.of("/tmp/ev/kin");
    Kinship kinship;
    if (Files.exists(kin)) {
      kinship = Kinship.read2(java.nio.ByteBuffer.wrap(Files.readAllBytes(kin)));
    } else {
      kinship = kinship(bench);
      java.nio.ByteBuffer bb = java.nio.ByteBuffer.allocate(20_000_000);
      kinship.write2(bb);
      Files.write(kin, java.util.Arrays.copyOf(bb.array(), bb.position()));
    }
    if (arguments[1].equals("--cross")) {
      cross(bench, kinship, Integer.parseInt(arguments[2]));
    } else if (arguments[1].equals("--histo")) {
      TriggerModel model = learn(kinship, texts(bench, "histo-train"));
      List<TriggerLessons.Marked> dev = texts(bench, "histo-dev");
      helps(model, dev);
      dev.forEach(text -> print(text, model));
    } else {
      long start = System.nanoTime();
      byte[] bytes = learn(kinship, texts(bench, "litbank")).bytes();
      Files.write(Path.of(arguments[1]), bytes);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.err.printf("%s: %,d bytes in %d s%n", arguments[1], bytes.length, took.toSeconds());
    }
  }

  private static List<TriggerLessons.Marked> texts(Path bench, String file) throws IOException {
    return TriggerLessons.read(bench.resolve("events").resolve(file + ".jsonl"));
  }

  private static TriggerModel learn(Kinship kinship, List<TriggerLessons.Marked> texts) {
    List<TriggerLearner.Lesson> lessons =
        texts.stream().map(TriggerLessons.Marked::lesson).toList();
    return TriggerLearner.learn(kinship, lessons, TriggerLearner.Settings.standard());
  }

  private static void cross(Path bench, Kinship kinship, int parts) throws IOException {
    List<TriggerLessons.Marked> all = texts(bench, "litbank");
    for (int k = 0; k < Integer.getInteger("folds", parts); k++) {
      List<TriggerLessons.Marked> held = new ArrayList<>();
      List<TriggerLessons.Marked> learnt = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % parts == k ? held : learnt).add(all.get(i));
      }
      TriggerModel model = learn(kinship, learnt);
      helps(model, held);
      held.forEach(text -> print(text, model));
    }
  }

  /// Says what other helps would give.
  private static void helps(TriggerModel model, List<TriggerLessons.Marked> texts) {
    for (double help : HELPS) {
      TriggerModel other = model.withHelp(help);
      int right = 0;
      int found = 0;
      int wanted = 0;
      for (TriggerLessons.Marked text : texts) {
        Set<List<Integer>> gold = new HashSet<>();
        text.lesson().triggers().forEach(each -> gold.add(List.of(each.from(), each.to())));
        List<Trigger> tagged = other.tag(text.analysis());
        wanted += text.events().size();
        found += tagged.size();
        for (Trigger each : tagged) {
          right += gold.contains(List.of(each.from(), each.to())) ? 1 : 0;
        }
      }
      System.err.printf(
          "help %.1f: P %.4f R %.4f F1 %.4f%n",
          help,
          right / (double) found,
          right / (double) wanted,
          2.0 * right / (found + wanted));
    }
  }

  private static void print(TriggerLessons.Marked text, TriggerModel model) {
    for (Trigger trigger : model.tag(text.analysis())) {
      System.out.printf(
          "{\"doc\":\"%s\",\"start\":%d,\"end\":%d}%n",
          text.id(),
          text.text().toCodePoint(text.analysis().tokens().start(trigger.from())),
          text.text().toCodePoint(text.analysis().tokens().end(trigger.to() - 1)));
    }
  }

  private static Kinship kinship(Path bench) throws IOException {
    WordCounts counts = new WordCounts();
    List<Tokens> texts = new ArrayList<>();
    for (Path book : books(bench)) {
      Tokens tokens = Tokens.of(Files.readString(book));
      texts.add(tokens);
      counts.add(tokens);
    }
    WordClusters clusters = new WordClusters(counts, CLUSTERED_MIN);
    texts.forEach(clusters::add);
    Map<String, Integer> out = clusters.clusters();
    out.values().removeIf(group -> group < 0);
    return Kinship.of(out, clusters.directions());
  }

  private static List<Path> books(Path bench) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("books", bench.resolve("books/txt").toString())))) {
      return files
          .filter(file -> file.getFileName().toString().matches("(ecco|eltec)-.*"))
          .sorted()
          .toList();
    }
  }
}
