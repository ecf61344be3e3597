package org.attest.core.compare.romanise;

import java.util.Locale;

/// That some letters, where they stand between certain others, are written so.
///
/// @param from small letters
/// @param to what is written for them
/// @param before what must stand before: letters, `^` for the beginning of a word, `!` in front for
///   anything but these; empty for anything
/// @param after what must stand behind, `$` for the end of a word
/// @param rank later rules go before earlier ones
record Rule(String from, String to, String before, String after, int rank) {
  /// Ties two letters into one, so that both are capitals.
  private static final char TIE = '͡';

  /// @param entry `letters=letters`, or `before|letters|after=letters`
  static Rule parse(String entry, int rank) {
    int equals = entry.lastIndexOf('=');
    String to = entry.substring(equals + 1);
    String[] sides = entry.substring(0, equals).split("\\|", -1);
    return sides.length == 3
        ? new Rule(sides[1], to, sides[0], sides[2], rank)
        : new Rule(sides[0], to, "", "", rank);
  }

  /// How much it asks for: what asks for more is tried first.
  int weight() {
    return from.length() * 8 + (before.isEmpty() ? 0 : 1) + (after.isEmpty() ? 0 : 1);
  }

  /// @param small the text in small letters
  boolean standsAt(String small, int at) {
    int end = at + from.length();
    return small.startsWith(from, at)
        && fits(before, '^', at > 0 ? small.charAt(at - 1) : ' ')
        && fits(after, '$', end < small.length() ? small.charAt(end) : ' ');
  }

  private static boolean fits(String wanted, char edge, char neighbour) {
    if (wanted.isEmpty()) {
      return true;
    }
    boolean not = wanted.charAt(0) == '!';
    String letters = not ? wanted.substring(1) : wanted;
    boolean word = isOfWord(neighbour);
    boolean stands = word ? letters.indexOf(neighbour) >= 0 : letters.indexOf(edge) >= 0;
    return stands != not;
  }

  private static boolean isOfWord(char neighbour) {
    return Character.isLetter(neighbour)
        || Character.getType(neighbour) == Character.NON_SPACING_MARK
        || neighbour == '’'
        || neighbour == '\'';
  }

  /// What is written, in the case of the letters that stand there.
  String written(String text, int at) {
    if (to.isEmpty() || !Character.isUpperCase(text.charAt(at))) {
      return to;
    }
    return isAmongCapitals(text, at) ? to.toUpperCase(Locale.ROOT) : capitalised();
  }

  private boolean isAmongCapitals(String text, int at) {
    int end = at + from.length();
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      return Character.isUpperCase(text.charAt(end));
    }
    boolean whole = from.length() > 1 && Character.isUpperCase(text.charAt(end - 1));
    int last = at - 1;
    while (last > 0 && "'’ʼ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return whole || (last >= 0 && Character.isUpperCase(text.charAt(last)));
  }

  private String capitalised() {
    int first = 0;
    while (first < to.length() - 1 && !Character.isLetter(to.charAt(first))) {
      first++;
    }
    int end = first + 1 < to.length() && to.charAt(first + 1) == TIE ? first + 3 : first + 1;
    return to.substring(0, first)
        + to.substring(first, end).toUpperCase(Locale.ROOT)
        + to.substring(end);
  }
}
