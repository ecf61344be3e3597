package org.attest.core.compare.script;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How alike two words sound: the cheapest way to turn one into the other, beside what it would
/// cost to leave out the whole of both (after Levenshtein 1966, with costs by sound).
///
/// What a script does not tell costs little: vowels in Hebrew and Arabic letters, the vowels that
/// kana and ideographs put between consonants.
public final class Hearing {
  private static final Map<Writing, Costs> COSTS = costs();

  private Hearing() {}

  private static Map<Writing, Costs> costs() {
    Map<Writing, Costs> all = new EnumMap<>(Writing.class);
    for (Writing writing : Writing.values()) {
      all.put(writing, Costs.of(writing, Spoken.INVENTORY));
    }
    return all;
  }

  /// How alike two words in two scripts must sound to be taken for one.
  public static double oneFrom(Spoken a, Spoken b) {
    return poorer(a, b).oneFrom();
  }

  /// Of two writings the one that tells less.
  private static Writing poorer(Spoken a, Spoken b) {
    return a.writing().compareTo(b.writing()) > 0 ? a.writing() : b.writing();
  }

  /// From 0 (nothing in common) to 1 (the same sounds).
  ///
  /// @param least what is less alike than this counts as 0, and is found sooner
  public static double likeness(Spoken a, Spoken b, double least) {
    boolean swap = a.writing().compareTo(b.writing()) > 0;
    Spoken first = swap ? b : a;
    Spoken second = swap ? a : b;
    if (first.size() == 0 || second.size() == 0 || second.writing() == Writing.OTHER) {
      return 0;
    }
    Costs costs = Objects.requireNonNull(COSTS.get(second.writing()));
    int wholeOfFirst = costs.whole(first);
    int wholeOfSecond = costs.whole(second);
    int whole = wholeOfFirst + wholeOfSecond;
    int most = (int) ((1 - least) * whole / 2);
    if (Math.abs(wholeOfFirst - wholeOfSecond) > most) {
      return 0;
    }
    int cost = cost(first.sounds(), second.sounds(), costs, most);
    return cost > most ? 0 : 1 - 2.0 * cost / whole;
  }

  private static int cost(byte[] a, byte[] b, Costs costs, int most) {
    int[] above = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 1; j <= b.length; j++) {
      above[j] = above[j - 1] + costs.gap(b[j - 1]);
    }
    for (byte sound : a) {
      int gap = costs.gap(sound);
      int least = above[0] + gap;
      row[0] = least;
      for (int j = 1; j <= b.length; j++) {
        byte other = b[j - 1];
        int cost = above[j - 1] + costs.change(sound, other);
        cost = Math.min(cost, Math.min(above[j] + gap, row[j - 1] + costs.gap(other)));
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) {
        return least;
      }
      int[] spare = above;
      above = row;
      row = spare;
    }
    return above[b.length];
  }
}
