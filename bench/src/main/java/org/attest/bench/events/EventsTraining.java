package org.attest.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.bench.names.WordClusters;
import org.attest.bench.names.WordCounts;
import org.attest.core.propose.event.trigger.Kinship;
import org.attest.core.propose.event.trigger.Trigger;
import org.attest.core.propose.event.trigger.TriggerLearner;
import org.attest.core.propose.event.trigger.TriggerModel;
import org.attest.core.text.Tokens;

/// Trains the model of event triggers, or measures its recipe.
///
/// Arguments: the folder of benchmarks; the folder `level1` of the English novels of ELTeC;
/// `--teacher FOLDER`, if a teacher shall say what it holds of plain novels (see [TeacherInput]: it
/// learns the same lessons, and never sees a text that is held back); and one of: the file to write
/// (the same bytes in each run); `--cross N`: LitBank's books are dealt into N parts, each is found
/// by a model that never saw it; `--cross N K`: only the first K of these parts; `--histo`: the
/// recipe learns HISTO's training file and finds HISTO's development file, which measures and never
/// ships; how much triggers are helped is found on a fifth of the training file. What is found is
/// printed for the collection's scorer `events.py`.
public final class EventsTraining {
  private static final int CLUSTERED_MIN = 8;
  private static final int FIFTH = 5;
  private static final double[] HELPS = {0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4};

  private final Path bench;
  private final Path novels;
  private final Optional<Path> teacher;
  private final Kinship kinship;

  private EventsTraining(Path bench, Path novels, Optional<Path> teacher) throws IOException {
    this.bench = bench;
    this.novels = novels;
    this.teacher = teacher;
    this.kinship = kinship(bench, novels);
  }

  public static void main(String[] given) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(given));
    Optional<Path> teacher = Optional.empty();
    if (arguments.get(2).equals("--teacher")) {
      teacher = Optional.of(Path.of(arguments.remove(3)));
      arguments.remove(2);
    }
    EventsTraining run =
        new EventsTraining(Path.of(arguments.get(0)), Path.of(arguments.get(1)), teacher);
    String what = arguments.get(2);
    if (what.equals("--cross")) {
      int parts = Integer.parseInt(arguments.get(3));
      run.cross(parts, arguments.size() > 4 ? Integer.parseInt(arguments.get(4)) : parts);
    } else if (what.equals("--histo")) {
      run.histo();
    } else {
      long start = System.nanoTime();
      List<TriggerLessons.Marked> all = run.texts("litbank");
      byte[] bytes = run.learn(all, run.teaching("litbank", all)).bytes();
      Files.write(Path.of(what), bytes);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.err.printf("%s: %,d bytes in %d s%n", what, bytes.length, took.toSeconds());
    }
  }

  private List<TriggerLessons.Marked> texts(String file) throws IOException {
    return TriggerLessons.read(bench.resolve("events").resolve(file + ".jsonl"));
  }

  private Optional<Teaching> teaching(String file, List<TriggerLessons.Marked> all)
      throws IOException {
    if (teacher.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Teaching(teacher.get(), file, all, novels, kinship));
  }

  private TriggerModel learn(List<TriggerLessons.Marked> texts, Optional<Teaching> teaching)
      throws IOException {
    List<TriggerLearner.Lesson> lessons =
        texts.stream().map(TriggerLessons.Marked::lesson).toList();
    if (teaching.isEmpty()) {
      return TriggerLearner.learn(kinship, lessons, List.of(), TriggerLearner.Settings.standard());
    }
    return TriggerLearner.learn(
        kinship, lessons, teaching.get().opinions(texts), TriggerLearner.Settings.withOpinions());
  }

  private void cross(int parts, int wanted) throws IOException {
    List<TriggerLessons.Marked> all = texts("litbank");
    Optional<Teaching> teaching = teaching("litbank", all);
    for (int k = 0; k < wanted; k++) {
      TriggerModel model = learn(dealt(all, parts, k, false), teaching);
      dealt(all, parts, k, true).forEach(text -> print(text, model));
    }
  }

  private static List<TriggerLessons.Marked> dealt(
      List<TriggerLessons.Marked> all, int parts, int part, boolean isHeld) {
    List<TriggerLessons.Marked> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % parts == part == isHeld) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  private void histo() throws IOException {
    List<TriggerLessons.Marked> all = texts("histo-train");
    Optional<Teaching> teaching = teaching("histo-train", all);
    double help = help(learn(dealt(all, FIFTH, 0, false), teaching), dealt(all, FIFTH, 0, true));
    TriggerModel model = learn(all, teaching).withHelp(help);
    texts("histo-dev").forEach(text -> print(text, model));
  }

  /// The help under which a model finds best what it never saw.
  private static double help(TriggerModel model, List<TriggerLessons.Marked> texts) {
    double best = 0;
    double most = -1;
    for (double help : HELPS) {
      double found = score(model.withHelp(help), texts);
      if (found > most) {
        most = found;
        best = help;
      }
    }
    return best;
  }

  /// F1 of triggers with both ends right.
  private static double score(TriggerModel model, List<TriggerLessons.Marked> texts) {
    int right = 0;
    int both = 0;
    for (TriggerLessons.Marked text : texts) {
      Set<List<Integer>> gold = new HashSet<>();
      text.lesson().triggers().forEach(each -> gold.add(List.of(each.from(), each.to())));
      List<Trigger> tagged = model.tag(text.analysis());
      both += gold.size() + tagged.size();
      for (Trigger each : tagged) {
        right += gold.contains(List.of(each.from(), each.to())) ? 1 : 0;
      }
    }
    return 2.0 * right / Math.max(1, both);
  }

  private static void print(TriggerLessons.Marked text, TriggerModel model) {
    Tokens tokens = text.analysis().tokens();
    for (Trigger trigger : model.tag(text.analysis())) {
      System.out.printf(
          "{\"doc\":\"%s\",\"start\":%d,\"end\":%d,\"score\":%.4f}%n",
          text.id(),
          text.text().toCodePoint(tokens.start(trigger.from())),
          text.text().toCodePoint(tokens.end(trigger.to() - 1)),
          trigger.score());
    }
  }

  private static Kinship kinship(Path bench, Path novels) throws IOException {
    List<String> books = new ArrayList<>(Books.plain(bench, "ecco-"));
    books.addAll(Books.tei(novels));
    WordCounts counts = new WordCounts();
    List<Tokens> texts = books.stream().map(Tokens::of).toList();
    texts.forEach(counts::add);
    WordClusters clusters = new WordClusters(counts, CLUSTERED_MIN);
    texts.forEach(clusters::add);
    Map<String, Integer> groups = clusters.clusters();
    groups.values().removeIf(group -> group < 0);
    return Kinship.of(groups, clusters.directions());
  }
}
