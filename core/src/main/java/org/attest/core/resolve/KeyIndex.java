package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds all pairs that share a key, each pair once.
final class KeyIndex {
  /// Keys of many names are rare, and lie in different pieces of the work for the most part.
  private static final int PIECES = 64;

  private final int[][] keys;
  private final int[][] sharing;

  private KeyIndex(int[][] keys, int[][] sharing) {
    this.keys = keys;
    this.sharing = sharing;
  }

  /// What is found of a pair.
  interface Pair<T> {
    /// @param a less than `b`
    Optional<T> of(int a, int b);
  }

  private interface Action {
    void of(int a, int b);
  }

  /// @param keys of each thing, by its number
  static KeyIndex of(List<Set<String>> keys) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> counts = new ArrayList<>();
    int[][] own = new int[keys.size()][];
    for (int i = 0; i < own.length; i++) {
      own[i] = new int[keys.get(i).size()];
      int at = 0;
      for (String key : keys.get(i)) {
        int number = numbers.computeIfAbsent(key, _ -> numbers.size());
        if (number == counts.size()) {
          counts.add(0);
        }
        counts.set(number, counts.get(number) + 1);
        own[i][at++] = number;
      }
      Arrays.sort(own[i]);
    }
    return new KeyIndex(own, sharing(own, counts));
  }

  private static int[][] sharing(int[][] own, List<Integer> counts) {
    int[][] out = new int[counts.size()][];
    int[] filled = new int[out.length];
    for (int i = 0; i < own.length; i++) {
      for (int key : own[i]) {
        if (filled[key] == 0) {
          int count = counts.get(key);
          out[key] = new int[count > 1 ? count : 0];
        }
        if (out[key].length > 0) {
          out[key][filled[key]] = i;
        }
        filled[key]++;
      }
    }
    return out;
  }

  /// What is found by looking once at every pair of which one at least is wanted.
  <T> List<T> find(BitSet wanted, Crew crew, Pair<T> looking) {
    List<Supplier<List<T>>> pieces = new ArrayList<>();
    for (int piece = 0; piece < PIECES; piece++) {
      int first = piece;
      pieces.add(() -> find(first, wanted, looking));
    }
    return crew.all(pieces).stream().flatMap(List::stream).toList();
  }

  private <T> List<T> find(int piece, BitSet wanted, Pair<T> looking) {
    List<T> out = new ArrayList<>();
    for (int key = piece; key < sharing.length; key += PIECES) {
      pairs(key, sharing[key], wanted, (a, b) -> looking.of(a, b).ifPresent(out::add));
    }
    return out;
  }

  private void pairs(int key, int[] some, BitSet wanted, Action action) {
    for (int i = 0; i < some.length; i++) {
      if (wanted.get(some[i])) {
        for (int j = 0; j < some.length; j++) {
          boolean isTurn = j > i || !wanted.get(some[j]);
          if (isTurn && j != i && isFirst(key, keys[some[i]], keys[some[j]])) {
            action.of(Math.min(some[i], some[j]), Math.max(some[i], some[j]));
          }
        }
      }
    }
  }

  /// Whether this is the first key that both have.
  private static boolean isFirst(int key, int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return a[i] == key;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
