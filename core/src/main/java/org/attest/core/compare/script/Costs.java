package org.attest.core.compare.script;

/// What it costs to take one sound for another, or to leave one out, beside words in one writing;
/// in hundredths.
final class Costs {
  private static final int CONSONANT = 80;
  private static final int HALF_VOWEL = 15;
  private static final int BREATH = 25;

  private final int sounds;
  private final int[] changes;
  private final int[] gaps;

  private Costs(int sounds) {
    this.sounds = sounds;
    this.changes = new int[sounds * sounds];
    this.gaps = new int[sounds];
  }

  static Costs of(Writing writing, int[] inventory) {
    Costs costs = new Costs(inventory.length);
    for (int i = 0; i < inventory.length; i++) {
      costs.gaps[i] = gap(inventory[i], writing);
      for (int j = 0; j < inventory.length; j++) {
        costs.changes[i * costs.sounds + j] = Sounds.distance(inventory[i], inventory[j]);
      }
    }
    return costs;
  }

  private static int gap(int sound, Writing writing) {
    boolean vowel = (sound & Sounds.VOWELS) != 0;
    if (Sounds.isVowel(sound)) {
      return sound == Sounds.bits("ij") ? HALF_VOWEL : writing.vowel();
    }
    if (sound == Sounds.bits("j")) {
      return HALF_VOWEL;
    }
    if (sound == Sounds.bits("h") || (vowel && (sound & Sounds.bits("h")) != 0)) {
      return BREATH;
    }
    if (vowel && (sound & Sounds.bits("w")) != 0) {
      return writing == Writing.ABJAD ? HALF_VOWEL : 2 * HALF_VOWEL;
    }
    boolean rolled = (sound & Sounds.bits("r")) != 0;
    return rolled && writing == Writing.KANA ? CONSONANT / 2 : CONSONANT;
  }

  int change(int a, int b) {
    return changes[a * sounds + b];
  }

  int gap(int a) {
    return gaps[a];
  }

  int whole(Spoken word) {
    int whole = 0;
    for (byte sound : word.sounds()) {
      whole += gaps[sound];
    }
    return whole;
  }
}
