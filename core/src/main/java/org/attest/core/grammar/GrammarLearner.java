package org.attest.core.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Learns a [GrammarModel] from texts whose words have their classes and heads. The same lessons
/// and settings give the same model.
public final class GrammarLearner {
  /// @param tagRounds how often all lessons are gone through for the classes of words
  /// @param linkRounds the same for their links
  /// @param parts into how many parts the lessons are cut so that the classes from which links are
  ///   learnt are given by a model that did not learn from the same part
  /// @param tagMistakesMin a feature that was part of fewer mistakes is not learnt for classes
  /// @param linkMistakesMin the same for links
  /// @param stepsMin weights nearer to nothing than so many steps are left out
  public record Settings(
      int tagRounds,
      int linkRounds,
      int parts,
      int tagMistakesMin,
      int linkMistakesMin,
      int stepsMin,
      long seed) {
    public static Settings standard() {
      return new Settings(8, 15, 5, 4, 6, 2, 7);
    }
  }

  /// How often a word must stand with one class, and how seldom with another, to be settled.
  private static final int SETTLED_MIN = 40;

  private static final double SETTLED_SHARE = 0.998;

  private final List<GrammarLesson> lessons;
  private final WordNumbers clusters;
  private final TagSet tags;
  private final Settings settings;

  private GrammarLearner(
      List<GrammarLesson> lessons, WordNumbers clusters, TagSet tags, Settings settings) {
    this.lessons = lessons;
    this.clusters = clusters;
    this.tags = tags;
    this.settings = settings;
  }

  /// @param clusters for words in small letters which words keep the same company: numbers of ten
  ///   bits and 1, whose first bits are those of the wider cluster
  public static GrammarModel learn(
      List<GrammarLesson> lessons, Map<String, Integer> clusters, Settings settings) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    lessons.forEach(lesson -> lesson.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    TagSet tags = new TagSet(List.copyOf(counts.keySet()));
    return new GrammarLearner(List.copyOf(lessons), WordNumbers.of(clusters), tags, settings)
        .learn();
  }

  private GrammarModel learn() {
    List<int[]> given = new ArrayList<>();
    for (int part = 0; part < settings.parts(); part++) {
      given.addAll(guessed(part));
    }
    List<LinkLearner.Text> texts = new ArrayList<>();
    int next = 0;
    for (int part = 0; part < settings.parts(); part++) {
      for (int i = part; i < lessons.size(); i += settings.parts()) {
        texts.add(new LinkLearner.Text(lessons.get(i), words(i), given.get(next++)));
      }
    }
    LinkLearner links = new LinkLearner(texts, settings);
    links.climb();
    WordNumbers settled = settled(all());
    return new GrammarModel(
        tags, clusters, settled, tagging(all(), settled), links.stepping(), links.linking());
  }

  private List<Integer> all() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      out.add(i);
    }
    return out;
  }

  /// The tags of the lessons of one part as the others teach them.
  private List<int[]> guessed(int part) {
    List<Integer> others = new ArrayList<>(all());
    others.removeIf(i -> i % settings.parts() == part && settings.parts() > 1);
    WordNumbers settled = settled(others);
    Weights weights = tagging(others, settled);
    List<int[]> out = new ArrayList<>();
    for (int i = part; i < lessons.size(); i += settings.parts()) {
      GrammarLesson lesson = lessons.get(i);
      int[] found = new int[lesson.tokens().size()];
      TagFeatures features = new TagFeatures(lesson.tokens(), words(i), found);
      for (int s = 0; s < lesson.starts().size(); s++) {
        features.tag(weights, settled, lesson.starts().get(s), lesson.to(s));
      }
      out.add(found);
    }
    return out;
  }

  private Word[] words(int lesson) {
    return TagFeatures.words(lessons.get(lesson).tokens(), clusters);
  }

  private WordNumbers settled(List<Integer> of) {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (int i : of) {
      GrammarLesson lesson = lessons.get(i);
      for (int token = 0; token < lesson.tokens().size(); token++) {
        counts
            .computeIfAbsent(lesson.tokens().words(token), _ -> new TreeMap<>())
            .merge(tags.number(lesson.tags().get(token)), 1, Integer::sum);
      }
    }
    Map<String, Integer> out = new HashMap<>();
    counts.forEach((word, each) -> {
      int sum = each.values().stream().mapToInt(Integer::intValue).sum();
      each.forEach((tag, count) -> {
        if (count >= SETTLED_MIN && count >= SETTLED_SHARE * sum) {
          out.put(word, tag + 1);
        }
      });
    });
    return WordNumbers.of(out);
  }

  private Weights tagging(List<Integer> of, WordNumbers settled) {
    LearntWeights weights = new LearntWeights(tags.size(), settings.tagMistakesMin());
    Random random = new Random(settings.seed());
    List<Integer> order = new ArrayList<>(of);
    for (int round = 0; round < settings.tagRounds(); round++) {
      Collections.shuffle(order, random);
      order.forEach(lesson -> tag(lesson, weights, settled));
    }
    return weights.mean(settings.stepsMin());
  }

  /// Goes through a lesson once: the classes on the left are those that it gives itself, as they
  /// will be.
  private void tag(int number, LearntWeights weights, WordNumbers settled) {
    GrammarLesson lesson = lessons.get(number);
    int[] found = new int[lesson.tokens().size()];
    Word[] words = words(number);
    TagFeatures features = new TagFeatures(lesson.tokens(), words, found);
    float[] scores = new float[tags.size()];
    for (int s = 0; s < lesson.starts().size(); s++) {
      features.enter(lesson.starts().get(s), lesson.to(s));
      for (int i = lesson.starts().get(s); i < lesson.to(s); i++) {
        int known = settled.of(words[i].exact);
        if (known > 0) {
          found[i] = known - 1;
          continue;
        }
        int right = tags.number(lesson.tags().get(i));
        int count = features.of(i);
        Arrays.fill(scores, 0);
        weights.sum(features.keys, count, scores);
        found[i] = best(scores);
        weights.pass();
        if (found[i] != right) {
          weights.learn(features.keys, count, right, found[i]);
        }
      }
    }
  }

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
