package org.attest.core.time;

import java.util.List;
import java.util.Optional;

/// Whether one time is before, after, the same as, within, or overlapping another.
///
/// Two views of a time are needed. For [#before], [#after], [#same] and [#within] a time is a day
/// that is one of its [Days]: what happened in `1984-06` happened on some day of June. For
/// [#overlaps] it is a stretch: `1984-06` is all of June, `1984/1986` three years.
///
/// Law: [Certainty#CERTAINLY] holds for every choice of days, [Certainty#CERTAINLY_NOT] for none.
/// Where a time is marked `?` or `~` an answer is only certain if it would be so with the [Margin]
/// that the mark leaves. What is compared with days that could not be told one by one is never
/// certain by them.
public final class Comparing {
  private Comparing() {}

  /// Whether the day of the first is before that of the second.
  public static Certainty before(Edtf a, Edtf b) {
    Certainty plain = before(a.days(), b.days());
    return plain.unless(before(Margin.of(a).wide(a.days()), Margin.of(b).wide(b.days())));
  }

  private static Certainty before(Days a, Days b) {
    return Certainty.of(a.last() < b.first(), a.first() < b.last());
  }

  public static Certainty after(Edtf a, Edtf b) {
    return before(b, a);
  }

  /// Whether both are one day.
  public static Certainty same(Edtf a, Edtf b) {
    Certainty plain = same(a.days(), b.days());
    return plain.unless(same(Margin.of(a).wide(a.days()), Margin.of(b).wide(b.days())));
  }

  private static Certainty same(Days a, Days b) {
    Days common = a.intersection(b);
    boolean isOneDay = a.first() == a.last() && b.first() == b.last() && a.first() == b.first();
    return Certainty.of(isOneDay, !common.isEmpty());
  }

  /// Whether the day of the first is one of those of the second.
  public static Certainty within(Edtf a, Edtf b) {
    Days days = a.days();
    Days frame = b.days();
    Certainty plain =
        Certainty.of(
            frame.isExact() && frame.containsAll(days), !frame.intersection(days).isEmpty());
    Days wide = Margin.of(a).wide(days);
    Days narrow = Margin.of(b).narrow(frame);
    return plain.unless(
        Certainty.of(
            frame.isExact() && narrow.containsAll(wide),
            !Margin.of(b).wide(frame).intersection(wide).isEmpty()));
  }

  /// Whether the two stretches have a day in common.
  public static Certainty overlaps(Edtf a, Edtf b) {
    Margin ofA = Margin.of(a);
    Margin ofB = Margin.of(b);
    Days daysOfA = a.days();
    Days daysOfB = b.days();
    Certainty plain =
        Certainty.of(
            isCommon(a, b, new Margin(0, 0), new Margin(0, 0)),
            !daysOfA.intersection(daysOfB).isEmpty());
    return plain.unless(
        Certainty.of(
            isCommon(a, b, ofA, ofB),
            !ofA.wide(daysOfA).intersection(ofB.wide(daysOfB)).isEmpty()));
  }

  private static boolean isCommon(Edtf a, Edtf b, Margin ofA, Margin ofB) {
    List<Core> cores = Core.of(b).stream().map(ofB::narrow).toList();
    return Core.of(a).stream()
        .map(ofA::narrow)
        .anyMatch(each -> cores.stream().anyMatch(each::isSurelyCommon));
  }

  /// The days that both allow, as a time: empty if there are none.
  ///
  /// It is a date where the days are those of a day, month or year; one of several stretches
  /// otherwise (`[1984-05-03..1984-06-10]`). Marks are not carried over.
  public static Optional<Edtf> intersection(Edtf a, Edtf b) {
    return Shortest.of(a.days().intersection(b.days()));
  }
}
