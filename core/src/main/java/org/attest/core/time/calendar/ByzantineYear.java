package org.attest.core.time.calendar;

/// Years of the world, counted from 1 September 5509 BCE.
public final class ByzantineYear {
  /// What lies between a year of the world and one of our era for most of its days, or for some.
  private static final int AHEAD = 5508;

  /// The first year that Russia began in September.
  private static final int RUSSIA_SEPTEMBER = 7001;

  /// The year that Peter I cut short: it ended on 31 December 1699.
  private static final int RUSSIA_LAST = 7208;

  private ByzantineYear() {}

  /// The first day of a year in Constantinople, by the Julian calendar.
  public static YearMonthDay firstDay(long year) {
    return YearBeginning.SEPTEMBER.firstDay(year - AHEAD);
  }

  /// The first day of a year in Russia, by the Julian calendar: of March up to 7000, of September
  /// up to 7208, of January for those who went on counting.
  public static YearMonthDay firstDayInRussia(long year) {
    YearBeginning beginning =
        year < RUSSIA_SEPTEMBER
            ? YearBeginning.MARCH
            : year <= RUSSIA_LAST ? YearBeginning.SEPTEMBER : YearBeginning.JANUARY;
    return beginning.firstDay(year - AHEAD);
  }

  /// How many days a year lasted in Russia.
  public static int lengthInRussia(long year) {
    YearMonthDay end =
        year == RUSSIA_LAST ? YearMonthDay.of(1700, 1, 1) : firstDayInRussia(year + 1);
    CivilCalendar calendar = YearStyle.russia().calendar();
    long days =
        calendar.dayNumber(end).orElseThrow()
            - calendar.dayNumber(firstDayInRussia(year)).orElseThrow();
    return (int) days;
  }
}
