package org.attest.core.propose.event.trigger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.Weights;
import org.attest.core.text.Tokens;

/// A linear-chain conditional random field that has learnt which words tell of events.
///
/// Method: J. Lafferty, A. McCallum, F. Pereira, Conditional Random Fields (2001).
public final class TriggerModel {
  static final int OUTSIDE = 0;
  static final int FIRST = 1;
  static final int INSIDE = 2;
  static final int LABELS = 3;

  /// Weights are whole numbers of these parts of one: fine enough that the many small ones still
  /// count, wide enough that nearly all fit into a byte.
  static final int STEPS = 96;

  /// Changes whenever models of before cannot be used any more.
  private static final int FORMAT = 0x45564E32;

  /// Longer stretches are cut: a text may be without any sentence end.
  static final int STRETCH_MAX = 200;

  private final Kinship kinship;
  private final Weights weights;
  private final HiddenLayer layer;
  private final int[][] transitions;

  /// What speaks for each label at every token, in steps: too much for a byte.
  private final int[] every;

  /// How much triggers are helped against there being none, in steps.
  private final int help;

  TriggerModel(
      Kinship kinship,
      Weights weights,
      HiddenLayer layer,
      int[][] transitions,
      int[] every,
      int help) {
    this.every = every;
    this.layer = layer;
    this.kinship = kinship;
    this.weights = weights;
    this.transitions = transitions;
    this.help = help;
  }

  /// The same model with triggers helped otherwise.
  ///
  /// @param help as [TriggerLearner.Settings] has it
  public TriggerModel withHelp(double help) {
    int steps = (int) Math.round(help * STEPS);
    return new TriggerModel(kinship, weights, layer, transitions, every, steps);
  }

  /// The triggers of a text, in order.
  public List<Trigger> tag(Analysis analysis) {
    Tokens tokens = analysis.tokens();
    Clues clues = new Clues(analysis, kinship);
    List<Trigger> out = new ArrayList<>();
    for (int from = 0; from < tokens.size(); ) {
      int to = end(clues, from);
      int[][] scores = new int[to - from][LABELS];
      for (int i = from; i < to; i++) {
        weights.sum(clues.values(), clues.of(i), scores[i - from]);
        if (clues.mayTell(i)) {
          hidden(clues, i, scores[i - from]);
        }
        for (int label = 0; label < LABELS; label++) {
          scores[i - from][label] += every[label];
        }
        scores[i - from][OUTSIDE] -= help;
      }
      collect(from, scores, best(scores), out);
      from = to;
    }
    return out;
  }

  private void hidden(Clues clues, int token, int[] scores) {
    float[] hidden = layer.bias.clone();
    for (int place = 0; place < HiddenLayer.PLACES; place++) {
      clues.at(token, place).project(layer, place, hidden);
    }
    layer.addClues(clues.deep(), clues.deepSize(), hidden);
    double[] out = new double[LABELS];
    layer.score(hidden, out);
    for (int label = 0; label < LABELS; label++) {
      scores[label] += (int) Math.round(out[label] * STEPS);
    }
  }

  /// The end of the stretch that begins at a token: its sentence, or a part of it.
  static int end(Clues clues, int from) {
    int to = from + 1;
    while (to < clues.tokens.size() && to - from < STRETCH_MAX && clues.sentence(to) <= from) {
      to++;
    }
    return to;
  }

  /// The labels that together score best (Viterbi, 1967).
  private int[] best(int[][] scores) {
    int[][] from = new int[scores.length][LABELS];
    int[] at = scores[0].clone();
    at[INSIDE] = Integer.MIN_VALUE / 2;
    for (int i = 1; i < scores.length; i++) {
      int[] next = new int[LABELS];
      for (int label = 0; label < LABELS; label++) {
        next[label] = Integer.MIN_VALUE;
        for (int before = 0; before < LABELS; before++) {
          int score = at[before] + transitions[before][label];
          if (score > next[label]) {
            next[label] = score;
            from[i][label] = before;
          }
        }
        next[label] += scores[i][label];
      }
      at = next;
    }
    int[] out = new int[scores.length];
    int best = at[FIRST] > at[OUTSIDE] ? FIRST : OUTSIDE;
    best = at[INSIDE] > at[best] ? INSIDE : best;
    for (int i = out.length - 1; i >= 0; i--) {
      out[i] = best;
      best = from[i][best];
    }
    return out;
  }

  private void collect(int at, int[][] scores, int[] labels, List<Trigger> out) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == FIRST) {
        int to = i + 1;
        while (to < labels.length && labels[to] == INSIDE) {
          to++;
        }
        double margin = (scores[i][FIRST] - scores[i][OUTSIDE] + alone()) / (double) STEPS;
        out.add(new Trigger(at + i, at + to, 1 / (1 + Math.exp(-margin))));
      }
    }
  }

  /// What transitions speak for a trigger of one token between tokens that are none.
  private int alone() {
    return transitions[OUTSIDE][FIRST]
        + transitions[FIRST][OUTSIDE]
        - 2 * transitions[OUTSIDE][OUTSIDE];
  }

  /// The model as [#parse] reads it.
  public byte[] bytes() {
    int numbers = 3 + LABELS + LABELS * LABELS;
    int size = Integer.BYTES * numbers + kinship.bytes() + weights.bytes() + layer.bytes();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(FORMAT);
    kinship.write(out);
    weights.write(out);
    layer.write(out);
    for (int[] row : transitions) {
      for (int value : row) {
        out.putInt(value);
      }
    }
    for (int value : every) {
      out.putInt(value);
    }
    out.putInt(help);
    out.putInt(FORMAT);
    return out.array();
  }

  /// @throws IllegalArgumentException if these are not the bytes of a model of this version
  public static TriggerModel parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      requireFormat(in.getInt());
      Kinship kinship = Kinship.read(in);
      Weights weights = Weights.read(in, LABELS);
      HiddenLayer layer = HiddenLayer.read(in);
      int[][] transitions = new int[LABELS][LABELS];
      for (int[] row : transitions) {
        for (int i = 0; i < row.length; i++) {
          row[i] = in.getInt();
        }
      }
      int[] every = new int[LABELS];
      for (int label = 0; label < LABELS; label++) {
        every[label] = in.getInt();
      }
      int help = in.getInt();
      requireFormat(in.getInt());
      return new TriggerModel(kinship, weights, layer, transitions, every, help);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("a model of events that is cut off", e);
    }
  }

  private static void requireFormat(int found) {
    if (found != FORMAT) {
      throw new IllegalArgumentException("no model of events of this version");
    }
  }
}
