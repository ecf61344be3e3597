package org.attest.core.propose.event.trigger;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.attest.core.tag.WordTable;

/// What words say together for a label: the directions of a word and its neighbours, and some of
/// its clues, brought into a few hidden numbers of which those above 0 are weighed.
final class HiddenLayer {
  /// How many hidden numbers there are.
  static final int WIDTH = 64;

  /// How many words before and behind a word are looked at.
  static final int REACH = 1;

  /// The places of the words before and behind and of the word itself, then that of the word on
  /// which it depends and that of its subject.
  static final int PLACES = 2 * REACH + 3;

  /// How much goes in and how many hidden numbers there are.
  ///
  /// @param places how many places are looked at
  /// @param dimensions how many numbers stand at each
  record Shape(int places, int dimensions, int width) {
    /// That of a layer over the directions of words.
    static final Shape WORDS = new Shape(PLACES, Kinship.DIMENSIONS, WIDTH);
  }

  private static final int LABELS = TriggerModel.LABELS;

  final Shape shape;

  /// By place, dimension and hidden number.
  final float[] projections;

  /// For each clue its row plus one.
  private final WordTable numbers;

  /// By row of a clue and hidden number.
  final float[] rows;

  final float[] bias;

  /// By hidden number and label.
  final float[] out;

  /// @param clues by their rows
  HiddenLayer(long[] clues, Shape shape) {
    this(table(clues), clues.length, shape);
  }

  private HiddenLayer(WordTable numbers, int rows, Shape shape) {
    this.numbers = numbers;
    this.shape = shape;
    this.projections = new float[shape.places * shape.dimensions * shape.width];
    this.rows = new float[rows * shape.width];
    this.bias = new float[shape.width];
    this.out = new float[shape.width * LABELS];
  }

  private static WordTable table(long[] clues) {
    Map<Long, Integer> rows = new HashMap<>();
    for (int row = 0; row < clues.length; row++) {
      rows.put(clues[row], row + 1);
    }
    return WordTable.of(rows);
  }

  /// Adds what a word says at a place to hidden numbers.
  ///
  /// @param at the place's number, from 0
  void project(float[] direction, int at, float[] hidden) {
    int width = shape.width;
    for (int d = 0; d < direction.length; d++) {
      float by = direction[d];
      int row = (at * shape.dimensions + d) * width;
      for (int h = 0; h < width; h++) {
        hidden[h] += by * projections[row + h];
      }
    }
  }

  /// Adds what clues say to hidden numbers.
  void addClues(long[] clues, int count, float[] hidden) {
    for (int c = 0; c < count; c++) {
      int row = numbers.of(clues[c]) - 1;
      if (row >= 0) {
        addRow(row, hidden);
      }
    }
  }

  void addRow(int row, float[] hidden) {
    int width = shape.width;
    for (int h = 0; h < width; h++) {
      hidden[h] += rows[row * width + h];
    }
  }

  /// Weighs the hidden numbers that are above 0.
  void score(float[] hidden, double[] scores) {
    int width = shape.width;
    for (int h = 0; h < width; h++) {
      if (hidden[h] > 0) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += hidden[h] * out[h * LABELS + label];
        }
      }
    }
  }

  int bytes() {
    return numbers.bytes()
        + Integer.BYTES
        + Float.BYTES * (projections.length + rows.length + bias.length + out.length);
  }

  void write(ByteBuffer to) {
    numbers.write(to);
    to.putInt(rows.length / shape.width);
    for (float[] part : new float[][] {projections, rows, bias, out}) {
      for (float value : part) {
        to.putFloat(value);
      }
    }
  }

  static HiddenLayer read(ByteBuffer in) {
    HiddenLayer layer = new HiddenLayer(WordTable.read(in), in.getInt(), Shape.WORDS);
    for (float[] part : new float[][] {layer.projections, layer.rows, layer.bias, layer.out}) {
      for (int i = 0; i < part.length; i++) {
        part[i] = in.getFloat();
      }
    }
    return layer;
  }
}
