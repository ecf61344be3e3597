package org.attest.core.time;

import java.util.Locale;
import java.util.Optional;

/// A date as a phrase tells it, before it is written down.
///
/// @param year the number of a year, of the first year of a decade, or of a century
/// @param scale what the number of the year counts
/// @param month from 1 to 12, or a season from 21 to 24
/// @param loose a number of one or two digits of which nothing tells what it counts
/// @param unit that only a day or month within what is named is meant
record ToldDate(
    Optional<Integer> year,
    Scale scale,
    boolean isBeforeEra,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<Integer> loose,
    Unit unit,
    Qualification doubt) {

  enum Scale {
    YEAR,
    DECADE,
    CENTURY
  }

  enum Unit {
    ALL,
    MONTH,
    DAY
  }

  static final ToldDate NOTHING =
      new ToldDate(
          Optional.empty(),
          Scale.YEAR,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Unit.ALL,
          Qualification.NONE);

  private static final int CENTURY = 100;
  private static final int TEN = 10;
  private static final int ASSUMED_CENTURY = 1900;

  boolean isEmpty() {
    return year.isEmpty() && month.isEmpty();
  }

  boolean isLoose() {
    return isEmpty() && loose.isPresent();
  }

  ToldDate withYear(int number, Scale counted) {
    return new ToldDate(Optional.of(number), counted, isBeforeEra, month, day, loose, unit, doubt);
  }

  ToldDate withMonth(int number) {
    return new ToldDate(year, scale, isBeforeEra, Optional.of(number), day, loose, unit, doubt);
  }

  ToldDate withDay(int number) {
    return new ToldDate(year, scale, isBeforeEra, month, Optional.of(number), loose, unit, doubt);
  }

  ToldDate withLoose(Optional<Integer> number) {
    return new ToldDate(year, scale, isBeforeEra, month, day, number, unit, doubt);
  }

  ToldDate withUnit(Unit smaller) {
    return new ToldDate(year, scale, isBeforeEra, month, day, loose, smaller, doubt);
  }

  ToldDate withDoubt(Qualification more) {
    return new ToldDate(year, scale, isBeforeEra, month, day, loose, unit, doubt.and(more));
  }

  ToldDate beforeEra() {
    return new ToldDate(year, scale, true, month, day, loose, unit, doubt);
  }

  /// A loose number settled by what stands beside it: the day of a month, or a year of our century
  /// if it has two digits.
  ToldDate settled() {
    if (loose.isEmpty()) {
      return this;
    }
    boolean isDay = month.filter(each -> each < EdtfDate.SEASON_MIN).isPresent() && day.isEmpty();
    if (isDay) {
      return withDay(loose.get()).withLoose(Optional.empty());
    }
    boolean isYear = year.isEmpty() && loose.get() >= TEN;
    return isYear
        ? withYear(ASSUMED_CENTURY + loose.get(), Scale.YEAR).withLoose(Optional.empty())
        : this;
  }

  /// What an end of a range lacks and the other has: the century of `17-19th centuries`, the first
  /// digits of `1910-30`, the month of `3-5 May 1872`, the era of `100-50 BC`.
  ToldDate completedBy(ToldDate other, boolean isEnd) {
    ToldDate whole = other.isBeforeEra && !isEnd ? beforeEra() : this;
    if (whole.isLoose()) {
      int number = whole.loose.orElseThrow();
      boolean isDay = other.month.isPresent() && other.day.or(other::loose).isPresent();
      if (other.scale == Scale.CENTURY) {
        return whole.withYear(number, Scale.CENTURY).withLoose(Optional.empty());
      }
      if (isDay) {
        whole = whole.withDay(number).withMonth(other.month.orElseThrow());
      } else if (isEnd && other.year.isPresent()) {
        int unit = number < TEN ? TEN : CENTURY;
        int year = other.year.get() / unit * unit + number;
        return whole.withYear(year, Scale.YEAR).withLoose(Optional.empty());
      }
    }
    boolean lacksYear = whole.year.isEmpty() && other.year.isPresent() && !whole.isEmpty();
    return lacksYear ? whole.withYear(other.year.get(), other.scale) : whole;
  }

  /// In EDTF; `XXXX` stands for a year that is not told.
  String text(EnglishDates.Habit habit) {
    StringBuilder text = new StringBuilder(yearText(habit));
    month.ifPresent(each -> text.append(two(each)));
    day.ifPresent(each -> text.append(two(each)));
    boolean isSeason = month.filter(each -> each >= EdtfDate.SEASON_MIN).isPresent();
    if (day.isEmpty()
        && unit != Unit.ALL
        && (!isSeason || habit == EnglishDates.Habit.PYTHON_EDTF)) {
      text.append(month.isEmpty() ? "-XX" : "");
      text.append(unit == Unit.DAY ? "-XX" : "");
    }
    return text + doubt.mark();
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }

  private String yearText(EnglishDates.Habit habit) {
    if (year.isEmpty()) {
      return "XXXX";
    }
    int number = year.get();
    return switch (scale) {
      case CENTURY -> (isBeforeEra ? "-" : "") + String.format(Locale.ROOT, "%02dXX", number - 1);
      case DECADE -> decade(number);
      case YEAR -> plainYear(habit, number);
    };
  }

  private String plainYear(EnglishDates.Habit habit, int number) {
    // 64 BCE is the year -63, for there is a year 0; python-edtf has none.
    int shifted = isBeforeEra && habit == EnglishDates.Habit.STANDARD ? number - 1 : number;
    String sign = isBeforeEra && shifted > 0 ? "-" : "";
    return sign + String.format(Locale.ROOT, "%04d", shifted);
  }

  /// The 1860s are ten years. The 1800s are a hundred; if they are told as about those, ten.
  private String decade(int number) {
    boolean isCentury = number % CENTURY == 0 && !doubt.approximate();
    return isCentury
        ? String.format(Locale.ROOT, "%02dXX", number / CENTURY)
        : String.format(Locale.ROOT, "%03dX", number / TEN);
  }
}
