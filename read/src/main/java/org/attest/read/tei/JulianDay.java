package org.attest.read.tei;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns dates of the Julian calendar into Gregorian ones.
final class JulianDay {
  private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /// The Julian 1 March of the year 0, in the Gregorian calendar.
  private static final LocalDate FIRST_OF_MARCH_0 = LocalDate.of(0, 2, 28);

  private static final int DAYS_OF_FOUR_YEARS = 1461;

  private JulianDay() {}

  /// A day is a day; a month or a year of the one calendar is an interval of the other. What is no
  /// such date stays as it is.
  static String gregorian(String julian) {
    Matcher date = DATE.matcher(julian);
    if (!date.matches()) {
      return julian;
    }
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return day(year, 1, 1) + "/" + day(year, 12, 31);
    }
    int month = Integer.parseInt(date.group(2));
    if (date.group(3) == null) {
      boolean leap = Math.floorMod(year, 4) == 0;
      return day(year, month, 1) + "/" + day(year, month, Month.of(month).length(leap));
    }
    return day(year, month, Integer.parseInt(date.group(3))).toString();
  }

  /// Years are counted from March, so that the leap day is the last.
  private static LocalDate day(int year, int month, int day) {
    int shifted = (month + 9) % 12;
    int years = month < 3 ? year - 1 : year;
    int days = Math.floorDiv(years * DAYS_OF_FOUR_YEARS, 4) + (shifted * 153 + 2) / 5 + day - 1;
    return FIRST_OF_MARCH_0.plusDays(days);
  }
}
