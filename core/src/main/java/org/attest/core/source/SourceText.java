package org.attest.core.source;

import java.util.Arrays;
import java.util.Objects;

/// The text of a source, and the bridge between UTF-16 units and code points.
///
/// Most texts hold no character beyond U+FFFF; then the two counts agree and nothing is kept for
/// them.
public final class SourceText {
  private final String value;

  /// The UTF-16 offsets of the second half of each surrogate pair, ascending.
  private final int[] lows;

  private SourceText(String value, int[] lows) {
    this.value = value;
    this.lows = lows;
  }

  public static SourceText of(String value) {
    Objects.requireNonNull(value, "value");
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < value.length(); i++) {
      if (Character.isLowSurrogate(value.charAt(i))
          && Character.isHighSurrogate(value.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new SourceText(value, Arrays.copyOf(found, count));
  }

  public String value() {
    return value;
  }

  /// In UTF-16 units.
  public int length() {
    return value.length();
  }

  /// In code points.
  public int characters() {
    return value.length() - lows.length;
  }

  public String at(Span span) {
    return value.substring(span.start(), span.end());
  }

  /// How many code points stand before this UTF-16 offset.
  public int toCodePoint(int unit) {
    if (lows.length == 0) {
      return unit;
    }
    int before = Arrays.binarySearch(lows, unit);
    return unit - (before >= 0 ? before : -before - 1);
  }

  /// The UTF-16 offset at which this code point begins.
  ///
  /// @throws IllegalArgumentException if the text is shorter
  public int toUnit(int codePoint) {
    if (codePoint < 0 || codePoint > characters()) {
      throw new IllegalArgumentException("codePoint: " + codePoint + " is outside the text");
    }
    if (lows.length == 0) {
      return codePoint;
    }
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /// The stretch as other programs see it, counted in code points.
  public Passage passage(String source, Span span) {
    return new Passage(source, toCodePoint(span.start()), toCodePoint(span.end()), at(span));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
