package org.attest.core.time.told;

/// A measure of time, with the letter that ISO 8601 gives it.
public enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("D"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("M"),
  YEAR("Y"),
  DECADE("Y"),
  CENTURY("Y");

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  /// Its place from the shortest to the longest.
  @SuppressWarnings("EnumOrdinal") // it lives for one run only, in no file
  int number() {
    return ordinal();
  }

  /// The letter behind the number of a duration.
  public String letter() {
    return letter;
  }

  /// Whether it is shorter than a day, so that durations write it behind a `T`.
  public boolean isClock() {
    return compareTo(HOUR) <= 0;
  }

  /// How many of the unit that the letter stands for.
  public int size() {
    return switch (this) {
      case WEEKEND, FORTNIGHT -> 2;
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }
}
