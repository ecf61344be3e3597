package org.attest.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The letters and digits of a text in lower case, and where each stands: what a better reading of
/// the same page mostly leaves as it was.
final class Letters {
  /// So many letters and digits next to a passage on either side are looked for.
  private static final int NEXT = 12;

  private final String plain;

  /// The UTF-16 offset of each in the text.
  private final int[] places;

  private Letters(String plain, int[] places) {
    this.plain = plain;
    this.places = places;
  }

  static Letters of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[plain.length()] = i;
        plain.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return new Letters(plain.toString(), places);
  }

  static String plain(String text) {
    return of(text.toLowerCase(Locale.ROOT)).plain;
  }

  /// Where words stand, blanks, points and case aside.
  List<Span> occurrences(String words) {
    String wanted = plain(words);
    List<Span> out = new ArrayList<>();
    if (!wanted.isEmpty()) {
      for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
        out.add(new Span(places[at], places[at + wanted.length() - 1] + 1));
      }
    }
    return out;
  }

  /// What stands between the words before a passage and those behind it, if not too long.
  ///
  /// @param most letters and digits between them
  List<Span> between(String before, String after, int most) {
    String all = plain(before);
    String left = all.substring(Math.max(0, all.length() - NEXT));
    String behind = plain(after);
    String right = behind.substring(0, Math.min(NEXT, behind.length()));
    List<Span> out = new ArrayList<>();
    if (left.isEmpty() || right.isEmpty()) {
      return out;
    }
    for (int at = plain.indexOf(left); at >= 0; at = plain.indexOf(left, at + 1)) {
      int from = at + left.length();
      int to = plain.indexOf(right, from);
      if (to > from && to - from <= most) {
        out.add(new Span(places[from], places[to - 1] + 1));
      }
    }
    return out;
  }
}
