package org.attest.bench.grammar;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.grammar.GrammarLearner;
import org.attest.core.grammar.GrammarLesson;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.text.Tokens;

/// Learns the grammar that is shipped, or measures one.
///
/// `learn FOLDER HELD OUT`: from the documents of the GUM treebank in a folder, one file each, but
/// those whose ids a file lists; writes the model. `score MODEL TREEBANK [IDS]`: over a file or
/// folder in CoNLL-U, or those of its documents whose ids a file lists and whose licence allows to
/// learn from them. `speed MODEL TEXT...`: tokens a second of one processor's time.
public final class GrammarRun {
  /// A class of words that occurs less often counts as the commonest of its kind.
  private static final int TAG_MIN = 10;

  private static final int SPEED_ROUNDS = 5;

  private GrammarRun() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "learn" -> learn(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
      case "score" ->
          score(
              model(arguments[1]),
              Treebank.read(Path.of(arguments[2])),
              arguments.length > 3 ? ids(Path.of(arguments[3])) : Set.of());
      default -> {
        for (int i = 2; i < arguments.length; i++) {
          speed(model(arguments[1]), Files.readString(Path.of(arguments[i])));
        }
      }
    }
  }

  private static GrammarModel model(String path) throws IOException {
    return GrammarModel.load(Files.readAllBytes(Path.of(path)));
  }

  private static Set<String> ids(Path file) throws IOException {
    return new TreeSet<>(List.of(Files.readString(file).strip().split("\\s+", -1)));
  }

  private static void learn(Path folder, Path held, Path out) throws IOException {
    Set<String> heldIds = ids(held);
    List<TreebankDocument> documents =
        Treebank.read(folder).stream()
            .filter(Licences::isAllowed)
            .filter(document -> !heldIds.contains(document.id()))
            .toList();
    List<GrammarLesson> lessons = common(lessons(documents));
    System.out.println(documents.size() + " documents, " + Treebank.count(documents) + " words");
    GrammarModel model =
        GrammarLearner.learn(lessons, Map.of(), GrammarLearner.Settings.standard());
    byte[] bytes = model.bytes();
    Files.write(out, bytes);
    System.out.println(bytes.length + " bytes");
  }

  private static List<GrammarLesson> lessons(List<TreebankDocument> documents) {
    return documents.stream().map(TreebankDocument::lesson).toList();
  }

  /// Gives words of a rare class the commonest class of their kind.
  private static List<GrammarLesson> common(List<GrammarLesson> lessons) {
    Map<String, Long> counts =
        lessons.stream()
            .flatMap(lesson -> lesson.tags().stream())
            .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
    Map<String, String> commonest = new TreeMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> commonest.put(kind(each.getKey()), each.getKey()));
    Map<String, String> shown = new TreeMap<>();
    counts.forEach((tag, count) ->
        shown.put(tag, count < TAG_MIN ? commonest.getOrDefault(kind(tag), tag) : tag));
    List<GrammarLesson> out = new ArrayList<>();
    for (GrammarLesson lesson : lessons) {
      List<String> tags = new ArrayList<>(lesson.tags());
      tags.replaceAll(tag -> shown.getOrDefault(tag, tag));
      out.add(
          new GrammarLesson(
              lesson.tokens(), lesson.starts(), tags, lesson.heads(), lesson.links()));
    }
    return out;
  }

  private static String kind(String tag) {
    return tag.substring(0, tag.indexOf(' '));
  }

  private static void score(GrammarModel model, List<TreebankDocument> documents, Set<String> ids) {
    List<TreebankDocument> chosen =
        documents.stream()
            .filter(document ->
                ids.isEmpty() || (ids.contains(document.id()) && Licences.isAllowed(document)))
            .toList();
    List<GrammarLesson> lessons = lessons(chosen);
    System.out.println(chosen.size() + " documents");
    System.out.println("sentences given: " + GrammarScore.of(model, lessons, true));
    System.out.println("sentences found: " + GrammarScore.of(model, lessons, false));
  }

  private static void speed(GrammarModel model, String text) {
    Tokens tokens = Tokens.of(text);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < SPEED_ROUNDS; round++) {
      long began = clock.getCurrentThreadCpuTime();
      int sentences = model.analyse(tokens).sentences();
      double seconds = (clock.getCurrentThreadCpuTime() - began) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d tokens, %d sentences: %.0f tokens a second of processor time%n",
          tokens.size(),
          sentences,
          tokens.size() / seconds);
    }
  }
}
