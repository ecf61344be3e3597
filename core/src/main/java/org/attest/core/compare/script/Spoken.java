package org.attest.core.compare.script;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A word as its sounds, as far as its letters tell them.
public final class Spoken {
  private static final Graphemes GRAPHEMES =
      Graphemes.of(
          Alphabets.LATIN,
          Alphabets.CYRILLIC,
          Alphabets.GREEK,
          Alphabets.ARMENIAN,
          Alphabets.GEORGIAN,
          Alphabets.HEBREW,
          Alphabets.ARABIC,
          Syllables.KATAKANA,
          Syllables.HANGUL,
          Han.table());

  /// All sets of sounds that letters stand for, each with its place as its number.
  static final int[] INVENTORY = GRAPHEMES.inventory();

  private final Writing writing;
  private final byte[] sounds;
  private final boolean complete;

  private Spoken(Writing writing, byte[] sounds, boolean complete) {
    this.writing = writing;
    this.sounds = sounds;
    this.complete = complete;
  }

  /// The sounds of one word, of at most 48 sounds; letters of unknown scripts have none.
  public static Spoken of(String word) {
    String small = Letters.small(word);
    Writing writing = Writing.of(small);
    String legible = legible(small, writing);
    boolean complete =
        writing == Writing.ALPHABET && legible.chars().allMatch(c -> GRAPHEMES.knows((char) c));
    List<Integer> read = GRAPHEMES.read(legible);
    byte[] sounds = new byte[read.size()];
    for (int i = 0; i < sounds.length; i++) {
      sounds[i] = (byte) number(read.get(i));
    }
    return new Spoken(writing, sounds, complete && sounds.length > 0);
  }

  private static int number(int sound) {
    return Arrays.binarySearch(INVENTORY, sound);
  }

  /// In letters that the tables have: katakana for hiragana, the letters of hangul, and letters
  /// without marks where those with them are unknown.
  private static String legible(String small, Writing writing) {
    StringBuilder out = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (letter >= 'ぁ' && letter <= 'ゖ') {
        out.append((char) (letter + 'ァ' - 'ぁ'));
      } else if (letter < 128 || GRAPHEMES.knows(letter)) {
        out.append(letter);
      } else {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        out.append(writing == Writing.HANGUL ? apart : apart.substring(0, 1));
      }
    }
    return out.toString();
  }

  public Writing writing() {
    return writing;
  }

  /// Whether its letters tell all its sounds: those of an alphabet, and no digit or other sign
  /// stands among them.
  public boolean isComplete() {
    return complete;
  }

  /// Whether both may begin with the same sound.
  public boolean beginsLike(Spoken other) {
    return sounds.length > 0
        && other.sounds.length > 0
        && (INVENTORY[sounds[0]] & INVENTORY[other.sounds[0]]) != 0;
  }

  /// The consonants of the word by kind, in every way in which it may be read: words that may sound
  /// alike share one of them. Few and short; empty for a word without consonants.
  public Set<String> skeletons() {
    return Skeletons.of(this);
  }

  /// All sounds that the letters at a place may stand for, as bits.
  int bits(int place) {
    return INVENTORY[sounds[place]];
  }

  int size() {
    return sounds.length;
  }

  /// The places of its sounds in the inventory; not to be changed.
  byte[] sounds() {
    return sounds;
  }
}
