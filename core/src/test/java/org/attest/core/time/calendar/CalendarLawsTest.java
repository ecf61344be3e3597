package org.attest.core.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every calendar.
class CalendarLawsTest {
  private static final int DAYS_OF_YEAR = 365;
  private static final long FOUR_THOUSAND_YEARS = 4000L * 366;
  private static final int SAMPLES = 3000;
  private static final int IN_A_ROW = 2500;

  static List<Reckoning> calendars() {
    List<Reckoning> all = new ArrayList<>(List.of(SolarCalendar.values()));
    all.addAll(List.of(HebrewCalendar.values()));
    all.addAll(List.of(IslamicCalendar.values()));
    all.addAll(List.of(FrenchRepublican.values()));
    Adoption.all().forEach(each -> all.add(each.calendar()));
    return all;
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void everyDayOfFourThousandYearsComesBack(Reckoning calendar) {
    Random random = new Random(7);
    long origin = SolarCalendar.GREGORIAN.dayNumber(-1000, 1, 1);
    for (int i = 0; i < SAMPLES; i++) {
      long day = origin + (long) (random.nextDouble() * FOUR_THOUSAND_YEARS);
      assertEquals(OptionalLong.of(day), calendar.dayNumber(calendar.dateOf(day)), () -> "" + day);
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void daysBeyondAllHistoryComeBackToo(Reckoning calendar) {
    Random random = new Random(8);
    for (long reach = 1_000_000; reach < YearMonthDay.YEAR_MAX * 300; reach *= 10) {
      for (int i = 0; i < 20; i++) {
        long day = (long) ((2 * random.nextDouble() - 1) * reach);
        assertEquals(
            OptionalLong.of(day), calendar.dayNumber(calendar.dateOf(day)), () -> "" + day);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void oneDayAfterAnotherHasTheLaterDate(Reckoning calendar) {
    long first = SolarCalendar.GREGORIAN.dayNumber(1698, 1, 1);
    YearMonthDay before = calendar.dateOf(first - 1);
    for (long day = first; day < first + IN_A_ROW; day++) {
      YearMonthDay date = calendar.dateOf(day);
      assertTrue(isNext(calendar, before, date), calendar.title() + " " + before + " " + date);
      assertTrue(date.day() <= calendar.monthLength(date.year(), date.month()) + 12);
      before = date;
    }
  }

  /// The day after in the same month, or the first of another month; but for days left out.
  private static boolean isNext(Reckoning calendar, YearMonthDay before, YearMonthDay date) {
    boolean isInMonth = date.month() == before.month() && date.day() == before.day() + 1;
    boolean isFirst = date.day() == 1 && date.month() != before.month();
    return isInMonth || isFirst || calendar instanceof CivilCalendar;
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void monthsHaveAsManyDaysAsExist(Reckoning calendar) {
    YearMonthDay date = calendar.dateOf(SolarCalendar.GREGORIAN.dayNumber(1700, 3, 1));
    for (int month = 1; month <= 13; month++) {
      int days = 0;
      for (int day = 0; day <= 32; day++) {
        days += calendar.dayNumber(YearMonthDay.of(date.year(), month, day)).isPresent() ? 1 : 0;
      }
      assertEquals(days, calendar.monthLength(date.year(), month));
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void aYearIsAboutAsLongAsTheSunOrTwelveMoons(Reckoning calendar) {
    long day = SolarCalendar.GREGORIAN.dayNumber(1850, 1, 1);
    long years = calendar.dateOf(day + 100L * DAYS_OF_YEAR).year() - calendar.dateOf(day).year();
    assertTrue(years >= 99 && years <= 104, calendar.title() + ": " + years);
  }
}
