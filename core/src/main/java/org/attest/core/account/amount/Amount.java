package org.attest.core.account.amount;

import java.util.Optional;

/// How much or how many, as it is told: the least and the most that the words can mean.
///
/// Law: [#agrees] is symmetric, and every amount agrees with itself.
///
/// @param least what it is at least; of a length of time in days
/// @param most what it is at most
/// @param isTime whether it is a length of time
/// @param isVague whether the words leave it open: *some 30*, *hundreds*
/// @param counted what is counted, in the words that follow the number; may be empty
public record Amount(double least, double most, boolean isTime, boolean isVague, String counted) {
  public Amount {
    if (!(least <= most)) {
      throw new IllegalArgumentException("least: above the most: " + least + ", " + most);
    }
  }

  /// Reads words that are an amount and nothing else.
  ///
  /// @return nothing where they are none
  public static Optional<Amount> parse(String words) {
    return AmountParser.parse(words);
  }

  /// The same number as a length of time.
  ///
  /// @param unit day, week, month, year or hour
  public Amount in(String unit) {
    return isTime ? this : Unit.parse(unit).map(known -> known.of(this)).orElse(this);
  }

  /// Whether both can be true of one thing. Amounts of different things never exclude each other.
  public boolean agrees(Amount other) {
    return !isComparable(other) || (least <= other.most && other.least <= most);
  }

  /// Whether both count the same, as far as the words say what they count.
  public boolean isComparable(Amount other) {
    boolean isSameThing =
        counted.isEmpty() || other.counted.isEmpty() || counted.equals(other.counted);
    return isTime == other.isTime && isSameThing;
  }

  /// How many times the one is as much as the other, where they do not meet; 1 where they do.
  public double ratio(Amount other) {
    if (agrees(other)) {
      return 1;
    }
    double low = Math.min(most, other.most);
    double high = Math.max(least, other.least);
    return low <= 0 ? Double.POSITIVE_INFINITY : high / low;
  }

  /// Whether nobody sees a difference.
  public boolean isSame(Amount other) {
    return least == other.least && most == other.most && isTime == other.isTime;
  }
}
