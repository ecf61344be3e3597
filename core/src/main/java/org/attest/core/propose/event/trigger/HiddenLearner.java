package org.attest.core.propose.event.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attest.core.tag.ChainLearner;

/// Learns a [HiddenLayer] beside the weights of clues: gradients go back through it (D. Rumelhart,
/// G. Hinton, R. Williams, 1986), each weight has a step of its own (AdaGrad), and of each example
/// a share of the hidden numbers is left out (N. Srivastava and others, Dropout, 2014).
final class HiddenLearner implements ChainLearner.Layer {
  /// What of an example goes into the layer.
  static final class Inputs {
    private final float[][][] directions;
    private final int[][] rows;

    /// @param directions for each token those of the words at its places; none for a token of which
    ///   the layer says nothing
    /// @param rows for each token those of its clues
    Inputs(float[][][] directions, int[][] rows) {
      this.directions = directions.clone();
      this.rows = rows.clone();
    }
  }

  private static final int LABELS = TriggerModel.LABELS;
  private static final double DROPPED = 0.3;
  private static final double RATE = 0.03;
  private static final double DECAY = 1e-4;
  private static final float STEP_START = 0.01f;

  private final List<Inputs> inputs = new ArrayList<>();
  private final List<float[]> weights;
  private final List<float[]> steps = new ArrayList<>();
  private final List<double[]> sums = new ArrayList<>();
  private final HiddenLayer layer;
  private final int width;
  private final float[] projected;
  private int summed;
  private Inputs input = new Inputs(new float[0][][], new int[0][]);
  private float[][] hidden = {};

  /// @param clues by their rows
  /// @param strewn how wide the first projections are strewn
  HiddenLearner(long[] clues, HiddenLayer.Shape shape, double strewn) {
    this.layer = new HiddenLayer(clues, shape);
    this.width = shape.width();
    this.weights = List.of(layer.projections, layer.rows, layer.bias, layer.out);
    for (float[] part : weights) {
      float[] start = new float[part.length];
      Arrays.fill(start, STEP_START);
      steps.add(start);
      sums.add(new double[part.length]);
    }
    this.projected = new float[layer.projections.length];
    Random random = new Random(3);
    fill(layer.projections, random, strewn);
    fill(layer.out, random, 0.1);
  }

  private static void fill(float[] part, Random random, double width) {
    for (int i = 0; i < part.length; i++) {
      part[i] = (float) (random.nextGaussian() * width);
    }
  }

  /// Takes what goes into the next example.
  void add(Inputs next) {
    inputs.add(next);
  }

  @Override
  public void score(int example, double[][] scores, Random random) {
    input = inputs.get(example);
    boolean[] isDropped = new boolean[width];
    for (int h = 0; h < width; h++) {
      isDropped[h] = random.nextDouble() < DROPPED;
    }
    hidden = new float[scores.length][width];
    for (int i = 0; i < scores.length; i++) {
      if (input.directions[i].length == 0) {
        continue;
      }
      System.arraycopy(layer.bias, 0, hidden[i], 0, width);
      for (int place = 0; place < input.directions[i].length; place++) {
        layer.project(input.directions[i][place], place, hidden[i]);
      }
      for (int row : input.rows[i]) {
        layer.addRow(row, hidden[i]);
      }
      for (int h = 0; h < width; h++) {
        hidden[i][h] = isDropped[h] || hidden[i][h] < 0 ? 0 : hidden[i][h] / (float) (1 - DROPPED);
      }
      layer.score(hidden[i], scores[i]);
    }
  }

  @Override
  public void move(double[][] gradients) {
    Arrays.fill(projected, 0);
    float[] outs = new float[layer.out.length];
    float[] biases = new float[width];
    for (int i = 0; i < gradients.length; i++) {
      if (input.directions[i].length == 0) {
        continue;
      }
      float[] back = back(i, gradients[i], outs);
      for (int h = 0; h < width; h++) {
        biases[h] += back[h];
      }
      for (int place = 0; place < input.directions[i].length; place++) {
        spread(input.directions[i][place], place, back);
      }
      for (int row : input.rows[i]) {
        move(1, row * width, back);
      }
    }
    move(0, 0, projected);
    move(2, 0, biases);
    move(3, 0, outs);
  }

  /// The gradients of the hidden numbers of a token; adds to those of the weights behind them.
  private float[] back(int token, double[] gradient, float[] outs) {
    float[] back = new float[width];
    for (int h = 0; h < width; h++) {
      float value = hidden[token][h];
      if (value > 0) {
        float sum = 0;
        for (int label = 0; label < LABELS; label++) {
          float g = (float) gradient[label];
          outs[h * LABELS + label] += g * value;
          sum += g * layer.out[h * LABELS + label];
        }
        back[h] = sum / (float) (1 - DROPPED);
      }
    }
    return back;
  }

  private void spread(float[] direction, int place, float[] back) {
    for (int d = 0; d < direction.length; d++) {
      float by = direction[d];
      int row = (place * direction.length + d) * width;
      for (int h = 0; h < width; h++) {
        projected[row + h] += by * back[h];
      }
    }
  }

  private void move(int part, int at, float[] gradients) {
    float[] weight = weights.get(part);
    float[] step = steps.get(part);
    for (int i = 0; i < gradients.length; i++) {
      float g = gradients[i];
      if (g != 0) {
        g -= (float) (DECAY * weight[at + i]);
        step[at + i] += g * g;
        weight[at + i] += (float) (RATE * g / Math.sqrt(step[at + i]));
      }
    }
  }

  @Override
  public void remember() {
    for (int part = 0; part < weights.size(); part++) {
      for (int i = 0; i < weights.get(part).length; i++) {
        sums.get(part)[i] += weights.get(part)[i];
      }
    }
    summed++;
  }

  /// The means of the rounds that were remembered.
  HiddenLayer learnt() {
    for (int part = 0; part < weights.size(); part++) {
      for (int i = 0; i < weights.get(part).length; i++) {
        weights.get(part)[i] = (float) (sums.get(part)[i] / summed);
      }
    }
    return layer;
  }
}
