package org.attest.core.propose.event.trigger;

import java.nio.ByteBuffer;

/// What words say together for a label: the directions of a word and its neighbours, and some of
/// its clues, brought into a few hidden numbers of which those above 0 are weighed.
final class HiddenLayer {
  /// How many hidden numbers there are.
  static final int WIDTH = Integer.getInteger("width", 64);

  /// How many words before and behind a word are looked at.
  static final int REACH = Integer.getInteger("reach", 2);

  static final int PLACES = 2 * REACH + 1;

  private static final int DIMENSIONS = Kinship.DIMENSIONS;
  private static final int LABELS = TriggerModel.LABELS;

  /// By place, dimension and hidden number.
  final float[] projections;

  /// By row of a clue and hidden number.
  final float[] rows;

  final float[] bias;

  /// By hidden number and label.
  final float[] out;

  HiddenLayer(int rows) {
    this.projections = new float[PLACES * DIMENSIONS * WIDTH];
    this.rows = new float[rows * WIDTH];
    this.bias = new float[WIDTH];
    this.out = new float[WIDTH * LABELS];
  }

  /// Adds what a word says at a place to hidden numbers.
  ///
  /// @param at the place's number, from 0
  void project(float[] direction, int at, float[] hidden) {
    for (int d = 0; d < DIMENSIONS; d++) {
      float by = direction[d];
      int row = (at * DIMENSIONS + d) * WIDTH;
      for (int h = 0; h < WIDTH; h++) {
        hidden[h] += by * projections[row + h];
      }
    }
  }

  /// Adds what a clue says to hidden numbers.
  void addRow(int row, float[] hidden) {
    for (int h = 0; h < WIDTH; h++) {
      hidden[h] += rows[row * WIDTH + h];
    }
  }

  /// Weighs the hidden numbers that are above 0.
  void score(float[] hidden, double[] scores) {
    for (int h = 0; h < WIDTH; h++) {
      if (hidden[h] > 0) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += hidden[h] * out[h * LABELS + label];
        }
      }
    }
  }

  int bytes() {
    return Integer.BYTES
        + Float.BYTES * (projections.length + rows.length + bias.length + out.length);
  }

  void write(ByteBuffer to) {
    to.putInt(rows.length / WIDTH);
    for (float[] part : new float[][] {projections, rows, bias, out}) {
      for (float value : part) {
        to.putFloat(value);
      }
    }
  }

  static HiddenLayer read(ByteBuffer in) {
    HiddenLayer layer = new HiddenLayer(in.getInt());
    for (float[] part : new float[][] {layer.projections, layer.rows, layer.bias, layer.out}) {
      for (int i = 0; i < part.length; i++) {
        part[i] = in.getFloat();
      }
    }
    return layer;
  }
}
