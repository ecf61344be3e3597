package org.attest.core.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns how much each feature speaks for each label of a chain, and each label for the next.
///
/// It climbs the likelihood of the marked labels by stochastic gradients, each weight with a step
/// of its own (AdaGrad: J. Duchi, E. Hazan, Y. Singer, 2011), and leaves out what the words
/// themselves say in a share of the rounds, so that shapes, surroundings and lists learn to stand
/// in for words that were never seen (C. Sutton, M. Sindelar, A. McCallum, Reducing Weight
/// Undertraining, 2006). The same examples and settings give the same weights.
public final class ChainLearner {
  /// @param rounds how often all examples are gone through
  /// @param rate the step of a weight that was never changed
  /// @param decay how much a weight shrinks when it is used
  /// @param forgetting the share of examples that are learnt without their words
  public record Settings(int rounds, double rate, double decay, double forgetting, long seed) {}

  /// What speaks for labels beside the weighted features, and learns with them.
  public interface Layer {
    /// Adds what it has to say for each token of an example.
    ///
    /// @param scores by token and label
    /// @param random decides what is left out of this round
    void score(int example, double[][] scores, Random random);

    /// Learns from what it has just said.
    ///
    /// @param gradients by token and label: how much more probable each ought to be
    void move(double[][] gradients);

    /// A round is over whose weights count for the mean.
    void remember();
  }

  /// A stretch that is learnt.
  public static final class Example {
    private final int[][] rows;
    private final int[] own;
    private final boolean[][] allowed;
    private final double weight;

    /// By token and label; none if the labels that are allowed say what is right.
    private double[][] shares = {};

    /// A stretch of which nothing is known yet.
    ///
    /// @param weight how much it counts
    public Example(int length, double weight) {
      this.rows = new int[length][];
      this.own = new int[length];
      this.allowed = new boolean[length][];
      this.weight = weight;
    }

    public int length() {
      return rows.length;
    }

    /// @param features the rows of a token's features, those of the word itself first
    /// @param ownCount how many of them are those of the word itself, from the second on
    /// @param labels whether the token may have each label
    public void put(int token, int[] features, int ownCount, boolean[] labels) {
      rows[token] = features.clone();
      own[token] = ownCount;
      allowed[token] = labels.clone();
    }

    /// Takes instead of labels that are allowed how probable each is in the eyes of another, whom
    /// this learner shall resemble (G. Hinton, O. Vinyals, J. Dean, Distilling the Knowledge in a
    /// Neural Network, 2015). Nothing is then learnt of which label follows which.
    ///
    /// @param shares by token and label; those of a token sum to one
    public void resemble(double[][] shares) {
      if (shares.length != rows.length) {
        throw new IllegalArgumentException("shares of " + shares.length + " tokens");
      }
      this.shares = shares.clone();
    }

    /// Leaves a token one label alone.
    public void allowOnly(int token, int label) {
      Arrays.fill(allowed[token], false);
      allowed[token][label] = true;
    }
  }

  /// What was learnt: means of the later rounds, which err less than the last.
  public static final class Learnt {
    private final double[] weights;
    private final double[][] transitions;

    private Learnt(double[] weights, double[][] transitions) {
      this.weights = weights;
      this.transitions = transitions;
    }

    /// How much the feature of a row speaks for a label.
    public double weight(int row, int label) {
      return weights[row * transitions.length + label];
    }

    /// How much a label speaks for the one behind it.
    public double transition(int before, int after) {
      return transitions[before][after];
    }
  }

  /// Features alone.
  public static final Layer NO_LAYER =
      new Layer() {
        @Override
        public void score(int example, double[][] scores, Random random) {
          // says nothing
        }

        @Override
        public void move(double[][] gradients) {
          // learns nothing
        }

        @Override
        public void remember() {
          // has nothing to remember
        }
      };

  private static final double EPSILON = 1e-6;
  private static final double SMALL = 1e-3;
  private static final double FORBIDDEN = -1e9;

  private final Settings settings;
  private final Layer layer;
  private final int labels;
  private final boolean[][] follows;
  private final boolean[] opens;
  private final boolean[] closes;
  private final float[] weights;
  private final float[] steps;
  private final double[] sums;
  private final double[][] transitions;
  private final double[][] transitionSteps;
  private final double[][] transitionSums;
  private int summed;

  private ChainLearner(
      int rows,
      boolean[][] follows,
      boolean[] opens,
      boolean[] closes,
      Settings settings,
      Layer layer) {
    this.settings = settings;
    this.layer = layer;
    this.labels = follows.length;
    this.follows = follows.clone();
    this.opens = opens.clone();
    this.closes = closes.clone();
    this.weights = new float[rows * labels];
    this.steps = new float[rows * labels];
    this.sums = new double[rows * labels];
    this.transitions = new double[labels][labels];
    this.transitionSteps = new double[labels][labels];
    this.transitionSums = new double[labels][labels];
  }

