package org.attest.core.propose.event.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.ChainLearner;
import org.attest.core.tag.FeatureRows;

/// The stretches that a chain and a hidden layer learn from: which clues each token has, and what
/// goes into the layer.
final class Examples {
  /// What of a token goes into the hidden layer beside its clues.
  interface Senses {
    /// @return by place; none for a token of which the layer says nothing
    float[][] of(Clues clues, int token);
  }

  /// How stretches may be labelled: a trigger's further token stands behind a trigger's token.
  static final boolean[][] FOLLOWS = {{true, true, false}, {true, true, true}, {true, true, true}};

  static final boolean[] OPENS = {true, true, false};
  static final boolean[] CLOSES = {true, true, true};

  private static final int LABELS = TriggerModel.LABELS;

  /// A clue that occurs less often does not go into the hidden layer.
  private static final int DEEP_MIN = 5;

  private final Kinship kinship;
  private final Senses senses;
  private final FeatureRows rows;
  private final FeatureRows deepRows = new FeatureRows(DEEP_MIN);
  private final List<HiddenLearner.Inputs> inputs = new ArrayList<>();
  private final List<ChainLearner.Example> all = new ArrayList<>();

  /// @param occurrencesMin a clue that occurs less often is not learnt
  Examples(Kinship kinship, Senses senses, int occurrencesMin) {
    this.kinship = kinship;
    this.senses = senses;
    this.rows = new FeatureRows(occurrencesMin);
  }

  FeatureRows rows() {
    return rows;
  }

  FeatureRows deepRows() {
    return deepRows;
  }

  Clues clues(Analysis analysis) {
    return new Clues(analysis, kinship);
  }

  /// Learns from all that was added.
  ChainLearner.Learnt learn(HiddenLearner hidden, ChainLearner.Settings settings) {
    inputs.forEach(hidden::add);
    return ChainLearner.learn(rows.size(), all, FOLLOWS, OPENS, CLOSES, settings, hidden);
  }

  /// Counts the clues of a text, before any text is added.
  void count(Analysis analysis) {
    Clues clues = clues(analysis);
    for (int i = 0; i < analysis.tokens().size(); i++) {
      int n = clues.of(i);
      for (int c = 0; c < clues.deepSize(); c++) {
        deepRows.count(clues.deep()[c]);
      }
      for (int c = 0; c < n; c++) {
        rows.count(clues.values()[c]);
      }
    }
  }

  void add(TriggerLearner.Lesson lesson) {
    Clues clues = clues(lesson.analysis());
    int[] labels = new int[lesson.analysis().tokens().size()];
    for (Trigger trigger : lesson.triggers()) {
      Arrays.fill(labels, trigger.from(), trigger.to(), TriggerModel.INSIDE);
      labels[trigger.from()] = TriggerModel.FIRST;
    }
    for (int from = 0; from < labels.length; ) {
      int to = TriggerModel.end(clues, from);
      ChainLearner.Example example = new ChainLearner.Example(to - from, 1);
      boolean isOpen = false;
      for (int i = from; i < to; i++) {
        // a trigger that reaches over the end of a stretch cannot be learnt
        boolean isCut = labels[i] == TriggerModel.INSIDE && !isOpen;
        int label = isCut ? TriggerModel.OUTSIDE : labels[i];
        isOpen = label != TriggerModel.OUTSIDE;
        boolean[] allowed = new boolean[LABELS];
        allowed[label] = true;
        fill(example, i - from, clues, i, allowed);
      }
      add(example, clues, from, to);
      from = to;
    }
  }

  /// @param weight how much it counts beside a lesson
  void add(TriggerLearner.Opinion opinion, double weight) {
    Clues clues = clues(opinion.analysis());
    boolean[] any = new boolean[LABELS];
    Arrays.fill(any, true);
    int length = opinion.analysis().tokens().size();
    for (int from = 0; from < length; ) {
      int to = TriggerModel.end(clues, from);
      ChainLearner.Example example = new ChainLearner.Example(to - from, weight);
      double[][] shares = new double[to - from][LABELS];
      for (int i = from; i < to; i++) {
        fill(example, i - from, clues, i, any);
        for (int label = 0; label < LABELS; label++) {
          shares[i - from][label] = opinion.share(i, label);
        }
      }
      example.resemble(shares);
      add(example, clues, from, to);
      from = to;
    }
  }

  private void add(ChainLearner.Example example, Clues clues, int from, int to) {
    float[][][] directions = new float[to - from][][];
    int[][] deep = new int[to - from][];
    for (int i = 0; i < directions.length; i++) {
      directions[i] = senses.of(clues, from + i);
      clues.of(from + i);
      deep[i] = rows(deepRows, clues.deep(), clues.deepSize());
    }
    all.add(example);
    inputs.add(new HiddenLearner.Inputs(directions, deep));
  }

  private void fill(
      ChainLearner.Example example, int at, Clues clues, int token, boolean[] allowed) {
    int count = clues.of(token);
    int own = rows(rows, clues.values(), clues.ownEnd()).length;
    example.put(at, rows(rows, clues.values(), count), own, allowed);
  }

  /// The rows of those clues that have one.
  static int[] rows(FeatureRows rows, long[] clues, int count) {
    int[] known = new int[count];
    int size = 0;
    for (int c = 0; c < count; c++) {
      int row = rows.row(clues[c]);
      if (row >= 0) {
        known[size++] = row;
      }
    }
    return Arrays.copyOf(known, size);
  }
}
