package org.attest.core.reason.chronology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.time.calendar.SameDay;

/// The arcs of the involved statements, of which some are as long as the calendar has it.
///
/// What a month makes of a day grows with the day, so of any two solutions the earlier of each
/// moment make a solution too, as with [Windows]: carrying bounds over is exact.
final class CalendarArcs {
  /// In days, after which months and their lengths return.
  private static final long FOUR_CENTURIES = 146_097;

  private final Graph involved;

  /// By claim.
  private final Map<Integer, Claim.Months> months = new HashMap<>();

  CalendarArcs(Graph involved) {
    this.involved = involved;
  }

  void add(Bundle bundle) {
    months.putAll(bundle.months);
  }

  void remove(Bundle bundle) {
    months.keySet().removeAll(bundle.months.keySet());
  }

  /// After how much time an arc does to a bound the same again.
  long cycle(int arc, long bound) {
    return months.containsKey(arc >> 1) && !isFar(bound) ? FOUR_CENTURIES : 1;
  }

  /// Whether no date reaches a bound; then a month may be of any length.
  private static boolean isFar(long bound) {
    return Math.abs(bound) > Claim.FARTHEST;
  }

  /// What an arc makes of a bound.
  ///
  /// @param flip 0 for earliest times; 1 for latest times with their signs turned
  long along(int arc, int flip, long bound) {
    if (months.isEmpty() || isFar(bound)) {
      return bound + involved.weight[arc];
    }
    return Optional.ofNullable(months.get(arc >> 1))
        .map(calendar -> along(calendar, arc, flip, bound))
        .orElse(bound + involved.weight[arc]);
  }

  /// The even arc of a claim says that what comes second is not too early, the odd one that it is
  /// not too late. Earliest times go along them, latest times against them.
  private static long along(Claim.Months calendar, int arc, int flip, long bound) {
    long day = flip == 0 ? bound : -bound;
    long days = (arc & 1) == 0 ? calendar.least() : calendar.most();
    long moved =
        (arc & 1) == flip
            ? sameDay(day, calendar.months(), flip) + days
            : sameDay(day - days, -calendar.months(), flip);
    return flip == 0 ? moved : -moved;
  }

  private static long sameDay(long day, long months, int flip) {
    return flip == 0 ? SameDay.first(day, months) : SameDay.last(day, months);
  }
}
