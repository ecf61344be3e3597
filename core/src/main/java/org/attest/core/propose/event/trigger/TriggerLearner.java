package org.attest.core.propose.event.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.ChainLearner;
import org.attest.core.tag.FeatureRows;
import org.attest.core.tag.Weights;

/// Learns a [TriggerModel] from texts in which triggers are marked; [ChainLearner] says how.
public final class TriggerLearner {
  /// A text and its triggers, in order, without overlaps.
  public record Lesson(Analysis analysis, List<Trigger> triggers) {
    public Lesson {
      triggers = List.copyOf(triggers);
    }
  }

  /// @param chain how the weights are learnt
  /// @param occurrencesMin a clue that occurs less often is not learnt
  /// @param help how much triggers are helped against there being none
  public record Settings(ChainLearner.Settings chain, int occurrencesMin, double help) {
    public static Settings standard() {
      return new Settings(new ChainLearner.Settings(6, 0.02, 1e-3, 0.3, 7), 3, 1.2);
    }
  }

  private static final boolean[][] FOLLOWS = {
    {true, true, false}, {true, true, true}, {true, true, true},
  };
  private static final boolean[] OPENS = {true, true, false};
  private static final boolean[] CLOSES = {true, true, true};

  /// A clue that occurs less often does not go into the hidden layer.
  private static final int DEEP_MIN = 5;

  private static final int NEVER = -1_000_000;

  private final Kinship kinship;
  private final FeatureRows rows;
  private final FeatureRows deepRows = new FeatureRows(DEEP_MIN);
  private final List<HiddenLearner.Inputs> inputs = new ArrayList<>();
  private final List<ChainLearner.Example> examples = new ArrayList<>();

  private TriggerLearner(Kinship kinship, int occurrencesMin) {
    this.kinship = kinship;
    this.rows = new FeatureRows(occurrencesMin);
  }

  public static TriggerModel learn(Kinship kinship, List<Lesson> lessons, Settings settings) {
    TriggerLearner learner = new TriggerLearner(kinship, settings.occurrencesMin());
    lessons.forEach(learner::count);
    lessons.forEach(learner::prepare);
    HiddenLearner hidden = new HiddenLearner(learner.deepRows.features());
    learner.inputs.forEach(hidden::add);
    ChainLearner.Learnt learnt =
        ChainLearner.learn(
            learner.rows.size(),
            learner.examples,
            FOLLOWS,
            OPENS,
            CLOSES,
            settings.chain(),
            hidden);
    return learner.model(
        learnt, hidden.learnt(), (int) Math.round(settings.help() * TriggerModel.STEPS));
  }

  private void count(Lesson lesson) {
    Clues clues = new Clues(lesson.analysis, kinship);
    for (int i = 0; i < lesson.analysis.tokens().size(); i++) {
      int n = clues.of(i);
      for (int c = 0; c < clues.deepSize(); c++) {
        deepRows.count(clues.deep()[c]);
      }
      for (int c = 0; c < n; c++) {
        rows.count(clues.values()[c]);
      }
    }
  }

  private void prepare(Lesson lesson) {
    Clues clues = new Clues(lesson.analysis, kinship);
    int[] labels = new int[lesson.analysis.tokens().size()];
    for (Trigger trigger : lesson.triggers) {
      Arrays.fill(labels, trigger.from(), trigger.to(), TriggerModel.INSIDE);
      labels[trigger.from()] = TriggerModel.FIRST;
    }
    for (int from = 0; from < labels.length; ) {
      int to = TriggerModel.end(clues, from);
      examples.add(example(clues, labels, from, to));
      from = to;
    }
  }

  private ChainLearner.Example example(Clues clues, int[] labels, int from, int to) {
    ChainLearner.Example out = new ChainLearner.Example(to - from, 1);
    boolean isOpen = false;
    for (int i = from; i < to; i++) {
      // a trigger that reaches over the end of a stretch cannot be learnt
      boolean isCut = labels[i] == TriggerModel.INSIDE && !isOpen;
      int label = isCut ? TriggerModel.OUTSIDE : labels[i];
      isOpen = label != TriggerModel.OUTSIDE;
      fill(out, i - from, clues, clues.of(i), label);
    }
    inputs.add(inputs(clues, from, to));
    return out;
  }

  /// What of a stretch goes into the hidden layer.
  private HiddenLearner.Inputs inputs(Clues clues, int from, int to) {
    float[][][] directions = new float[to - from][][];
    int[][] deep = new int[to - from][];
    for (int i = 0; i < directions.length; i++) {
      directions[i] = new float[clues.mayTell(from + i) ? HiddenLayer.PLACES : 0][];
      for (int place = 0; place < directions[i].length; place++) {
        directions[i][place] = clues.at(from + i, place).direction;
      }
      clues.of(from + i);
      int[] known = new int[clues.deepSize()];
      int size = 0;
      for (int c = 0; c < known.length; c++) {
        int row = deepRows.row(clues.deep()[c]);
        if (row >= 0) {
          known[size++] = row;
        }
      }
      deep[i] = Arrays.copyOf(known, size);
    }
    return new HiddenLearner.Inputs(directions, deep);
  }

  private void fill(ChainLearner.Example example, int token, Clues clues, int count, int label) {
    int own = 0;
    int[] known = new int[count];
    int size = 0;
    for (int c = 0; c < count; c++) {
      int row = rows.row(clues.values()[c]);
      if (row >= 0) {
        known[size++] = row;
      }
      if (c == clues.ownEnd() - 1) {
        own = size;
      }
    }
    boolean[] allowed = new boolean[TriggerModel.LABELS];
    allowed[label] = true;
    example.put(token, Arrays.copyOf(known, size), own, allowed);
  }

  private TriggerModel model(ChainLearner.Learnt learnt, HiddenLayer layer, int help) {
    long[] keys = rows.features();
    List<byte[]> values = new ArrayList<>();
    int kept = 0;
    for (int row = 0; row < keys.length; row++) {
      byte[] value = value(learnt, row);
      values.add(value);
      kept += value.length > 0 ? 1 : 0;
    }
    Weights weights = new Weights(kept, TriggerModel.LABELS);
    for (int row = 0; row < keys.length; row++) {
      if (values.get(row).length > 0) {
        weights.put(keys[row], values.get(row));
      }
    }
    int[][] between = new int[TriggerModel.LABELS][TriggerModel.LABELS];
    for (int before = 0; before < between.length; before++) {
      for (int after = 0; after < between.length; after++) {
        double mean = learnt.transition(before, after) * TriggerModel.STEPS;
        between[before][after] = FOLLOWS[before][after] ? (int) Math.round(mean) : NEVER;
      }
    }
    return new TriggerModel(kinship, weights, layer, between, help);
  }

  /// The weights of a row in steps, or nothing if they say too little.
  private static byte[] value(ChainLearner.Learnt learnt, int row) {
    byte[] out = new byte[TriggerModel.LABELS];
    boolean isTelling = false;
    for (int label = 0; label < out.length; label++) {
      double mean = learnt.weight(row, label) * TriggerModel.STEPS;
      out[label] = (byte) Math.clamp(Math.round(mean), Byte.MIN_VALUE, Byte.MAX_VALUE);
      isTelling |= Math.abs(out[label]) > 1;
    }
    return isTelling ? out : new byte[0];
  }
}
