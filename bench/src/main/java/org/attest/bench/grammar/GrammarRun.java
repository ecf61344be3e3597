package org.attest.bench.grammar;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.grammar.GrammarLearner;
import org.attest.core.grammar.GrammarLesson;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.text.Tokens;

/// Learns the grammar that is shipped, or measures one.
///
/// `learn FOLDER HELD BOOKS OUT`: from the documents of the GUM treebank in a folder, one file
/// each, but those whose ids a file lists, and from the plain books in a folder which words are
/// alike; writes the model. `score MODEL TREEBANK [IDS]`: over a file or folder in CoNLL-U, or
/// those of its documents whose ids a file lists and whose licence allows to learn from them.
/// `speed MODEL TEXT...`: tokens a second of one processor's time.
public final class GrammarRun {
  private static final int SPEED_ROUNDS = 5;

  private GrammarRun() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "learn" -> {
        Lessons lessons = Lessons.read(Path.of(arguments[1]), ids(Path.of(arguments[2])));
        learn(lessons, Books.clusters(Path.of(arguments[3])), Path.of(arguments[4]));
      }
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

  private static void learn(Lessons lessons, Map<String, Integer> clusters, Path out)
      throws IOException {
    System.out.println(
        lessons.lessons().size() + " documents, " + lessons.words() + " words of a treebank");
    byte[] bytes =
        GrammarLearner.learn(lessons.lessons(), clusters, GrammarLearner.Settings.standard())
            .bytes();
    Files.write(out, bytes);
    System.out.println(bytes.length + " bytes");
  }

  private static void score(GrammarModel model, List<TreebankDocument> documents, Set<String> ids) {
    List<TreebankDocument> chosen =
        documents.stream()
            .filter(document ->
                ids.isEmpty() || (ids.contains(document.id()) && Licences.isAllowed(document)))
            .toList();
    List<GrammarLesson> lessons = chosen.stream().map(TreebankDocument::lesson).toList();
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
