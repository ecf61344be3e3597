package org.attest.core.time.calendar;

/// The day on which a year began. Before January was taken up everywhere, the number of the year
/// changed on other days.
public enum YearBeginning {
  JANUARY,
  /// 1 March of the year: Old Russia, Venice.
  MARCH,
  /// 25 March of the year, the Annunciation: England from 1155, Florence.
  LADY_DAY,
  /// The eve of Easter, when the new candle was blessed: France.
  EASTER,
  /// 1 September before: Byzantium, and Russia from 1492.
  SEPTEMBER,
  /// 25 December before: the Empire, England up to 1086.
  CHRISTMAS;

  /// The first day of a year, written as if all years began in January.
  YearMonthDay firstDay(long year) {
    return switch (this) {
      case JANUARY -> YearMonthDay.of(year, 1, 1);
      case MARCH -> YearMonthDay.of(year, 3, 1);
      case LADY_DAY -> YearMonthDay.of(year, 3, 25);
      case EASTER -> SolarCalendar.JULIAN.dateOf(Easter.julian(year) - 1);
      case SEPTEMBER -> YearMonthDay.of(year - 1, 9, 1);
      case CHRISTMAS -> YearMonthDay.of(year - 1, 12, 25);
    };
  }
}
