package org.attest.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A small set of words, each with a number, that is asked about a stretch of text without copying
/// it: most words of a text are in no list, and are passed over at the cost of a hash.
///
/// Case is ignored for the letters of ASCII, as [java.util.regex.Pattern#CASE_INSENSITIVE] ignores
/// it.
public final class Lexicon {
  private final String[] words;
  private final int[] numbers;
  private final int longest;

  private Lexicon(Map<String, Integer> of) {
    int slots = Integer.highestOneBit(Math.max(8, of.size())) * 4;
    this.words = new String[slots];
    this.numbers = new int[slots];
    Arrays.fill(words, "");
    int most = 0;
    for (Map.Entry<String, Integer> entry : of.entrySet()) {
      String word = entry.getKey().toLowerCase(Locale.ROOT);
      int slot = slot(word, 0, word.length());
      words[slot] = word;
      numbers[slot] = entry.getValue();
      most = Math.max(most, word.length());
    }
    this.longest = most;
  }

  /// @param numbers of the words, each above 0
  public static Lexicon of(Map<String, Integer> numbers) {
    return new Lexicon(numbers);
  }

  /// Words that all have the number 1.
  ///
  /// @param words parted by single spaces
  public static Lexicon of(String words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      numbers.put(word, 1);
    }
    return new Lexicon(numbers);
  }

  /// The number of the word that stands here, or 0 if it is none of them.
  public int of(String text, int start, int end) {
    return end - start > longest || end == start ? 0 : numbers[slot(text, start, end)];
  }

  /// The slot of a word, or the free one where it would be put.
  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + small(text.charAt(i));
    }
    int slot = (hash ^ (hash >>> 15)) & (words.length - 1);
    while (!words[slot].isEmpty() && !isSame(words[slot], text, start, end)) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != small(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
