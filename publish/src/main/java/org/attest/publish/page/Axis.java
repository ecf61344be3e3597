package org.attest.publish.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The stretch of time that a picture shows, and where its days stand in it.
///
/// Days are Julian day numbers. A place is a share of the picture's width in per cent, so that one
/// picture fits every width without a script.
///
/// @param first the first day that is shown
/// @param last the last one, not before the first
record Axis(long first, long last) {
  /// So many ticks at most; as many fit side by side with their labels.
  private static final int TICKS_MAX = 9;

  /// Behind this place a label no longer fits before the edge.
  private static final double LABEL_END = 93;

  private static final int MONTHS_OF_YEAR = 12;
  private static final int[] MONTH_STEPS = {1, 3, 6};
  private static final int[] DAY_STEPS = {1, 2, 5, 10};
  private static final int DAYS_OF_MONTH = 31;
  private static final int HOURS_OF_DAY = 24;

  /// So many days at most have ticks for hours.
  private static final int DAYS_OF_HOURS_MAX = 3;

  /// By the number of days, so many hours lie between two ticks.
  private static final int[] HOUR_STEPS = {3, 6, 12};

  /// A line across the picture.
  ///
  /// @param x where, in per cent
  /// @param label what begins there; empty where it does not fit
  /// @param isOdd whether a narrow picture does without its label
  /// @param from what begins there, as an address has it
  /// @param to the last day of it
  record Tick(String x, String label, boolean isOdd, String from, String to) {}

  Axis {
    if (last < first) {
      throw new IllegalArgumentException("to: is before from");
    }
  }

  long days() {
    return last - first + 1;
  }

  /// Where a day begins, in per cent; outside 0 to 100 where it is not shown.
  double at(double day) {
    return (day - first) * 100.0 / days();
  }

  /// A share as SVG writes it.
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", share);
  }

  List<Tick> ticks() {
    return days() <= DAYS_OF_HOURS_MAX ? hours() : ticksOfDates();
  }

  private List<Tick> hours() {
    int step = HOUR_STEPS[(int) days() - 1];
    List<Tick> out = new ArrayList<>();
    for (long hour = 0; hour < days() * HOURS_OF_DAY; hour += step) {
      long day = first + hour / HOURS_OF_DAY;
      long ofDay = hour % HOURS_OF_DAY;
      double x = at(first + hour / (double) HOURS_OF_DAY);
      String time = String.format(Locale.ROOT, "%02d:00", ofDay);
      String label = ofDay == 0 ? label(Day.date(day)) : time;
      out.add(
          new Tick(
              percent(x),
              x > LABEL_END ? "" : label,
              out.size() % 2 == 1,
              Day.edtf(day),
              Day.edtf(day)));
    }
    return out;
  }

  private List<Tick> ticksOfDates() {
    List<LocalDate> dates = dates();
    List<Tick> out = new ArrayList<>();
    for (int i = 0; i + 1 < dates.size(); i++) {
      long day = Day.number(dates.get(i));
      double x = at((double) day);
      if (x >= 0 && x <= 100) {
        out.add(
            new Tick(
                percent(x),
                x > LABEL_END ? "" : label(dates.get(i)),
                out.size() % 2 == 1,
                Day.edtf(day),
                Day.edtf(Day.number(dates.get(i + 1)) - 1)));
      }
    }
    return out;
  }

  private String label(LocalDate date) {
    String year = Day.year(date.getYear());
    if (days() > (long) MONTH_STEPS[2] * DAYS_OF_MONTH * TICKS_MAX) {
      return year;
    }
    String month = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year;
    return isOfDays() ? date.getDayOfMonth() + " " + month : month;
  }

  private boolean isOfDays() {
    return days() <= (long) DAYS_OF_MONTH * (TICKS_MAX - 1);
  }

  /// The dates of ticks from before the first day to behind the last.
  private List<LocalDate> dates() {
    if (isOfDays()) {
      return ofDays();
    }
    for (int step : MONTH_STEPS) {
      if (days() <= (long) step * DAYS_OF_MONTH * TICKS_MAX) {
        return ofMonths(step);
      }
    }
    return ofYears();
  }

  private List<LocalDate> ofDays() {
    int step = DAY_STEPS[DAY_STEPS.length - 1];
    boolean isWhole = days() > (long) step * TICKS_MAX;
    for (int i = DAY_STEPS.length - 1; i >= 0; i--) {
      step = days() <= (long) DAY_STEPS[i] * TICKS_MAX ? DAY_STEPS[i] : step;
    }
    List<LocalDate> out = new ArrayList<>();
    LocalDate end = Day.date(last).plusDays(DAYS_OF_MONTH + 1L);
    for (LocalDate month = Day.date(first).withDayOfMonth(1);
        month.isBefore(end);
        month = month.plusMonths(1)) {
      // the 31st would stand too close to the first of the next month
      int most = isWhole ? 1 : step == 1 ? month.lengthOfMonth() : DAYS_OF_MONTH - step;
      for (int day = 1; day <= Math.min(most, month.lengthOfMonth()); day += step) {
        out.add(month.withDayOfMonth(day));
      }
    }
    return out;
  }

  private List<LocalDate> ofMonths(int step) {
    List<LocalDate> out = new ArrayList<>();
    LocalDate end = Day.date(last).plusMonths(step + 1L);
    for (LocalDate date = Day.date(first).withDayOfYear(1);
        date.isBefore(end);
        date = date.plusMonths(step)) {
      out.add(date);
    }
    return out;
  }

  private List<LocalDate> ofYears() {
    long begin = Day.date(first).getYear();
    long end = Day.date(last).getYear();
    long step = 1;
    while ((end - begin) / step >= TICKS_MAX) {
      step = rounder(step);
    }
    List<LocalDate> out = new ArrayList<>();
    for (long year = Math.floorDiv(begin, step) * step; year <= end + 2 * step; year += step) {
      out.add(Day.ofYear(year));
    }
    return out;
  }

  /// The next longer of 1, 2, 5, 10, 20, 50 and so on.
  private static long rounder(long step) {
    long ten = 1;
    while (ten * 10 <= step) {
      ten *= 10;
    }
    return step < 2 * ten ? 2 * ten : step < 5 * ten ? 5 * ten : 10 * ten;
  }

  /// The same stretch, so many times as long around its middle.
  Axis zoomed(double times) {
    long middle = first + days() / 2;
    long half = Math.round(days() * times / 2);
    if (half < DAYS_OF_HOURS_MAX) {
      long length = Math.max(1, Math.round(days() * times));
      return new Axis(middle - length / 2, middle - length / 2 + length - 1);
    }
    return new Axis(middle - half, middle + half);
  }

  /// The stretch so much of its length later.
  Axis moved(double share) {
    long by = Math.round(Math.signum(share) * Math.max(1, days() * Math.abs(share)));
    return new Axis(first + by, last + by);
  }

  /// The first year or day, as an address has it.
  String from() {
    return isOfYears() ? Day.year(Day.date(first).getYear()) : Day.edtf(first);
  }

  /// The last year or day, as an address has it.
  String to() {
    return isOfYears() ? Day.year(Day.date(last).getYear()) : Day.edtf(last);
  }

  private boolean isOfYears() {
    return days() > 20L * MONTHS_OF_YEAR * DAYS_OF_MONTH;
  }
}
