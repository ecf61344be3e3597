package org.attest.core.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern together with the characters with which it can begin, so that a long text is tried at
/// those places only: most of a book is then passed over at the speed of a comparison.
///
/// It finds what [Matcher#find] finds, if the beginnings are told truly; a test compares the two.
/// What looks behind, ahead or at a boundary sees the whole text.
public final class Probe {
  private static final int PLAIN = 128;

  /// So few different beginnings are looked for one by one, which the machine does many characters
  /// at a time.
  private static final int FEW = 6;

  private final Pattern pattern;
  private final String firsts;
  private final boolean[] plain = new boolean[PLAIN];
  private final BitSet others = new BitSet();
  private final Beginning beginning;
  private final boolean few;

  private Probe(Pattern pattern, String firsts, Beginning beginning, boolean few) {
    this.pattern = pattern;
    this.firsts = firsts;
    this.beginning = beginning;
    this.few = few;
    for (int i = 0; i < firsts.length(); i++) {
      char first = firsts.charAt(i);
      if (first < PLAIN) {
        plain[first] = true;
      } else {
        others.set(first);
      }
    }
  }

  /// What has to hold of the surroundings where a match begins.
  @FunctionalInterface
  interface Beginning {
    /// @param at where one of the first characters stands
    boolean canBe(String text, int at);
  }

  /// @param firsts every character that can stand at the beginning of a match
  public static Probe of(String firsts, Pattern pattern) {
    return new Probe(pattern, firsts, Probe::isAnywhere, firsts.length() <= FEW);
  }

  /// @param firsts every character that can stand at the beginning of a match
  /// @param beginning true wherever a match begins; the cheaper, the better
  static Probe of(String firsts, Beginning beginning, Pattern pattern) {
    return new Probe(pattern, firsts, beginning, false);
  }

  /// For a pattern that begins at the boundary of a word.
  ///
  /// @param firsts every character that can stand at the beginning of a match, letters in both
  ///   cases if the pattern ignores it
  public static Probe atWords(String firsts, Pattern pattern) {
    return new Probe(pattern, firsts, Probe::isAtBoundary, false);
  }

  public Run in(String text) {
    return in(text, 0, text.length());
  }

  /// Whether the pattern stands anywhere in a text.
  public boolean isIn(String text) {
    return in(text).find();
  }

  public Pattern pattern() {
    return pattern;
  }

  /// @param from where the first match can begin
  /// @param to where the last match ends at most
  public Run in(String text, int from, int to) {
    return new Run(text, from, to, few ? new Few(text, from, to) : at -> first(text, at, to));
  }

  /// A search that tries these places only, for a caller who knows where a match can begin.
  ///
  /// @param places ascending
  public Run at(String text, int[] places) {
    return new Run(text, 0, text.length(), new Told(places));
  }

  private int first(String text, int from, int to) {
    int at = from;
    while (at < to && !canBegin(text, at)) {
      at++;
    }
    return at;
  }

  private boolean canBegin(String text, int at) {
    char c = text.charAt(at);
    return (c < PLAIN ? plain[c] : others.get(c)) && beginning.canBe(text, at);
  }

  private static boolean isAnywhere(String text, int at) {
    return at < text.length();
  }

  private static boolean isAtBoundary(String text, int at) {
    return at == 0 || !isWord(text.charAt(at - 1)) || !isWord(text.charAt(at));
  }

  /// A character of a word as `\b` understands it.
  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /// Where a match may begin.
  private interface Places {
    /// The first such place here or behind it; where there is none, one behind the text.
    int from(int at);
  }

  private static final class Told implements Places {
    private final int[] places;
    private int next;

    Told(int[] places) {
      this.places = places;
    }

    @Override
    public int from(int at) {
      while (next < places.length && places[next] < at) {
        next++;
      }
      return next < places.length ? places[next] : Integer.MAX_VALUE;
    }
  }

  /// Each beginning with the place where it stands next.
  private final class Few implements Places {
    private final String text;
    private final int to;
    private final int[] next = new int[firsts.length()];

    Few(String text, int from, int to) {
      this.text = text;
      this.to = to;
      Arrays.fill(next, from - 1);
    }

    @Override
    public int from(int at) {
      int nearest = Integer.MAX_VALUE;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < at) {
          int found = text.indexOf(firsts.charAt(i), at, to);
          next[i] = found < 0 ? Integer.MAX_VALUE : found;
        }
        nearest = Math.min(nearest, next[i]);
      }
      return nearest;
    }
  }

  /// One search, match after match.
  public final class Run {
    private final int to;
    private final Places places;
    private final Matcher matcher;
    private int at;

    private Run(String text, int from, int to, Places places) {
      this.to = to;
      this.at = from;
      this.places = places;
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Goes on to the next match, if there is one.
    public boolean find() {
      for (int begin = places.from(at); begin < to; begin = places.from(at)) {
        if (matcher.region(begin, to).lookingAt()) {
          at = Math.max(matcher.end(), begin + 1);
          return true;
        }
        at = begin + 1;
      }
      at = to;
      return false;
    }

    /// The match that was found last.
    public Matcher match() {
      return matcher;
    }
  }
}
