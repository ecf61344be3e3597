package org.attest.core.time.calendar;

import java.util.Optional;
import java.util.OptionalLong;

/// A way of naming days by year, month and day.
///
/// Law: for every day, `dayNumber(dateOf(day))` is that day.
public interface Reckoning {
  /// The name that people give it.
  String title();

  /// The Julian day number of a date; empty if this calendar has no such date.
  OptionalLong dayNumber(YearMonthDay date);

  /// The date of a day.
  ///
  /// @param day a Julian day number
  YearMonthDay dateOf(long day);

  default boolean exists(YearMonthDay date) {
    return dayNumber(date).isPresent();
  }

  /// How many days of a month exist; 0 if there is no such month.
  default int monthLength(long year, int month) {
    int days = 0;
    for (int day = 1; day <= MONTH_DAYS_MAX; day++) {
      days += exists(YearMonthDay.of(year, month, day)) ? 1 : 0;
    }
    return days;
  }

  /// The most days that a month has in any calendar here.
  int MONTH_DAYS_MAX = 31;

  /// The date that the same day has in another calendar; empty if the date does not exist here.
  default Optional<YearMonthDay> convert(YearMonthDay date, Reckoning other) {
    OptionalLong day = dayNumber(date);
    return day.isPresent() ? Optional.of(other.dateOf(day.getAsLong())) : Optional.empty();
  }
}
