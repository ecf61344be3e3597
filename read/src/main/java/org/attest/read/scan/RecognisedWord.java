package org.attest.read.scan;

import org.attest.core.source.Box;

/// A word, or the piece of one, as it stands on one line.
///
/// @param words without white space
/// @param confidence how sure the program was, from 0 to 100
/// @param box in the pixels of the picture
public record RecognisedWord(String words, int confidence, Box.Pixels box) {
  public RecognisedWord {
    if (words.isEmpty() || words.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException("words: white space in '" + words + "'");
    }
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("confidence: not from 0 to 100: " + confidence);
    }
  }
}
