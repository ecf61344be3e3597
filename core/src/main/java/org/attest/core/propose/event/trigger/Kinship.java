package org.attest.core.propose.event.trigger;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.tag.Hash;
import org.attest.core.tag.WordTable;

/// Which words keep the same company, so that a word that no lesson holds is known by its like.
///
/// A word has a direction among a few in which words differ most, and a group: a path of [#BITS]
/// halvings of all words, of which the first bits are the wider group that holds the word.
public final class Kinship {
  /// How many halvings a word's group tells.
  public static final int BITS = 10;

  /// How many numbers a direction has.
  public static final int DIMENSIONS = 64;

  /// Directions are kept in whole numbers of these parts of one.
  private static final float SCALE = 254;

  private static final int GROUP = (1 << (BITS + 1)) - 1;

  /// The group plus one in the low bits, above them the row of the direction plus one.
  private final WordTable words;

  private final byte[] directions;

  private Kinship(WordTable words, byte[] directions) {
    this.words = words;
    this.directions = directions;
  }

  /// @param groups of each word in small letters, from 0 to 2^[#BITS] - 1
  /// @param directions of the same words, of length one
  public static Kinship of(Map<String, Integer> groups, Map<String, float[]> directions) {
    Map<Long, Integer> entries = new HashMap<>();
    List<String> sorted = List.copyOf(new TreeMap<>(groups).keySet());
    byte[] rows = new byte[sorted.size() * DIMENSIONS];
    for (int row = 0; row < sorted.size(); row++) {
      String word = sorted.get(row);
      int group = groups.getOrDefault(word, 0) + 1;
      entries.put(Hash.of(word, 0, word.length()), ((row + 1) << (BITS + 1)) | group);
      float[] direction = directions.getOrDefault(word, new float[DIMENSIONS]);
      for (int i = 0; i < DIMENSIONS; i++) {
        int value = Math.clamp(Math.round(direction[i] * SCALE), Byte.MIN_VALUE, Byte.MAX_VALUE);
        rows[row * DIMENSIONS + i] = (byte) value;
      }
    }
    return new Kinship(WordTable.of(entries), rows);
  }

  /// What is known of a word, or 0.
  int of(long word) {
    return words.of(word);
  }

  /// The first bits of a word's group, with a mark of how many they are; 0 for none.
  static int group(int known, int bits) {
    return known == 0 ? 0 : (((known & GROUP) - 1) >> (BITS - bits)) | (1 << bits);
  }

  /// A word's direction; all numbers 0 for none.
  float[] direction(int known) {
    float[] out = new float[DIMENSIONS];
    int row = (known >>> (BITS + 1)) - 1;
    for (int i = 0; row >= 0 && i < DIMENSIONS; i++) {
      out[i] = directions[row * DIMENSIONS + i] / SCALE;
    }
    return out;
  }

  int bytes() {
    return words.bytes() + Integer.BYTES + directions.length;
  }

  void write(ByteBuffer out) {
    words.write(out);
    out.putInt(directions.length).put(directions);
  }

  static Kinship read(ByteBuffer in) {
    WordTable words = WordTable.read(in);
    byte[] directions = new byte[in.getInt()];
    in.get(directions);
    return new Kinship(words, directions);
  }
}
