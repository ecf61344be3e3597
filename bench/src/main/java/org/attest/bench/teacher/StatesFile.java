package org.attest.bench.teacher;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What a model made of the tokens of some texts, text after text: [#DIMENSIONS] numbers of two
/// bytes (binary16) for each token.
public final class StatesFile implements AutoCloseable {
  /// How many numbers a token has.
  public static final int DIMENSIONS = 384;

  private final DataInputStream in;

  /// @throws IOException if the file cannot be opened
  public StatesFile(Path file) throws IOException {
    this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
  }

  /// The states of the next text.
  ///
  /// @param tokens how many tokens it has
  /// @throws IOException if the file has fewer
  public short[] next(int tokens) throws IOException {
    byte[] bytes = new byte[tokens * DIMENSIONS * Short.BYTES];
    in.readFully(bytes);
    short[] out = new short[tokens * DIMENSIONS];
    ByteBuffer.wrap(bytes).asShortBuffer().get(out);
    return out;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Brings each number to a mean of 0 and to the same width.
  public static final class Scale {
    /// So wide is each number.
    private static final double WIDTH = 0.3;

    private final double[] sums = new double[DIMENSIONS];
    private final double[] squares = new double[DIMENSIONS];
    private long count;

    /// Takes the states of a text into account.
    public void add(short[] states) {
      for (int i = 0; i < states.length; i++) {
        double value = Float.float16ToFloat(states[i]);
        sums[i % DIMENSIONS] += value;
        squares[i % DIMENSIONS] += value * value;
      }
      count += states.length / DIMENSIONS;
    }

    /// What a token's states are on this scale.
    public float[] of(short[] states, int token) {
      short[] own = Arrays.copyOfRange(states, token * DIMENSIONS, (token + 1) * DIMENSIONS);
      float[] out = new float[DIMENSIONS];
      for (int i = 0; i < out.length; i++) {
        double mean = sums[i] / count;
        double spread = Math.sqrt(Math.max(0, squares[i] / count - mean * mean)) + 1e-6;
        out[i] = (float) (WIDTH * (Float.float16ToFloat(own[i]) - mean) / spread);
      }
      return out;
    }
  }
}
