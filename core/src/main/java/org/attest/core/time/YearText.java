package org.attest.core.time;

import java.util.OptionalInt;
import org.attest.core.time.calendar.YearMonthDay;

/// The parts of a written year.
///
/// @param digits two for a century, three for a decade, four with `X` for what is unspecified, or
///   any number after `Y`
/// @param exponent the power of ten after `E`
/// @param significant how many digits count, after `S`
record YearText(
    boolean isNegative,
    boolean isLong,
    String digits,
    OptionalInt exponent,
    OptionalInt significant) {
  private static final int PLAIN = 4;
  private static final int EXPONENT_MAX = 15;

  /// Takes the text of a year apart that is known to be well formed.
  static YearText of(String text) {
    boolean isLong = text.startsWith("Y");
    boolean isNegative = text.startsWith("-", isLong ? 1 : 0);
    int from = (isLong ? 1 : 0) + (isNegative ? 1 : 0);
    int s = text.indexOf('S');
    int e = text.indexOf('E');
    int endOfNumber = s < 0 ? text.length() : s;
    return new YearText(
        isNegative,
        isLong,
        text.substring(from, e < 0 ? endOfNumber : e),
        e < 0 ? OptionalInt.empty() : OptionalInt.of(number(text.substring(e + 1, endOfNumber))),
        s < 0 ? OptionalInt.empty() : OptionalInt.of(number(text.substring(s + 1))));
  }

  /// A small number; whatever is large is all the same.
  private static int number(String digits) {
    return digits.length() > PLAIN ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  boolean isPattern() {
    return digits.indexOf('X') >= 0;
  }

  /// Whether the number is a year, not a decade or century, and no further than days reach.
  boolean isTooLarge() {
    String bare = digits.replaceFirst("^0+", "");
    int power = exponent.orElse(0);
    return !bare.isEmpty() && (power > EXPONENT_MAX || bare.length() + power > EXPONENT_MAX);
  }

  /// The year without its sign; of a decade or century the first digits alone.
  private long magnitude() {
    long number = Long.parseLong(digits);
    for (int i = 0; i < exponent.orElse(0) && number != 0; i++) {
      number *= 10;
    }
    return number;
  }

  /// How many years from the smallest in size share what is written.
  private long unit(long magnitude) {
    if (!isLong && digits.length() < PLAIN) {
      return digits.length() == 2 ? 100 : 10;
    }
    int leftOut = Long.toString(magnitude).length() - significant.orElse(Integer.MAX_VALUE);
    long unit = 1;
    for (int i = 0; i < leftOut; i++) {
      unit *= 10;
    }
    return unit;
  }

  /// The years that the text allows, from the earliest to the latest: of `19` 1900 to 1999, of
  /// `1950S2` the same, of `-1XXX` -1999 to -1000.
  Range range() {
    if (isPattern()) {
      long low = Long.parseLong(digits.replace('X', '0'));
      long high = Long.parseLong(digits.replace('X', '9'));
      return isNegative ? new Range(-high, -Math.max(low, 1)) : new Range(low, high);
    }
    long magnitude = magnitude();
    long unit = unit(magnitude);
    boolean isShort = !isLong && digits.length() < PLAIN;
    long low = isShort ? magnitude * unit : magnitude / unit * unit;
    long high = low + unit - 1;
    return isNegative ? new Range(-high, -low) : new Range(low, high);
  }

  /// The year that is most likely meant where not all digits count; otherwise as it is written.
  long estimate() {
    return isNegative ? -magnitude() : magnitude();
  }

  /// Years, both included.
  record Range(long first, long last) {
    Range {
      if (first < -YearMonthDay.YEAR_MAX || last > YearMonthDay.YEAR_MAX) {
        throw new IllegalArgumentException("range: beyond what days can be counted for");
      }
    }
  }
}
