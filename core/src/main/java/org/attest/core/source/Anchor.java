package org.attest.core.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A passage with the words around it, so that it can be found again in a new version of its
/// source.
///
/// @param passage as it was cited
/// @param before the words before it in the version from which it was cited; may be empty
/// @param after the words behind it; may be empty
public record Anchor(Passage passage, String before, String after) {
  /// So many code points on either side are kept.
  public static final int AROUND = 32;

  /// So much of the surroundings must agree, in letters and digits, for one of several places to be
  /// the one.
  private static final int AGREEMENT_MIN = 8;

  /// So many places are told at most where none is the one.
  private static final int CANDIDATES_MAX = 5;

  /// Where a passage is in a text.
  public sealed interface Found {
    /// Its words stand at its place.
    record Standing() implements Found {}

    /// Its words stand elsewhere, and only there as far as words and surroundings tell.
    ///
    /// @param isExact whether letter for letter; else case, blanks, hyphens and points differ
    record Moved(Passage to, boolean isExact) implements Found {}

    /// Its words stand nowhere, or in several places of which none is more likely.
    ///
    /// @param candidates where it may be, the nearest first
    record Lost(List<Passage> candidates) implements Found {
      public Lost {
        candidates = List.copyOf(candidates);
      }
    }
  }

  /// A passage that stands in a text, with what stands around it.
  public static Anchor of(Passage passage, SourceText text) {
    int start = text.toUnit(passage.start());
    int end = text.toUnit(passage.end());
    int from = text.toUnit(Math.max(0, passage.start() - AROUND));
    int to = text.toUnit(Math.min(text.characters(), passage.end() + AROUND));
    return new Anchor(
        passage, text.value().substring(from, start), text.value().substring(end, to));
  }

  /// Looks for it in a version of its source.
  public Found in(SourceText text) {
    if (stands(text)) {
      return new Found.Standing();
    }
    List<Span> exact = occurrences(text.value(), passage.exact());
    if (!exact.isEmpty()) {
      return chosen(exact, text, true);
    }
    Letters letters = Letters.of(text.value());
    List<Span> loose = letters.occurrences(passage.exact());
    if (!loose.isEmpty()) {
      return chosen(loose, text, false);
    }
    return new Found.Lost(
        letters.between(before, after, 2 * passage.exact().length() + AROUND).stream()
            .map(span -> passage(span, text))
            .limit(CANDIDATES_MAX)
            .toList());
  }

  private boolean stands(SourceText text) {
    return passage.end() <= text.characters()
        && passage.start() < passage.end()
        && text.value()
            .substring(text.toUnit(passage.start()), text.toUnit(passage.end()))
            .equals(passage.exact());
  }

  private static List<Span> occurrences(String text, String words) {
    List<Span> out = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      out.add(new Span(at, at + words.length()));
    }
    return out;
  }

  private Found chosen(List<Span> places, SourceText text, boolean isExact) {
    if (places.size() == 1) {
      return new Found.Moved(passage(places.getFirst(), text), isExact);
    }
    List<Integer> agreements = places.stream().map(place -> agreement(place, text)).toList();
    int best = 0;
    for (int i = 1; i < places.size(); i++) {
      best = agreements.get(i) > agreements.get(best) ? i : best;
    }
    int most = agreements.get(best);
    boolean isOne = agreements.stream().filter(each -> each >= most).count() == 1;
    if (isOne && most >= AGREEMENT_MIN) {
      return new Found.Moved(passage(places.get(best), text), isExact);
    }
    return new Found.Lost(
        places.stream()
            .map(place -> passage(place, text))
            .sorted(
                Comparator.comparingInt((Passage each) -> Math.abs(each.start() - passage.start())))
            .limit(CANDIDATES_MAX)
            .toList());
  }

  /// How many letters and digits around a place agree with those around the passage.
  private int agreement(Span place, SourceText text) {
    int reach = 4 * AROUND;
    String there = text.value();
    String left = Letters.plain(there.substring(Math.max(0, place.start() - reach), place.start()));
    String right =
        Letters.plain(there.substring(place.end(), Math.min(there.length(), place.end() + reach)));
    String mine = Letters.plain(before);
    String others = Letters.plain(after);
    int agreed = 0;
    while (agreed < Math.min(mine.length(), left.length())
        && mine.charAt(mine.length() - 1 - agreed) == left.charAt(left.length() - 1 - agreed)) {
      agreed++;
    }
    int behind = 0;
    while (behind < Math.min(others.length(), right.length())
        && others.charAt(behind) == right.charAt(behind)) {
      behind++;
    }
    return agreed + behind;
  }

  private Passage passage(Span span, SourceText text) {
    return new Passage(
        passage.source(),
        text.toCodePoint(span.start()),
        text.toCodePoint(span.end()),
        text.at(span));
  }
}
