package org.attest.core.compare.script;

/// What it costs to take one sound for another, or to leave one out, beside words in one writing;
/// in hundredths.
final class Costs {
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
    int vowel =
        switch (writing) {
          case ALPHABET, OTHER -> 32;
          case HANGUL -> 15;
          case KANA -> 15;
          case IDEOGRAPHS -> 15;
          case ABJAD -> 8;
        };
    for (int i = 0; i < inventory.length; i++) {
      int s = inventory[i];
      costs.gaps[i] = Sounds.isVowel(s) ? vowel : gap(s, writing);
      for (int j = 0; j < inventory.length; j++) {
        costs.changes[i * costs.sounds + j] = Sounds.distance(s, inventory[j]);
      }
    }
    return costs;
  }

  private static int gap(int sound, Writing writing) {
    if (sound == Sounds.bits("j") || sound == Sounds.bits("ij")) {
      return 15;
    }
    if (sound == Sounds.bits("h")
        || (sound & Sounds.bits("h")) != 0 && (sound & Sounds.VOWELS) != 0) {
      return 25;
    }
    if ((sound & Sounds.bits("w")) != 0 && (sound & Sounds.VOWELS) != 0) {
      return writing == Writing.ABJAD ? 15 : 30;
    }
    if ((sound & Sounds.bits("r")) != 0 && writing == Writing.KANA) {
      return 40;
    }
    return 80;
  }

  int change(int a, int b) {
    return changes[a * sounds + b];
  }

  int gap(int a) {
    return gaps[a];
  }

  int whole(Spoken word) {
    int whole = 0;
    for (int i = 0; i < word.size(); i++) {
      whole += gaps[word.at(i)];
    }
    return whole;
  }
}
