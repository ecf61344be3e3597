package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.time.calendar.SolarCalendar;

/// The stretches that a date can be: one if nothing in it is unspecified, otherwise one for each
/// way of filling in the digits.
///
/// They come in the order of time, so that the first and the last of them say all about bounds.
final class Candidates {
  private static final int MONTHS = 12;

  /// Beyond so many stretches days are no longer told one by one.
  static final int STRETCHES_MAX = 10_000;

  private final EdtfDate date;
  private final YearText year;
  private final YearText.Range years;
  private final Component digits;

  Candidates(EdtfDate date) {
    this.date = date;
    this.year = YearText.of(date.year().text());
    this.years = year.range();
    this.digits = Component.of(year.digits());
  }

  /// Whether there is a day at all: in `15XX-02-3X` there is none.
  boolean isEmpty() {
    return find(true).isEmpty();
  }

  /// The earliest stretch.
  Days.Stretch first() {
    return find(true).orElseThrow();
  }

  /// The latest stretch.
  Days.Stretch last() {
    return find(false).orElseThrow();
  }

  Days days() {
    List<Days.Stretch> all = new ArrayList<>();
    boolean isWhole = walk(true, each -> !isFull(all, each));
    Days.Stretch hull = new Days.Stretch(first().first(), last().last());
    return isWhole ? Days.of(all) : new Days(List.of(hull), false);
  }

  /// Adds a stretch, to the last one if it touches it; true if there are too many.
  private static boolean isFull(List<Days.Stretch> all, Days.Stretch next) {
    if (!all.isEmpty() && all.getLast().last() + 1 >= next.first()) {
      all.set(all.size() - 1, all.getLast().hull(next));
    } else {
      all.add(next);
    }
    return all.size() > STRETCHES_MAX;
  }

  private Optional<Days.Stretch> find(boolean isForward) {
    List<Days.Stretch> found = new ArrayList<>(1);
    walk(
        isForward,
        each -> {
          found.add(each);
          return false;
        });
    return found.stream().findFirst();
  }

  /// Shows each stretch until one is refused; true if none was.
  private boolean walk(boolean isForward, Predicate<Days.Stretch> wantsMore) {
    if (!year.isPattern() && year.significant().isEmpty()) {
      // A century, a decade or a year is one stretch, however it is written.
      return date.month().isEmpty()
          ? wantsMore.test(years(years.first(), years.last()))
          : walkMonths(years.first(), isForward, wantsMore);
    }
    if (!year.isPattern() && years.last() - years.first() >= STRETCHES_MAX) {
      // So many years that only the ends are of use: the first, then the last.
      return wantsMore.test(year(isForward ? years.first() : years.last()))
          && wantsMore.test(
              isForward
                  ? years(years.first() + 1, years.last())
                  : years(years.first(), years.last() - 1));
    }
    long step = isForward ? 1 : -1;
    long from = isForward ? years.first() : years.last();
    for (long i = 0; i <= years.last() - years.first(); i++) {
      long each = from + step * i;
      if (isMeant(each) && !walkYear(each, isForward, wantsMore)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMeant(long each) {
    return !year.isPattern() || digits.admits(Math.abs(each));
  }

  private boolean walkYear(long each, boolean isForward, Predicate<Days.Stretch> wantsMore) {
    return date.month().isEmpty()
        ? wantsMore.test(year(each))
        : walkMonths(each, isForward, wantsMore);
  }

  private boolean walkMonths(long each, boolean isForward, Predicate<Days.Stretch> wantsMore) {
    Optional<Integer> season = date.season();
    if (season.isPresent()) {
      return wantsMore.test(Seasons.stretch(each, season.get()));
    }
    Component month = date.month().orElseThrow();
    for (int i = 1; i <= MONTHS; i++) {
      int number = isForward ? i : MONTHS + 1 - i;
      if (month.admits(number) && !walkDays(each, number, isForward, wantsMore)) {
        return false;
      }
    }
    return true;
  }

  private boolean walkDays(
      long each, int month, boolean isForward, Predicate<Days.Stretch> wantsMore) {
    int length = SolarCalendar.GREGORIAN.monthLength(each, month);
    long first = SolarCalendar.GREGORIAN.dayNumber(each, month, 1);
    if (date.day().isEmpty()) {
      return wantsMore.test(new Days.Stretch(first, first + length - 1));
    }
    Component day = date.day().orElseThrow();
    for (int i = 1; i <= length; i++) {
      int number = isForward ? i : length + 1 - i;
      if (day.admits(number)
          && !wantsMore.test(new Days.Stretch(first + number - 1, first + number - 1))) {
        return false;
      }
    }
    return true;
  }

  private static Days.Stretch year(long each) {
    return years(each, each);
  }

  private static Days.Stretch years(long from, long to) {
    return new Days.Stretch(
        SolarCalendar.GREGORIAN.dayNumber(from, 1, 1),
        SolarCalendar.GREGORIAN.dayNumber(to, MONTHS, 31));
  }
}
