package org.attest.core.reason;

import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.reason.chronology.Chronology;
import org.attest.core.reason.chronology.Claim;

/// The bounds of one event in minutes: of what days and minutes give the closer.
final class Closest {
  private static final long DAY = Dated.MINUTES_OF_DAY;

  private final int begin;
  private final int end;
  private final Chronology days;
  private final Optional<Chronology> clock;

  /// @param clock in minutes; left out of account where it leaves no time at all
  Closest(Chronology days, Optional<Chronology> clock, int event) {
    this.days = days;
    begin = Claim.begin(event);
    end = Claim.end(event);
    this.clock =
        clock.filter(minutes ->
            Math.max(first(begin), minutes.earliest(begin))
                    <= Math.min(last(begin), minutes.latest(begin))
                && Math.max(first(end), minutes.earliest(end))
                    <= Math.min(last(end), minutes.latest(end)));
  }

  /// The first minute by days alone.
  private long first(int moment) {
    long day = days.earliest(moment);
    return day == Claim.OPEN_BEGIN ? day : day * DAY;
  }

  private long last(int moment) {
    long day = days.latest(moment);
    return day == Claim.OPEN_END ? day : (day + 1) * DAY - 1;
  }

  private long earliest(int moment) {
    return Math.max(
        first(moment), clock.map(minutes -> minutes.earliest(moment)).orElse(Claim.OPEN_BEGIN));
  }

  private long latest(int moment) {
    return Math.min(
        last(moment), clock.map(minutes -> minutes.latest(moment)).orElse(Claim.OPEN_END));
  }

  boolean isEarliestOfClock() {
    return earliest(begin) > first(begin);
  }

  boolean isLatestOfClock() {
    return latest(end) < last(end);
  }

  Dated dated(String event) {
    long from = earliest(begin);
    long to = latest(end);
    return new Dated(
        event,
        day(from),
        day(latest(begin)),
        day(earliest(end)),
        day(to),
        isOpen(from) || Math.floorMod(from, DAY) == 0
            ? OptionalLong.empty()
            : OptionalLong.of(from),
        isOpen(to) || Math.floorMod(to, DAY) == DAY - 1
            ? OptionalLong.empty()
            : OptionalLong.of(to));
  }

  private static boolean isOpen(long minute) {
    return minute == Claim.OPEN_BEGIN || minute == Claim.OPEN_END;
  }

  private static OptionalLong day(long minute) {
    return isOpen(minute) ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(minute, DAY));
  }
}
