package org.attest.core.relate;

/// A value as it was given: words, or a number.
///
/// @param words the number's digits where it is one
public record Value(String words, boolean isNumber) {
  /// Words.
  public static Value of(String words) {
    return new Value(words, false);
  }

  /// A number.
  public static Value of(long number) {
    return new Value(Long.toString(number), true);
  }
}
