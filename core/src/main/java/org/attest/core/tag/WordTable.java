package org.attest.core.tag;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/// A number for each of many words or phrases, known by their hashes.
///
/// A word that was never put is taken for one that was with a chance of about one in 2^40.
public final class WordTable {
  private final long[] keys;
  private final int[] values;
  private final int size;

  private WordTable(int size) {
    this.size = size;
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    this.keys = new long[slots];
    this.values = new int[slots];
  }

  /// @param entries a number that is not 0 by the hash of each word
  public static WordTable of(Map<Long, Integer> entries) {
    WordTable table = new WordTable(entries.size());
    new TreeMap<>(entries).forEach(table::put);
    return table;
  }

  private void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(long key) {
    int at = (int) key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /// The number of a word, or 0 if it has none.
  public int of(long key) {
    return values[slot(key)];
  }

  /// How many bytes [#write] adds.
  public int bytes() {
    return Integer.BYTES + size * (Long.BYTES + Integer.BYTES);
  }

  public void write(ByteBuffer out) {
    out.putInt(size);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        out.putLong(keys[i]).putInt(values[i]);
      }
    }
  }

  /// What [#write] wrote.
  public static WordTable read(ByteBuffer in) {
    WordTable table = new WordTable(in.getInt());
    for (int i = 0; i < table.size; i++) {
      table.put(in.getLong(), in.getInt());
    }
    return table;
  }
}
