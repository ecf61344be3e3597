package org.attest.core.time;

import java.util.Objects;

/// A year, month or day as it is written, with the marks beside it.
///
/// A mark before speaks of this component alone, one behind of it and all that stand before it.
///
/// @param text digits, of which `X` are unspecified; of a year also its sign, `Y`, `E` and `S`
/// @param before the mark before it
/// @param after the mark behind it
public record Component(String text, Qualification before, Qualification after) {
  public Component {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  static Component of(String text) {
    return new Component(text, Qualification.NONE, Qualification.NONE);
  }

  boolean isSpecified() {
    return text.indexOf('X') < 0;
  }

  /// Whether the digits can be those of a number, whose last digits are compared.
  boolean admits(long number) {
    long left = number;
    for (int i = text.length() - 1; i >= 0; i--) {
      char digit = text.charAt(i);
      if (digit != 'X' && digit - '0' != left % 10) {
        return false;
      }
      left /= 10;
    }
    return left == 0;
  }

  String print() {
    return before.mark() + text + after.mark();
  }

  Component withAfter(Qualification mark) {
    return new Component(text, before, mark);
  }
}
