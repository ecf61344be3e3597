package org.attest.core.grammar;

import java.nio.ByteBuffer;
import org.attest.core.tag.FeatureTable;

/// How much each feature speaks for each class, in whole steps.
///
/// Most features speak of few classes, so that only those are kept; where there are no more than
/// four classes all that a feature says stands beside it.
final class Weights {
  private static final int FEW = 4;
  private static final int COUNT_BITS = 7;
  private static final int COUNT = (1 << COUNT_BITS) - 1;

  final int classes;

  /// The weights of each feature, or where they begin in pairs of class and weight, and how many
  /// they are.
  private final FeatureTable features;

  private final byte[] pairs;
  private int filled;

  /// @param capacity how many features there will be
  /// @param said of how many classes they speak, together
  Weights(int classes, int capacity, int said) {
    if (classes < 1 || classes > COUNT || capacity < 0 || said < 0 || said > 1 << 24) {
      throw new IllegalArgumentException("weights of a grammar that cannot be");
    }
    this.classes = classes;
    this.features = new FeatureTable(capacity);
    this.pairs = new byte[classes <= FEW ? 0 : said * 2];
  }

  /// Moves to the front those that may have been learnt: then one need not be waited for before the
  /// next is sought.
  ///
  /// @return how many there are
  private int learnt(int[] keys, int count) {
    int learnt = 0;
    for (int f = 0; f < count; f++) {
      int key = keys[f];
      keys[learnt] = key;
      learnt += features.mayHave(key) ? 1 : 0;
    }
    return learnt;
  }

  /// @param row a weight for each class
  void put(int key, byte[] row) {
    if (features.has(key)) {
      return;
    }
    int said = 0;
    if (classes <= FEW) {
      for (int i = 0; i < classes; i++) {
        said |= (row[i] & 0xFF) << (Byte.SIZE * i);
      }
    } else {
      said = filled << COUNT_BITS;
      for (int i = 0; i < classes; i++) {
        if (row[i] != 0) {
          pairs[filled++] = (byte) i;
          pairs[filled++] = row[i];
          said++;
        }
      }
    }
    features.put(key, said);
  }

  /// Adds up what features say of each class.
  ///
  /// @param keys of the features; in what order they stand afterwards is not said
  void sum(int[] keys, int count, int[] scores) {
    if (classes <= FEW) {
      sumFew(keys, count, scores);
      return;
    }
    int learnt = learnt(keys, count);
    for (int f = 0; f < learnt; f++) {
      int said = features.of(keys[f]);
      int at = said >>> COUNT_BITS;
      int end = at + 2 * (said & COUNT);
      for (; at < end; at += 2) {
        scores[pairs[at]] += pairs[at + 1];
      }
    }
  }

  private void sumFew(int[] keys, int count, int[] scores) {
    int learnt = learnt(keys, count);
    for (int f = 0; f < learnt; f++) {
      int said = features.of(keys[f]);
      for (int i = 0; i < classes; i++) {
        scores[i] += (byte) (said >>> (Byte.SIZE * i));
      }
    }
  }

  /// How many bytes [#write] adds.
  int bytes() {
    int count = 3 * Integer.BYTES + features.size() * (Integer.BYTES + 1);
    byte[] row = new byte[classes];
    for (int key : features.all()) {
      count += 2 * row(key, row);
    }
    return count;
  }

  /// Fills a row and says of how many classes it speaks.
  private int row(int key, byte[] row) {
    int[] scores = new int[classes];
    sum(new int[] {key}, 1, scores);
    int count = 0;
    for (int i = 0; i < classes; i++) {
      row[i] = (byte) scores[i];
      count += row[i] == 0 ? 0 : 1;
    }
    return count;
  }

  void write(ByteBuffer out) {
    out.putInt(classes).putInt(features.size()).putInt(filled / 2);
    byte[] row = new byte[classes];
    for (int key : features.all()) {
      out.putInt(key).put((byte) row(key, row));
      for (int i = 0; i < classes; i++) {
        if (row[i] != 0) {
          out.put((byte) i).put(row[i]);
        }
      }
    }
  }

  static Weights read(ByteBuffer in) {
    int classes = in.getInt();
    int size = in.getInt();
    int said = in.getInt();
    if (size > in.remaining()) {
      throw new IllegalArgumentException("weights of a grammar that cannot be");
    }
    Weights weights = new Weights(classes, size, said);
    for (int i = 0; i < size; i++) {
      int key = in.getInt();
      byte[] row = new byte[classes];
      for (int n = in.get(); n > 0; n--) {
        int of = in.get();
        if (of < 0 || of >= classes) {
          throw new IllegalArgumentException("weights of a grammar that cannot be");
        }
        row[of] = in.get();
      }
      if (key == 0 || weights.isFull(row)) {
        throw new IllegalArgumentException("weights of a grammar that cannot be");
      }
      weights.put(key, row);
    }
    return weights;
  }

  private boolean isFull(byte[] row) {
    return classes > FEW && filled + 2 * said(row) > pairs.length;
  }

  static int said(byte[] row) {
    int count = 0;
    for (byte weight : row) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }
}
