package org.attest.core.tag;

/// The features that occur often enough to be learnt, each with a row for its weights.
public final class FeatureRows {
  private static final int COUNTERS = 1 << 27;

  private final byte[] counts = new byte[COUNTERS];
  private final int least;
  private long[] keys = new long[1 << 20];
  private int[] rows = new int[1 << 20];
  private int size;

  /// @param least how often a feature must occur
  public FeatureRows(int least) {
    this.least = least;
  }

  /// Counts one occurrence; features that share a counter are rare enough to do no harm.
  public void count(long feature) {
    int at = (int) (feature >>> 8) & (COUNTERS - 1);
    if (counts[at] < least) {
      counts[at]++;
    }
  }

  /// The row of a feature, or -1 if it is too rare.
  public int row(long feature) {
    if (counts[(int) (feature >>> 8) & (COUNTERS - 1)] < least) {
      return -1;
    }
    int at = slot(feature);
    if (keys[at] == 0) {
      if (size * 2 > keys.length) {
        grow();
        at = slot(feature);
      }
      keys[at] = feature;
      rows[at] = size++;
    }
    return rows[at];
  }

  private int slot(long feature) {
    int at = (int) feature & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != feature) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        rows[at] = oldRows[i];
      }
    }
  }

  /// How many features have a row.
  public int size() {
    return size;
  }

  /// The features by their rows.
  public long[] features() {
    long[] out = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        out[rows[i]] = keys[i];
      }
    }
    return out;
  }
}
