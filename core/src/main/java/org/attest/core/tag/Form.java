package org.attest.core.tag;

import org.attest.core.tag.WordFacts.WordList;
import org.attest.core.text.Shape;

/// One spelling of a word, number or sign in a document: its hashes, made once however often it
/// stands there, and what the whole document says of it.
final class Form {
  private static final int AFFIX_MAX = 4;
  private static final int MANY = 4;

  /// A place outside of the text.
  static final Form NONE = new Form("", 0, 0);

  final long word;
  final long small;
  final int facts;
  final long shape;
  final boolean isWord;
  final boolean isCapital;

  /// Whether it is a single capital letter, as an initial is.
  final boolean isLetter;

  /// The first and last two to four letters, in small letters; 0 where the word is shorter.
  final long[] affixes;

  private int capitals;
  private int smalls;
  private int titled;
  private int placed;
  private int preceded;
  private int speaking;
  private int bodied;
  private long evidence;

  /// @param small the hash of the word in small letters
  Form(String words, long small, int facts) {
    this.word = Hash.of(words, 0, words.length());
    this.small = small;
    this.facts = facts;
    this.shape = shape(words);
    this.isWord = !words.isEmpty() && Character.isLetter(words.codePointAt(0));
    this.isCapital = isWord && Character.isUpperCase(words.codePointAt(0));
    this.isLetter = isCapital && words.length() == 1;
    this.affixes = isWord ? affixes(regular(words)) : new long[2 * (AFFIX_MAX - 1)];
  }

  /// Small letters, the long s as the short one.
  static String regular(String word) {
    return Shape.small(word);
  }

  private static long[] affixes(String small) {
    long[] out = new long[2 * (AFFIX_MAX - 1)];
    for (int n = 2; n <= Math.min(AFFIX_MAX, small.length()); n++) {
      out[2 * (n - 2)] = Hash.of(small, 0, n);
      out[2 * (n - 2) + 1] = Hash.of(small, small.length() - n, small.length());
    }
    return out;
  }

  private static long shape(String words) {
    CharSequence shape = Shape.of(words, MANY);
    return Hash.of(shape, 0, shape.length());
  }

  boolean isOn(WordList list) {
    return WordFacts.isOn(facts, list);
  }

  /// Counts one occurrence.
  ///
  /// @param before the word before, points left out
  /// @param after the next token
  void seen(Form before, Form after, boolean opensSentence) {
    if (!isCapital) {
      smalls++;
      return;
    }
    capitals += opensSentence ? 0 : 1;
    titled += before.isOn(WordList.TITLE) && before.isCapital ? 1 : 0;
    placed += before.isOn(WordList.PREPOSITION) && !before.isCapital ? 1 : 0;
    preceded += before.isCapital && (before.isOn(WordList.GIVEN_NAME) || before.isLetter) ? 1 : 0;
    speaking += after.isOn(WordList.SPEECH) ? 1 : 0;
    bodied += after.isCapital && after.isOn(WordList.BODY_WORD) ? 1 : 0;
  }

  /// Settles what the document says, when all of it has been counted.
  ///
  /// @param twin the same word in small letters, or [#NONE]
  void settle(Form twin) {
    int all = Math.max(1, capitals);
    int written = share(twin.smalls, capitals + twin.smalls);
    evidence =
        written
            | (share(titled, all) << 2)
            | (share(placed, all) << 4)
            | (share(preceded, all) << 6)
            | (share(speaking, all) << 8)
            | (share(bodied, all) << 10)
            | ((capitals >= MANY ? 2 : Math.min(1, capitals)) << 12);
  }

  /// 0 for none, 1 for less than a fifth, 2 for less than half, 3 for more.
  private static int share(int some, int all) {
    if (some == 0) {
      return 0;
    }
    return some * 5 < all ? 1 : some * 2 < all ? 2 : 3;
  }

  /// One of the seven things that the document says, by its number: how often it is written small,
  /// stands behind a title, a preposition of place, a given name or initial, before a verb of
  /// speech, before the word of a body, and how often it occurs.
  long evidence(int what) {
    return (evidence >>> (2 * what)) & 3;
  }

  /// All that the document says.
  long evidence() {
    return evidence;
  }
}
