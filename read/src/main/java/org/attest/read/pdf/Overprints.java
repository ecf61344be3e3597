package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.text.TextPosition;

/// Tells words that are printed over themselves, to look bold or by a program's mistake, from other
/// words at the same place.
///
/// Law: a letter is left out only if the same letter stands at its place, and it was the one right
/// before or all letters of its string stand there already.
final class Overprints {
  /// How far apart two prints of one letter may stand, in widths of the letter.
  private static final double APART_MAX = 1 / 3.0;

  private static final int BEFORE_LOOKED_AT = 3;

  /// Where each letter stands, by left edge and baseline.
  private final Map<String, NavigableMap<Float, TreeSet<Float>>> printed = new HashMap<>();

  private final List<TextPosition> last = new ArrayList<>();

  /// The letters of one string without those that are printed over themselves.
  List<TextPosition> without(List<TextPosition> string) {
    boolean isRepeated =
        string.stream().anyMatch(p -> !isBlank(p))
            && string.stream().allMatch(p -> isBlank(p) || isThere(p));
    if (isRepeated) {
      return List.of();
    }
    List<TextPosition> kept = new ArrayList<>();
    for (TextPosition position : string) {
      if (!isBlank(position) && last.stream().anyMatch(before -> isSame(before, position))) {
        continue;
      }
      kept.add(position);
      last.addLast(position);
      if (last.size() > BEFORE_LOOKED_AT) {
        last.removeFirst();
      }
    }
    kept.forEach(this::put);
    return kept;
  }

  private static boolean isBlank(TextPosition position) {
    return position.getUnicode().isBlank();
  }

  private static boolean isSame(TextPosition before, TextPosition position) {
    float within = within(position);
    return before.getUnicode().equals(position.getUnicode())
        && Math.abs(before.getX() - position.getX()) <= within
        && Math.abs(before.getY() - position.getY()) <= within;
  }

  private static float within(TextPosition position) {
    return (float) (position.getWidth() / position.getUnicode().length() * APART_MAX);
  }

  private boolean isThere(TextPosition position) {
    NavigableMap<Float, TreeSet<Float>> places = printed.get(position.getUnicode());
    if (places == null) {
      return false;
    }
    float within = within(position);
    float x = position.getX();
    float y = position.getY();
    return places.subMap(x - within, true, x + within, true).values().stream()
        .anyMatch(bases -> !bases.subSet(y - within, true, y + within, true).isEmpty());
  }

  private void put(TextPosition position) {
    printed
        .computeIfAbsent(position.getUnicode(), _ -> new TreeMap<>())
        .computeIfAbsent(position.getX(), _ -> new TreeSet<>())
        .add(position.getY());
  }
}
