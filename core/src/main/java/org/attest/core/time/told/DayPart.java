package org.attest.core.time.told;

/// A part of a day, with the hours between which it lies as most people would say.
public enum DayPart {
  NONE(0, 24),
  DAWN(4, 8),
  MORNING(6, 12),
  MIDDAY(11, 13),
  AFTERNOON(12, 18),
  EVENING(18, 22),
  NIGHT(20, 28),
  DAYTIME(6, 18);

  private final int from;
  private final int to;

  DayPart(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// Its place in the day.
  @SuppressWarnings("EnumOrdinal") // it lives for one run only, in no file
  int number() {
    return ordinal();
  }

  /// The hour at which it begins.
  public int from() {
    return from;
  }

  /// The hour at which it ends, counted on behind 24 where it ends the day after.
  public int to() {
    return to;
  }
}
