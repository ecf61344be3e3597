package org.attest.core.compare.script;

/// How alike two words sound: the cheapest way to turn one into the other, beside what it would
/// cost to leave out the whole of both (after Levenshtein 1966, with costs by sound).
///
/// What a script does not tell costs little: vowels in Hebrew and Arabic letters, the vowels that
/// kana and ideographs put between consonants.
public final class Hearing {
  private static final int SOUNDS = Spoken.INVENTORY.length;
  private static final Costs[] COSTS = costs();

  private Hearing() {}

  private static Costs[] costs() {
    Costs[] all = new Costs[Writing.values().length];
    for (Writing writing : Writing.values()) {
      all[writing.ordinal()] = Costs.of(writing, Spoken.INVENTORY);
    }
    return all;
  }

  /// From 0 (nothing in common) to 1 (the same sounds).
  public static double likeness(Spoken a, Spoken b) {
    boolean swap = a.writing().compareTo(b.writing()) > 0;
    Spoken first = swap ? b : a;
    Spoken second = swap ? a : b;
    if (first.size() == 0 || second.size() == 0 || second.writing() == Writing.OTHER) {
      return 0;
    }
    Costs costs = COSTS[second.writing().ordinal()];
    int whole = costs.whole(first) + costs.whole(second);
    return Math.max(0, 1 - 2.0 * cost(first, second, costs, whole / 2) / whole);
  }

  private static int cost(Spoken a, Spoken b, Costs costs, int most) {
    int[] above = new int[b.size() + 1];
    int[] row = new int[b.size() + 1];
    for (int j = 1; j <= b.size(); j++) {
      above[j] = above[j - 1] + costs.gap(b.at(j - 1));
    }
    for (int i = 1; i <= a.size(); i++) {
      int sound = a.at(i - 1);
      int gap = costs.gap(sound);
      row[0] = above[0] + gap;
      for (int j = 1; j <= b.size(); j++) {
        int other = b.at(j - 1);
        int change = above[j - 1] + costs.change(sound, other);
        row[j] = Math.min(change, Math.min(above[j] + gap, row[j - 1] + costs.gap(other)));
      }
      if (least(row) >= most) {
        return most;
      }
      int[] spare = above;
      above = row;
      row = spare;
    }
    return above[b.size()];
  }

  private static int least(int[] row) {
    int least = row[0];
    for (int cost : row) {
      least = Math.min(least, cost);
    }
    return least;
  }
}
