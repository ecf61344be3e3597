package org.attest.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.core.tag.NameLearner;
import org.attest.core.tag.NameModel;
import org.attest.core.tag.Vocabulary;
import org.attest.core.tag.WordFacts;
import org.attest.core.text.Tokens;

/// Follows a recipe: reads its texts, sorts its words, and learns.
final class Teaching {
  /// A word must occur so often to be sorted by its company.
  private static final int CLUSTERED_MIN = 8;

  private static final int STYLES = 3;

  private final Recipe recipe;
  private final Path bench;
  private final Map<String, Corpus> corpora = new HashMap<>();
  private final WordLists lists;

  /// @param bench the folder of benchmarks
  Teaching(Recipe recipe, Path bench) throws IOException {
    this.recipe = recipe;
    this.bench = bench;
    this.lists = WordLists.of(recipe.language(), bench);
    for (Recipe.Part part : recipe.lessons()) {
      corpora.put(part.file(), Corpus.read(bench.resolve("entities"), part.file()));
    }
  }

  /// The texts of a part of the recipe that may be learnt.
  List<Corpus.Marked> texts(Recipe.Part part) {
    Corpus corpus = corpora.getOrDefault(part.file(), new Corpus(part.file(), List.of()));
    return corpus.texts().stream()
        .filter(text -> part.except().stream().noneMatch(text.id()::startsWith))
        .toList();
  }

  /// Learns from all texts but those that are held back; these do not even lend their words.
  NameModel learn(Predicate<Corpus.Marked> isHeldBack) throws IOException {
    Vocabulary vocabulary = vocabulary(isHeldBack);
    List<NameLearner.Lesson> lessons = new ArrayList<>();
    NewNames others = new NewNames(lists);
    Random random = new Random(5);
    long seed = 0;
    for (Recipe.Part part : recipe.lessons()) {
      // where titles never belong to names a letter taken for another would make them part of it
      double weathering = part.plain() > 0 ? recipe.weathering() : 0.003;
      for (Corpus.Marked text : texts(part)) {
        if (isHeldBack.test(text)) {
          continue;
        }
        lessons.add(lesson(text, part, random.nextDouble() < part.plain()));
        for (int copy = 0; copy < recipe.copies(); copy++) {
          seed++;
          Weathering worn = new Weathering(seed, random.nextDouble() * weathering, others);
          boolean isPlain = random.nextDouble() < part.plain();
          lessons.add(lesson(worn.of(text), part, isPlain));
        }
      }
    }
    return NameLearner.learn(vocabulary, lessons, recipe.settings());
  }

  private static NameLearner.Lesson lesson(Corpus.Marked text, Recipe.Part part, boolean isPlain) {
    return text.lesson(part.kindsMarked(), 1, isPlain);
  }

  private Vocabulary vocabulary(Predicate<Corpus.Marked> isHeldBack) throws IOException {
    WordCounts all = new WordCounts();
    WordCounts cased = new WordCounts();
    Styles styles = new Styles(STYLES);
    List<Tokens> texts = new ArrayList<>();
    for (Path book : books()) {
      Tokens tokens = Tokens.of(Files.readString(book));
      texts.add(tokens);
      all.add(tokens);
      // older print gives capitals to all nouns
      if (!book.getFileName().toString().startsWith("ecco-")) {
        cased.add(tokens);
      }
    }
    for (Recipe.Part part : recipe.lessons()) {
      for (Corpus.Marked text : texts(part)) {
        if (!isHeldBack.test(text)) {
          Tokens tokens = text.source().tokens();
          texts.add(tokens);
          all.add(tokens);
          cased.add(tokens);
          styles.add(tokens, part.style().orElse(STYLES - 1));
        }
      }
    }
    WordClusters sorting = new WordClusters(all, CLUSTERED_MIN);
    texts.forEach(sorting::add);
    return Vocabulary.of(facts(sorting.clusters(), cased), lists.phrases, styles.packed());
  }

  private Map<String, Integer> facts(Map<String, Integer> clusters, WordCounts cased) {
    Set<String> words = new TreeSet<>(clusters.keySet());
    words.addAll(lists.words.keySet());
    Map<String, Integer> out = new HashMap<>();
    for (String word : words) {
      int cluster = clusters.getOrDefault(word, -1);
      int on = lists.words.getOrDefault(word, 0);
      out.put(word, WordFacts.of(cluster, cased.capitals(word), cased.frequency(word), on));
    }
    return out;
  }

  private List<Path> books() throws IOException {
    try (Stream<Path> files = Files.list(bench.resolve("books/txt"))) {
      return files
          .filter(
              file -> recipe.books().stream().anyMatch(file.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    }
  }
}
