package org.attest.core.time;

import java.util.Objects;
import org.attest.core.time.calendar.SolarCalendar;

/// The first and the last day that a time allows.
///
/// @param earliest the first, or that there is none
/// @param latest the last, likewise
public record Bounds(Limit earliest, Limit latest) {
  public Bounds {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
  }

  /// Days that lie so far apart are those of a time whose year is not told, as `XXXX-11-08`.
  private static final long ANY_YEAR = 9_990 * 365L;

  /// The same for reckoning: from a time of no told year nothing follows, so that it is open.
  public Bounds forReckoning() {
    boolean isOfAnyYear =
        earliest instanceof Day(long first)
            && latest instanceof Day(long last)
            && last - first > ANY_YEAR;
    return isOfAnyYear ? new Bounds(new Open(), new Open()) : this;
  }

  /// Where a time ends on one side.
  public sealed interface Limit {
    /// `1984-06-02`; `-inf` or `inf` where it is open, `unknown` where nobody knows.
    default String print(String open) {
      return switch (this) {
        case Day(long number) -> SolarCalendar.GREGORIAN.dateOf(number).toString();
        case Open _ -> open;
        case Unknown _ -> "unknown";
      };
    }
  }

  /// On a day, which belongs to it.
  ///
  /// @param number a Julian day number
  public record Day(long number) implements Limit {}

  /// Nowhere: it goes on (`..`).
  public record Open() implements Limit {}

  /// Somewhere, but it is not known where (nothing is written).
  public record Unknown() implements Limit {}

  /// Two dates with a slash between, Gregorian; `-inf`, `inf` or `unknown` where there is no day.
  @Override
  public String toString() {
    return earliest.print("-inf") + "/" + latest.print("inf");
  }
}
