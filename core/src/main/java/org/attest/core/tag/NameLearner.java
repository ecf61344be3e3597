package org.attest.core.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.core.text.Tokens;

/// Learns a [NameModel] from texts in which names are marked.
///
/// It climbs the likelihood of the marked labels by stochastic gradients, each weight with a step
/// of its own (AdaGrad: J. Duchi, E. Hazan, Y. Singer, 2011), and leaves out what the words
/// themselves say in a share of the rounds, so that shapes, surroundings and lists learn to stand
/// in for words that were never seen (C. Sutton, M. Sindelar, A. McCallum, Reducing Weight
/// Undertraining, 2006). The same lessons and settings give the same model.
public final class NameLearner {
  /// A text and the names in it.
  public static final class Lesson {
    private final Tokens tokens;
    private final int[] hints;
    private final List<NameModel.Tagged> names;
    private final int kindsMarked;
    private final double weight;
    private final boolean isPlain;

    /// @param hints what rules say of each token, as a label
    /// @param names in order, without overlaps
    /// @param kindsMarked as bits by kind: names of a kind that is not marked may stand anywhere
    ///   outside of those that are
    /// @param weight how much each of its stretches counts
    /// @param isPlain whether its style is not to be learnt
    public Lesson(
        Tokens tokens,
        int[] hints,
        List<NameModel.Tagged> names,
        int kindsMarked,
        double weight,
        boolean isPlain) {
      this.tokens = tokens;
      this.hints = hints.clone();
      this.names = List.copyOf(names);
      this.kindsMarked = kindsMarked;
      this.weight = weight;
      this.isPlain = isPlain;
    }

    private Document document(Vocabulary vocabulary) {
      return new Document(tokens, hints, vocabulary, isPlain);
    }
  }

  /// @param rounds how often all lessons are gone through
  /// @param rate the step of a weight that was never changed
  /// @param decay how much a weight shrinks when it is used
  /// @param forgetting the share of stretches that are learnt without their words
  /// @param occurrencesMin a feature that occurs less often is not learnt
  public record Settings(
      int rounds, double rate, double decay, double forgetting, int occurrencesMin, long seed) {
    public static Settings standard() {
      return new Settings(12, 0.15, 1e-4, 0.2, 2, 7);
    }

    public Settings withOccurrencesMin(int least) {
      return new Settings(rounds, rate, decay, forgetting, least, seed);
    }
  }

  /// A stretch that is learnt.
  private static final class Example {
    /// For each token the rows of its features, those of the word itself first.
    final int[][] rows;

    /// How many rows of each token are those of the word itself, from its second on.
    final int[] own;

    /// For each token the labels that it may have.
    final boolean[][] allowed;

    final double weight;

    Example(int length, double weight) {
      this.rows = new int[length][];
      this.own = new int[length];
      this.allowed = new boolean[length][];
      this.weight = weight;
    }
  }

  private static final double EPSILON = 1e-6;
  private static final double SMALL = 1e-3;
  private static final double FORBIDDEN = -1e9;

  private final Vocabulary vocabulary;
  private final Settings settings;
  private final FeatureRows features;
  private final List<Example> examples = new ArrayList<>();
  private float[] weights = {};
  private float[] steps = {};
  private double[] sums = {};
  private final double[][] transitions = new double[Labels.COUNT][Labels.COUNT];
  private final double[][] transitionSteps = new double[Labels.COUNT][Labels.COUNT];
  private final double[][] transitionSums = new double[Labels.COUNT][Labels.COUNT];
  private int summed;

