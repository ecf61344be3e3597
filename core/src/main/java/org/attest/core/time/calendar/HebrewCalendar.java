package org.attest.core.time.calendar;

import java.util.List;
import java.util.OptionalLong;

/// The Hebrew calendar of calculation, with months numbered from Nisan as in the Bible: the year
/// begins with month 7 (Tishri), and month 13 (Adar II) is there in leap years alone.
///
/// Method: the mean new moon of Tishri and the four postponements, in the form of E. M. Reingold
/// and N. Dershowitz, *Calendrical Calculations* (the facts of the calendar are those of
/// Maimonides). Before the fourth century months were watched, not reckoned.
public enum HebrewCalendar implements Reckoning {
  CALCULATED;

  private static final List<String> MONTHS =
      List.of(
          "Nisan",
          "Iyyar",
          "Sivan",
          "Tammuz",
          "Av",
          "Elul",
          "Tishri",
          "Marheshvan",
          "Kislev",
          "Tevet",
          "Shevat",
          "Adar",
          "Adar II");

  /// 1 Tishri of the year 1.
  private static final long ORIGIN = 347_998;

  private static final long YEARS_OF_CYCLE = 689_472;
  private static final long DAYS_OF_CYCLE = 251_827_457;

  private static final int TISHRI = 7;
  private static final int MARHESHVAN = 8;
  private static final int KISLEV = 9;
  private static final int ADAR = 12;
  private static final int PARTS_OF_DAY = 25_920;

  @Override
  public String title() {
    return "Hebrew";
  }

  public static boolean isLeapYear(long year) {
    return Math.floorMod(7 * year + 1, 19L) < 7;
  }

  /// The name of a month: in a leap year month 12 is Adar I.
  public static String monthName(long year, int month) {
    return month == ADAR && isLeapYear(year) ? "Adar I" : MONTHS.get(month - 1);
  }

  /// The number of a month; 0 if the name is none of this year. Adar is Adar II in leap years,
  /// where the anniversaries of an ordinary Adar fall.
  public static int monthNumber(long year, String name) {
    if (isLeapYear(year) && name.equals("Adar")) {
      return ADAR + 1;
    }
    for (int month = 1; month <= months(year); month++) {
      if (monthName(year, month).equals(name)) {
        return month;
      }
    }
    return 0;
  }

  private static int months(long year) {
    return isLeapYear(year) ? ADAR + 1 : ADAR;
  }

  /// Days from the origin to new year, with the postponements by which a Day of Atonement beside a
  /// Sabbath is avoided.
  private static long elapsed(long year) {
    long moons = Math.floorDiv(235 * year - 234, 19L);
    long parts = 12_084 + 13_753 * moons;
    long day = 29 * moons + Math.floorDiv(parts, (long) PARTS_OF_DAY);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }

  /// The day number of 1 Tishri; after so many years the calendar repeats itself to the day.
  static long newYear(long year) {
    long cycles = Math.floorDiv(year, YEARS_OF_CYCLE);
    return cycles * DAYS_OF_CYCLE + newYearOfCycle(year - cycles * YEARS_OF_CYCLE);
  }

  private static long newYearOfCycle(long year) {
    long before = elapsed(year - 1);
    long own = elapsed(year);
    long after = elapsed(year + 1);
    long late = after - own == 356 ? 2 : own - before == 382 ? 1 : 0;
    return ORIGIN + own + late;
  }

  @Override
  public int monthLength(long year, int month) {
    long days = newYear(year + 1) - newYear(year);
    return switch (month) {
      case 1, 3, 5, TISHRI, 11 -> 30;
      case 2, 4, 6, 10 -> 29;
      case MARHESHVAN -> days == 355 || days == 385 ? 30 : 29;
      case KISLEV -> days == 353 || days == 383 ? 29 : 30;
      case ADAR -> isLeapYear(year) ? 30 : 29;
      case ADAR + 1 -> isLeapYear(year) ? 29 : 0;
      default -> 0;
    };
  }

  @Override
  public OptionalLong dayNumber(YearMonthDay date) {
    if (date.day() < 1 || date.day() > monthLength(date.year(), date.month())) {
      return OptionalLong.empty();
    }
    long day = newYear(date.year()) + date.day() - 1;
    for (int month = TISHRI; month != date.month(); month = next(date.year(), month)) {
      day += monthLength(date.year(), month);
    }
    return OptionalLong.of(day);
  }

  private static int next(long year, int month) {
    return month == months(year) ? 1 : month + 1;
  }

  @Override
  public YearMonthDay dateOf(long day) {
    long cycles = Math.floorDiv(day - ORIGIN, DAYS_OF_CYCLE);
    long inCycle = day - ORIGIN - cycles * DAYS_OF_CYCLE;
    long year = cycles * YEARS_OF_CYCLE + inCycle * YEARS_OF_CYCLE / DAYS_OF_CYCLE + 1;
    while (newYear(year) > day) {
      year--;
    }
    while (newYear(year + 1) <= day) {
      year++;
    }
    long left = day - newYear(year);
    int month = TISHRI;
    while (left >= monthLength(year, month)) {
      left -= monthLength(year, month);
      month = next(year, month);
    }
    return YearMonthDay.of(year, month, (int) left + 1);
  }
}
