package org.attest.core.compare.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters and groups of letters with the sounds that they may stand for; the longest group that
/// stands at a place is read.
final class Graphemes {
  private static final int SOUNDS_MAX = 48;

  private final Map<String, int[]> sounds = new HashMap<>();
  private final boolean[] begins = new boolean[1 << 16];
  private int longest = 1;

  /// @param tables in the form that [Alphabets] tells
  static Graphemes of(String... tables) {
    Graphemes graphemes = new Graphemes();
    for (String table : tables) {
      for (String entry : table.strip().split("\\s+", -1)) {
        graphemes.add(entry.split("=", 2));
      }
    }
    return graphemes;
  }

  private void add(String[] entry) {
    int[] read =
        entry[1].isEmpty()
            ? new int[0]
            : List.of(entry[1].split("\\+", -1)).stream().mapToInt(Sounds::bits).toArray();
    sounds.put(entry[0], read);
    longest = Math.max(longest, entry[0].length());
    begins[entry[0].charAt(entry[0].charAt(0) == '^' ? 1 : 0)] = true;
  }

  /// All sounds that occur in the tables.
  int[] inventory() {
    return sounds.values().stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
  }

  boolean knows(char letter) {
    return begins[letter];
  }

  /// The sounds of a word in small letters; what is in no table is passed over.
  List<Integer> read(String word) {
    List<Integer> out = new ArrayList<>();
    int at = 0;
    while (at < word.length() && out.size() < SOUNDS_MAX) {
      at = read(word, at, out);
    }
    return out;
  }

  private int read(String word, int at, List<Integer> out) {
    if (!begins[word.charAt(at)]) {
      return at + 1;
    }
    for (int end = Math.min(word.length(), at + longest - 1); end > at; end--) {
      int[] read = find(word, at, end);
      if (read.length > 0 || end == at + 1) {
        append(read, out);
        return end;
      }
    }
    return at + 1;
  }

  private int[] find(String word, int at, int end) {
    String letters = word.substring(at, end);
    int[] none = new int[0];
    if (at == 0 && sounds.containsKey("^" + letters)) {
      return sounds.getOrDefault("^" + letters, none);
    }
    if (end < word.length()
        && "eiyéèêëіїеиєεηιυ".indexOf(word.charAt(end)) >= 0
        && sounds.containsKey(letters + ">")) {
      return sounds.getOrDefault(letters + ">", none);
    }
    return sounds.getOrDefault(letters, none);
  }

  /// Doubled sounds are one.
  private static void append(int[] read, List<Integer> out) {
    for (int sound : read) {
      if (out.isEmpty() || out.getLast() != sound) {
        out.add(sound);
      }
    }
  }
}
