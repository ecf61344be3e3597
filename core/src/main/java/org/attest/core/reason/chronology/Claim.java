package org.attest.core.reason.chronology;

import org.attest.core.time.calendar.SameDay;

/// One thing that is told of moments. All ranges include both their ends; [#OPEN_BEGIN] and
/// [#OPEN_END] leave a side open.
public sealed interface Claim permits Claim.Within, Claim.Apart, Claim.Months, Claim.Recurring {
  /// No bound to the past.
  long OPEN_BEGIN = Long.MIN_VALUE;

  /// No bound to the future.
  long OPEN_END = Long.MAX_VALUE;

  /// The largest number, as of a date or a distance, that is reckoned with: 750 million years of
  /// days, 500,000 of minutes. What is farther away is as good as open. Sums of as many as there
  /// may be moments stay far inside a `long`.
  long FARTHEST = 1L << 38;

  /// The moment at which an event begins.
  static int begin(int event) {
    return 2 * event;
  }

  /// The moment at which an event ends, not before it begins.
  static int end(int event) {
    return 2 * event + 1;
  }

  /// The moment lies in a range of time.
  record Within(int moment, long earliest, long latest) implements Claim {}

  /// How long after `from` comes `to`. *Before* is `(from, to, 1, OPEN_END)`, *not after* begins
  /// with 0, *at the same time* is `(from, to, 0, 0)`; negative numbers say that `to` comes first.
  record Apart(int from, int to, long least, long most) implements Claim {}

  /// How long after `from` comes `to`, by the calendar: on the same day so many months on, and then
  /// from `least` to `most` days later. Days are Julian day numbers, months those of the Gregorian
  /// calendar; see [SameDay] for those that lack a day.
  ///
  /// @param months negative if `to` comes first
  /// @param least at most `most`; neither is open
  record Months(int from, int to, long months, long least, long most) implements Claim {
    /// The most months that are reckoned with.
    public static final long MOST = 12_000_000;

    /// In the days of any months there are: a range that holds it wherever it lies.
    Apart anywhere() {
      return new Apart(from, to, SameDay.fewest(months) + least, SameDay.greatest(months) + most);
    }
  }

  /// The moment lies in one of the windows `[start + n × period, start + n × period + length)` for
  /// any whole `n`: *on a Monday* in days is a window of length 1 in a period of 7, in minutes one
  /// of 1,440 in 10,080.
  ///
  /// @param period divides [#CYCLE]
  /// @param length from 1 to `period`
  record Recurring(int moment, long period, long start, long length) implements Claim {
    /// The minutes of 400 Gregorian years, after which days of the year and of the week return
    /// together; days, hours and weeks divide it. All periods do, so that any number of windows
    /// together return after it.
    public static final long CYCLE = 146_097L * 1_440;
  }
}
