package org.attest.core.reason.ledger;

import java.util.List;
import java.util.OptionalLong;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Gap;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.Margin;
import org.attest.core.time.calendar.SameDay;

/// The days on one of which something happened, as Julian day numbers, both ends included.
///
/// @param first [Long#MIN_VALUE] where that side is open
/// @param last [Long#MAX_VALUE] where that side is open
public record Window(long first, long last) {
  /// Any day at all.
  public static final Window ANY = new Window(Long.MIN_VALUE, Long.MAX_VALUE);

  /// The days that a time allows, with the margin of its doubt.
  static Window of(Edtf time) {
    Margin margin = Margin.ofFinest(time);
    Bounds bounds = time.bounds().forReckoning();
    return new Window(
        bounds.earliest() instanceof Bounds.Day(long day) ? day - margin.before() : Long.MIN_VALUE,
        bounds.latest() instanceof Bounds.Day(long day) ? day + margin.after() : Long.MAX_VALUE);
  }

  /// The days on which an event can have ended, so that it is over.
  static Window of(Dated dated) {
    return new Window(
        dated.earliestEnd().orElse(dated.earliest().orElse(Long.MIN_VALUE)),
        dated.latest().orElse(Long.MAX_VALUE));
  }

  /// The least window that holds all of them; any day if there are none.
  static Window hull(List<Window> windows) {
    return windows.stream()
        .reduce((one, other) ->
            new Window(Math.min(one.first, other.first), Math.max(one.last, other.last)))
        .orElse(ANY);
  }

  /// The days of both; all of either if they have none in common.
  Window and(Window other) {
    long from = Math.max(first, other.first);
    long to = Math.min(last, other.last);
    return from <= to ? new Window(from, to) : hull(List.of(this, other));
  }

  /// The days of the later of two things.
  Window later(Window other) {
    return new Window(Math.max(first, other.first), Math.max(last, other.last));
  }

  /// The days so much later.
  Window after(Gap gap) {
    return new Window(
        first == Long.MIN_VALUE ? first : SameDay.first(first, gap.months()) + gap.least(),
        last == Long.MAX_VALUE ? last : SameDay.first(last, gap.months()) + gap.most());
  }

  public boolean isKnown() {
    return first != Long.MIN_VALUE || last != Long.MAX_VALUE;
  }

  public OptionalLong earliest() {
    return first == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(first);
  }

  public OptionalLong latest() {
    return last == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(last);
  }

  /// In EDTF: one day, or an interval with `..` on an open side.
  public String edtf() {
    return first == last
        ? Dated.edtf(earliest())
        : Dated.edtf(earliest()) + "/" + Dated.edtf(latest());
  }
}
