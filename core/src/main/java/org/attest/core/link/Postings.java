package org.attest.core.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which profiles have which words, dates and places; and which words are like a word.
///
/// Words that one sign tells apart share what is left when a sign is taken out of each, or of one
/// (the index of W. Garbe's SymSpell); it is kept as sorted numbers, bits of the rest above, the
/// word below.
final class Postings {
  private static final int NEAR_LENGTH_MIN = 4;
  private static final int NEAR_LENGTH_MAX = 24;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final Vocabulary vocabulary = new Vocabulary();
  private final int[][] profiles;
  private final int[] sizes;
  private final int wordBits;
  private final long[] near;

  /// @param keys for each profile what it is found by, each once
  Postings(List<? extends Iterable<String>> keys) {
    keys.forEach(each -> each.forEach(vocabulary::number));
    sizes = new int[vocabulary.size()];
    keys.forEach(each -> each.forEach(key -> sizes[vocabulary.number(key)]++));
    profiles = new int[sizes.length][];
    Arrays.setAll(profiles, key -> new int[sizes[key]]);
    int[] filled = new int[sizes.length];
    for (int profile = 0; profile < keys.size(); profile++) {
      for (String key : keys.get(profile)) {
        int number = vocabulary.number(key);
        profiles[number][filled[number]++] = profile;
      }
    }
    wordBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(sizes.length));
    near = near();
  }

  /// The profiles that have a key, ascending.
  int[] of(String key) {
    int number = vocabulary.known(key);
    return number < 0 ? new int[0] : profiles[number];
  }

  /// How many profiles have a key.
  int count(String key) {
    int number = vocabulary.known(key);
    return number < 0 ? 0 : sizes[number];
  }

  /// The words that one sign, or two neighbours exchanged, tell apart from a word.
  List<String> like(String word) {
    if (!isComparable(word)) {
      return List.of();
    }
    Set<String> like = new TreeSet<>();
    long mask = (1L << wordBits) - 1;
    for (long rest : rests(word)) {
      long from = (rest >>> wordBits) << wordBits;
      int at = Arrays.binarySearch(near, from);
      for (int i = at < 0 ? -at - 1 : at; i < near.length && (near[i] & ~mask) == from; i++) {
        String other = vocabulary.value((int) (near[i] & mask));
        if (!other.equals(word) && Likeness.edits(word, other, 1) == 1) {
          like.add(other);
        }
      }
    }
    return List.copyOf(like);
  }

  private long[] near() {
    long[] found = new long[1 << 12];
    int size = 0;
    for (int number = 0; number < vocabulary.size(); number++) {
      String word = vocabulary.value(number);
      if (isComparable(word)) {
        for (long rest : rests(word)) {
          found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
          found[size++] = ((rest >>> wordBits) << wordBits) | number;
        }
      }
    }
    long[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean isComparable(String word) {
    return word.length() >= NEAR_LENGTH_MIN
        && word.length() <= NEAR_LENGTH_MAX
        && Character.isLetter(word.charAt(0));
  }

  /// The word itself and what is left of it without each of its signs, as bits in disorder.
  private static long[] rests(String word) {
    long[] rests = new long[word.length() + 1];
    for (int left = 0; left <= word.length(); left++) {
      long bits = 0;
      for (int i = 0; i < word.length(); i++) {
        bits = i == left ? bits : bits * MULTIPLIER + word.charAt(i);
      }
      rests[left] = Pairs.mixed(bits);
    }
    return rests;
  }
}
