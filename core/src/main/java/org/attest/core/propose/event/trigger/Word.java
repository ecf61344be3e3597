package org.attest.core.propose.event.trigger;

import java.util.Locale;
import org.attest.core.tag.Hash;

/// One spelling of a word, number or sign: its hashes, made once however often it stands in a text.
final class Word {
  private static final int ENDINGS = 3;

  /// A place outside of the text.
  static final Word NONE = new Word("", 0, new float[Kinship.DIMENSIONS]);

  final String small;
  final long hash;
  final int known;
  final boolean isWord;

  /// The last two to four letters; 0 where the word is shorter.
  final long[] endings = new long[ENDINGS];

  /// Where the word points among words; see [Kinship].
  final float[] direction;

  /// What the hidden layer makes of it at each place, made when it is first needed.
  final float[][] projected = new float[HiddenLayer.PLACES][];

  final long beginning;

  /// What a word of the grammar does to the words after it: see [Clause].
  final int duty;

  private Word(String small, int known, float[] direction) {
    this.direction = direction;
    this.small = small;
    this.hash = small.isEmpty() ? 0 : Hash.of(small, 0, small.length());
    this.known = known;
    this.isWord = !small.isEmpty() && Character.isLetter(small.codePointAt(0));
    for (int n = 0; n < ENDINGS && n + 2 <= small.length(); n++) {
      endings[n] = Hash.of(small, small.length() - n - 2, small.length());
    }
    this.beginning = small.length() < 5 ? 0 : Hash.of(small, 0, 4);
    this.duty = Clause.duty(small);
  }

  /// Adds what the hidden layer makes of the word at a place.
  void project(HiddenLayer layer, int place, float[] hidden) {
    float[] known = projected[place];
    if (known == null) {
      known = new float[HiddenLayer.WIDTH];
      layer.project(direction, place, known);
      projected[place] = known;
    }
    for (int h = 0; h < known.length; h++) {
      hidden[h] += known[h];
    }
  }

  static Word of(String words, Kinship kinship) {
    String small = words.toLowerCase(Locale.ROOT);
    int known = kinship.of(Hash.of(small, 0, small.length()));
    return new Word(small, known, kinship.direction(known));
  }
}