  /// @param rows how many features there are
  /// @param follows whether a label may stand before each other
  /// @param opens whether a stretch may begin with each label
  /// @param closes whether it may end with it
  /// @param layer what learns beside the features; [#NO_LAYER] for nothing
  public static Learnt learn(
      int rows,
      List<Example> examples,
      boolean[][] follows,
      boolean[] opens,
      boolean[] closes,
      Settings settings,
      Layer layer) {
    ChainLearner learner = new ChainLearner(rows, follows, opens, closes, settings, layer);
    learner.climb(new ArrayList<>(examples));
    return learner.learnt();
  }

  private void climb(List<Example> given) {
    List<Integer> examples = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      examples.add(i);
    }
    for (int before = 0; before < labels; before++) {
      for (int after = 0; after < labels; after++) {
        transitions[before][after] = follows[before][after] ? 0 : FORBIDDEN;
      }
    }
    Random random = new Random(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(examples, random);
      for (int example : examples) {
        learn(example, given.get(example), random, random.nextDouble() < settings.forgetting());
      }
      if (round >= settings.rounds() / 2) {
        remember();
        layer.remember();
      }
    }
  }

  private void remember() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    for (int before = 0; before < labels; before++) {
      for (int after = 0; after < labels; after++) {
        transitionSums[before][after] += transitions[before][after];
      }
    }
    summed++;
  }

  private void learn(int number, Example example, Random random, boolean wordless) {
    int length = example.rows.length;
    double[][] scores = new double[length][labels];
    for (int i = 0; i < length; i++) {
      score(example, i, wordless, scores[i]);
    }
    layer.score(number, scores, random);
    Lattice all = new Lattice(scores, transitions, opens, closes);
    double[][] gradients =
        example.shares.length > 0
            ? towardsShares(example, all)
            : towardsLabels(example, all, scores);
    for (int i = 0; i < length; i++) {
      double most = 0;
      for (int label = 0; label < labels; label++) {
        most = Math.max(most, Math.abs(gradients[i][label]));
      }
      if (most > SMALL) {
        move(example, i, wordless, gradients[i]);
      }
    }
    layer.move(gradients);
  }

  private double[][] towardsShares(Example example, Lattice all) {
    double[][] gradients = new double[example.length()][labels];
    for (int i = 0; i < gradients.length; i++) {
      for (int label = 0; label < labels; label++) {
        gradients[i][label] = (example.shares[i][label] - all.at(i, label)) * example.weight;
      }
    }
    return gradients;
  }

  /// Moves the weights between labels too.
  private double[][] towardsLabels(Example example, Lattice all, double[][] scores) {
    double[][] marked = new double[scores.length][labels];
    for (int i = 0; i < marked.length; i++) {
      for (int label = 0; label < labels; label++) {
        marked[i][label] = example.allowed[i][label] ? scores[i][label] : FORBIDDEN;
      }
    }
    Lattice right = new Lattice(marked, transitions, opens, closes);
    double[][] gradients = new double[scores.length][labels];
    for (int i = 0; i < gradients.length; i++) {
      for (int label = 0; label < labels; label++) {
        double wanted = example.allowed[i][label] ? right.at(i, label) : 0;
        gradients[i][label] = (wanted - all.at(i, label)) * example.weight;
      }
    }
    for (int i = 0; i + 1 < gradients.length; i++) {
      move(example, i, all, right);
    }
    return gradients;
  }

  private void score(Example example, int token, boolean wordless, double[] scores) {
    int[] rows = example.rows[token];
    for (int r = 0; r < rows.length; r++) {
      if (wordless && r > 0 && r < example.own[token]) {
        continue;
      }
      int at = rows[r] * labels;
      for (int label = 0; label < labels; label++) {
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
      int at = rows[r] * labels;
      for (int label = 0; label < labels; label++) {
        float g = (float) (gradient[label] - settings.decay() * weights[at + label]);
        steps[at + label] += g * g;
        weights[at + label] +=
            (float) (settings.rate() * g / Math.sqrt(steps[at + label] + EPSILON));
      }
    }
  }

  private void move(Example example, int token, Lattice all, Lattice right) {
    for (int before = 0; before < labels; before++) {
      for (int after = 0; after < labels; after++) {
        if (follows[before][after]) {
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

  private Learnt learnt() {
    double[] mean = Arrays.stream(sums).map(sum -> sum / summed).toArray();
    double[][] between = new double[labels][labels];
    for (int before = 0; before < labels; before++) {
      for (int after = 0; after < labels; after++) {
        between[before][after] = transitionSums[before][after] / summed;
      }
    }
    return new Learnt(mean, between);
  }
}
