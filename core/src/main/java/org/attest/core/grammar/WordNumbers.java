package org.attest.core.grammar;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/// A small number for each of many words, known by their hashes.
final class WordNumbers {
  /// Bits of a cluster's number.
  static final int BITS = 10;

  private final int[] keys;
  private final short[] values;
  private final int size;

  private WordNumbers(int size) {
    this.size = size;
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    this.keys = new int[slots];
    this.values = new short[slots];
  }

  /// @param entries a number above 0 by word, as it is to be found
  static WordNumbers of(Map<String, Integer> entries) {
    Map<Integer, Integer> byKey = new TreeMap<>();
    new TreeMap<>(entries)
        .forEach((word, value) -> byKey.putIfAbsent(Key.of(word, 0, word.length()), value));
    WordNumbers out = new WordNumbers(byKey.size());
    byKey.forEach(out::put);
    return out;
  }

  private void put(int key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = (short) value;
  }

  private int slot(int key) {
    int at = key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /// The number of a word, or 0 if it has none.
  int of(int key) {
    return values[slot(key)];
  }

  int of(String word) {
    return of(Key.of(word, 0, word.length()));
  }

  /// How many bytes [#write] adds.
  int bytes() {
    return Integer.BYTES + size * (Integer.BYTES + Short.BYTES);
  }

  void write(ByteBuffer out) {
    out.putInt(size);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        out.putInt(keys[i]).putShort(values[i]);
      }
    }
  }

  static WordNumbers read(ByteBuffer in) {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("words of a grammar that cannot be");
    }
    WordNumbers out = new WordNumbers(size);
    for (int i = 0; i < size; i++) {
      out.put(in.getInt(), in.getShort());
    }
    return out;
  }
}
