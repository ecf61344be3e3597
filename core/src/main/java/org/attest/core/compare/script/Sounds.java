package org.attest.core.compare.script;

import java.util.Arrays;

/// The sounds that words are reduced to, and how far each is from each.
///
/// A sound as written may be several: English `ch` is č, x, š or k. It is a set of bits, one for
/// each letter of [#ALPHABET].
final class Sounds {
  /// Vowels, half-vowels, consonants; c is ts, č is tch, ǧ is dj, x is kh.
  static final String ALPHABET = "aeiouyjwbpdtgkvfzsžšcčǧxhlrmn";

  static final int VOWELS = bits("aeiouy");

  /// The costs of taking one sound for another, in hundredths, for pairs that are near each other.
  private static final String NEAR =
      "ao15 ae20 ei12 iy8 ou15 uy15 ey15 oe20 ij10 uw10 yj15 vw5 uv40 ow30"
          + " bp45 dt45 gk45 vf40 zs35 žš35 ǧč40 bv40 pf45"
          + " sš35 zž35 cs35 cč35 cz35 čš35 ǧž20 ǧz45 ct50 ǧj45 žj60 čt60 čx60 ǧg50 ǧd55"
          + " xh12 xk35 xg45 hg40 hk55 lr60 mn50 jl60 fx60 hf60 žr60 šx50 ǧx45 wg50 wb60 tz60 ds70 dz60 ts60";

  private static final int FAR_CONSONANTS = 100;
  private static final int FAR_VOWELS = 30;
  private static final int VOWEL_AND_CONSONANT = 130;

  private static final int[][] DISTANCES = distances();

  private Sounds() {}

  /// The set of sounds that these letters of the alphabet stand for.
  ///
  /// @throws IllegalArgumentException for a letter that is no sound
  static int bits(String letters) {
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      int at = ALPHABET.indexOf(letters.charAt(i));
      if (at < 0) {
        throw new IllegalArgumentException("no sound: " + letters.charAt(i));
      }
      bits |= 1 << at;
    }
    return bits;
  }

  /// The cost of taking one for the other where each may be any of its sounds, in hundredths.
  static int distance(int a, int b) {
    if ((a & b) != 0) {
      return a == b ? 0 : 2;
    }
    int least = VOWEL_AND_CONSONANT;
    for (int i = 0; i < ALPHABET.length(); i++) {
      for (int j = 0; ((a >> i) & 1) == 1 && j < ALPHABET.length(); j++) {
        if (((b >> j) & 1) == 1) {
          least = Math.min(least, DISTANCES[i][j]);
        }
      }
    }
    return least;
  }

  static boolean isVowel(int sound) {
    return (sound & VOWELS) != 0 && (sound & ~VOWELS & ~bits("jw")) == 0;
  }

  private static int[][] distances() {
    int count = ALPHABET.length();
    int[][] distances = new int[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        boolean vowel = ((VOWELS >> i) & 1) == 1;
        boolean other = ((VOWELS >> j) & 1) == 1;
        distances[i][j] =
            vowel != other ? VOWEL_AND_CONSONANT : vowel ? FAR_VOWELS : FAR_CONSONANTS;
      }
      distances[i][i] = 0;
    }
    Arrays.stream(NEAR.split(" ", -1)).forEach(pair -> near(distances, pair));
    return distances;
  }

  private static void near(int[][] distances, String pair) {
    int a = ALPHABET.indexOf(pair.charAt(0));
    int b = ALPHABET.indexOf(pair.charAt(1));
    distances[a][b] = Integer.parseInt(pair.substring(2));
    distances[b][a] = distances[a][b];
  }
}
