package org.attest.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern together with the characters with which it can begin, so that a long text is tried at
/// those places only: most of a book is then passed over at the speed of a comparison.
///
/// It finds what [Matcher#find] finds, if the beginnings are told truly; a test compares the two.
/// What looks behind, ahead or at a boundary sees the whole text.
public final class Probe {
  private static final int PLAIN = 128;

  private final Pattern pattern;
  private final boolean[] plain = new boolean[PLAIN];
  private final String others;
  private final boolean atWords;

  private Probe(Pattern pattern, String firsts, boolean atWords) {
    this.pattern = pattern;
    this.atWords = atWords;
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < firsts.length(); i++) {
      char first = firsts.charAt(i);
      if (first < PLAIN) {
        plain[first] = true;
      } else {
        rest.append(first);
      }
    }
    this.others = rest.toString();
  }

  /// @param firsts every character that can stand at the beginning of a match
  public static Probe of(String firsts, Pattern pattern) {
    return new Probe(pattern, firsts, false);
  }

  /// For a pattern that begins at the boundary of a word.
  ///
  /// @param firsts every character that can stand at the beginning of a match, letters in both
  ///   cases if the pattern ignores it
  public static Probe atWords(String firsts, Pattern pattern) {
    return new Probe(pattern, firsts, true);
  }

  public Run in(CharSequence text) {
    return in(text, 0, text.length());
  }

  /// Whether the pattern stands anywhere in a text.
  public boolean isIn(CharSequence text) {
    return in(text).find();
  }

  public Pattern pattern() {
    return pattern;
  }

  /// @param from where the first match can begin
  /// @param to where the last match ends at most
  public Run in(CharSequence text, int from, int to) {
    return new Run(text, from, to);
  }

  /// One search, match after match.
  public final class Run {
    private final CharSequence text;
    private final int to;
    private final Matcher matcher;
    private int at;

    private Run(CharSequence text, int from, int to) {
      this.text = text;
      this.to = to;
      this.at = from;
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Goes on to the next match, if there is one.
    public boolean find() {
      while (at < to) {
        if (canBegin() && matcher.region(at, to).lookingAt()) {
          at = Math.max(matcher.end(), at + 1);
          return true;
        }
        at++;
      }
      return false;
    }

    /// The match that was found last.
    public Matcher match() {
      return matcher;
    }

    private boolean canBegin() {
      char c = text.charAt(at);
      boolean known = c < PLAIN ? plain[c] : others.indexOf(c) >= 0;
      return known && !(atWords && at > 0 && isWord(text.charAt(at - 1)) && isWord(c));
    }

    /// A character of a word as `\b` understands it.
    private static boolean isWord(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
  }
}