  private NameLearner(Vocabulary vocabulary, Settings settings) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.features = new FeatureRows(settings.occurrencesMin());
  }

  public static NameModel learn(Vocabulary vocabulary, List<Lesson> lessons, Settings settings) {
    NameLearner learner = new NameLearner(vocabulary, settings);
    lessons.forEach(learner::count);
    lessons.forEach(learner::prepare);
    learner.climb();
    return learner.model();
  }

  private void count(Lesson lesson) {
    Document document = lesson.document(vocabulary);
    Features of = new Features(document, vocabulary);
    for (Document.Stretch stretch : document.stretches()) {
      of.enter(stretch);
      for (int i = stretch.from(); i < stretch.to(); i++) {
        int n = of.of(i);
        for (int f = 0; f < n; f++) {
          features.count(of.values()[f]);
        }
      }
    }
  }

  private void prepare(Lesson lesson) {
    Document document = lesson.document(vocabulary);
    Features of = new Features(document, vocabulary);
    int[] labels = labels(lesson);
    for (Document.Stretch stretch : document.stretches()) {
      of.enter(stretch);
      int length = stretch.to() - stretch.from();
      Example example = new Example(length, lesson.weight);
      for (int i = 0; i < length; i++) {
        fill(example, i, of, of.of(stretch.from() + i));
        example.allowed[i] = allowed(labels[stretch.from() + i], lesson.kindsMarked);
      }
      close(example, labels, stretch);
      examples.add(example);
    }
  }

  private void fill(Example example, int token, Features of, int count) {
    int[] rows = new int[count];
    int size = 0;
    for (int f = 0; f < count; f++) {
      int row = features.row(of.values()[f]);
      if (row >= 0) {
        rows[size++] = row;
      }
      if (f == of.ownEnd() - 1) {
        example.own[token] = size;
      }
    }
    example.rows[token] = Arrays.copyOf(rows, size);
  }

  private static int[] labels(Lesson lesson) {
    int[] labels = new int[lesson.tokens.size()];
    for (NameModel.Tagged name : lesson.names) {
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = Labels.of(name.kind(), i == name.from(), i == name.to() - 1);
      }
    }
    return labels;
  }

  private static boolean[] allowed(int label, int kindsMarked) {
    boolean[] out = new boolean[Labels.COUNT];
    out[label] = true;
    for (int other = 1; label == Labels.OUTSIDE && other < Labels.COUNT; other++) {
      out[other] = ((kindsMarked >> Labels.kind(other)) & 1) == 0;
    }
    return out;
  }

  /// A name that reaches out of its stretch cannot be learnt: its tokens count as outside.
  private static void close(Example example, int[] labels, Document.Stretch stretch) {
    int first = labels[stretch.from()];
    if (first != Labels.OUTSIDE && !Labels.opens(first)) {
      for (int i = 0;
          i < example.allowed.length && !Labels.opens(labels[stretch.from() + i]);
          i++) {
        Arrays.fill(example.allowed[i], false);
        example.allowed[i][Labels.OUTSIDE] = true;
      }
    }
    if (!Labels.closes(labels[stretch.to() - 1])) {
      for (int i = example.allowed.length - 1; i >= 0; i--) {
        Arrays.fill(example.allowed[i], false);
        example.allowed[i][Labels.OUTSIDE] = true;
        if (Labels.opens(labels[stretch.from() + i])) {
          break;
        }
      }
    }
  }

  private void climb() {
    weights = new float[features.size() * Labels.COUNT];
    steps = new float[features.size() * Labels.COUNT];
    sums = new double[features.size() * Labels.COUNT];
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int after = 0; after < Labels.COUNT; after++) {
        transitions[before][after] = Labels.follows(before, after) ? 0 : FORBIDDEN;
      }
    }
    Random random = new Random(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example, random.nextDouble() < settings.forgetting());
      }
      if (round >= settings.rounds() / 2) {
        remember();
      }
    }
  }

  /// Adds the weights to those whose mean is the model: the mean of several rounds errs less than
  /// the last.
  private void remember() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int after = 0; after < Labels.COUNT; after++) {
        transitionSums[before][after] += transitions[before][after];
      }
    }
    summed++;
  }

  private void learn(Example example, boolean wordless) {
    int length = example.rows.length;
    double[][] scores = new double[length][Labels.COUNT];
    double[][] marked = new double[length][Labels.COUNT];
    for (int i = 0; i < length; i++) {
      score(example, i, wordless, scores[i]);
      for (int label = 0; label < Labels.COUNT; label++) {
        marked[i][label] = example.allowed[i][label] ? scores[i][label] : FORBIDDEN;
      }
    }
    Lattice all = new Lattice(scores, transitions);
    Lattice right = new Lattice(marked, transitions);
    double[] gradient = new double[Labels.COUNT];
    for (int i = 0; i < length; i++) {
      double most = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        double wanted = example.allowed[i][label] ? right.at(i, label) : 0;
        gradient[label] = (wanted - all.at(i, label)) * example.weight;
        most = Math.max(most, Math.abs(gradient[label]));
      }
      if (most > SMALL) {
        move(example, i, wordless, gradient);
      }
      if (i + 1 < length) {
        move(example, i, all, right);
      }
    }
  }

  private void score(Example example, int token, boolean wordless, double[] scores) {
    int[] rows = example.rows[token];
    for (int r = 0; r < rows.length; r++) {
      if (wordless && r > 0 && r < example.own[token]) {
        continue;
      }
      int at = rows[r] * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  private void move(Example example, int token, boolean wordless, double[] gradient) {
    int[] rows = example.rows[token];
    for (int r = 0; r < rows.length; r++) {
      if (wordless && r > 0 && r < example.own[token]) {
        continue;
      }
      int at = rows[r] * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        float g = (float) (gradient[label] - settings.decay() * weights[at + label]);
        steps[at + label] += g * g;
        weights[at + label] +=
            (float) (settings.rate() * g / Math.sqrt(steps[at + label] + EPSILON));
      }
    }
  }

  private void move(Example example, int token, Lattice all, Lattice right) {
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int after = 0; after < Labels.COUNT; after++) {
        if (Labels.follows(before, after)) {
          boolean may = example.allowed[token][before] && example.allowed[token + 1][after];
          double wanted = may ? right.between(token, before, after) : 0;
          double g = (wanted - all.between(token, before, after)) * example.weight;
          transitionSteps[before][after] += g * g;
          transitions[before][after] +=
              settings.rate() * g / Math.sqrt(transitionSteps[before][after] + EPSILON);
        }
      }
    }
  }

  private NameModel model() {
    long[] keys = features.features();
    byte[][] rows = new byte[keys.length][];
    int kept = 0;
    for (int row = 0; row < keys.length; row++) {
      byte[] values = new byte[Labels.COUNT];
      boolean isTelling = false;
      for (int label = 0; label < Labels.COUNT; label++) {
        double mean = sums[row * Labels.COUNT + label] / summed * NameModel.STEPS;
        values[label] = (byte) Math.clamp(Math.round(mean), Byte.MIN_VALUE, Byte.MAX_VALUE);
        isTelling |= Math.abs(values[label]) > 1;
      }
      rows[row] = isTelling ? values : new byte[0];
      kept += isTelling ? 1 : 0;
    }
    Weights out = new Weights(kept);
    for (int row = 0; row < keys.length; row++) {
      if (rows[row].length > 0) {
        out.put(keys[row], rows[row]);
      }
    }
    int[][] between = new int[Labels.COUNT][Labels.COUNT];
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int after = 0; after < Labels.COUNT; after++) {
        between[before][after] =
            Labels.follows(before, after)
                ? (int) Math.round(transitionSums[before][after] / summed * NameModel.STEPS)
                : NameModel.never();
      }
    }
    return new NameModel(vocabulary, out, between);
  }
}
