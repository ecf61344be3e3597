package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;

/// What is sure of a stretch of time whose ends are not: it begins on this day at the latest, and
/// ends on that one at the earliest.
///
/// @param latestStart the latest first day that it can have
/// @param earliestEnd the earliest last day that it can have; before the start if nothing is sure
record Core(long latestStart, long earliestEnd) {

  /// Whether two stretches overlap wherever their ends lie: two overlap if each begins before the
  /// other ends.
  boolean isSurelyCommon(Core other) {
    return latestStart <= other.earliestEnd && other.latestStart <= earliestEnd;
  }

  /// The stretches that a time is made of: several if all of a set are meant, otherwise one.
  static List<Core> of(Edtf time) {
    return switch (time) {
      case EdtfDate date -> List.of(of(date, date));
      case EdtfMoment moment -> List.of(new Core(moment.days().first(), moment.days().last()));
      case EdtfInterval(EdtfInterval.End start, EdtfInterval.End end) -> List.of(of(start, end));
      case EdtfSet set -> set.isAll() ? ofAll(set) : List.of(ofOne(set));
    };
  }

  private static Core of(EdtfDate start, EdtfDate end) {
    return new Core(new Candidates(start).last().first(), new Candidates(end).first().last());
  }

  private static Core of(EdtfInterval.End start, EdtfInterval.End end) {
    long latestStart =
        switch (start) {
          case EdtfInterval.Known(EdtfDate date) -> new Candidates(date).last().first();
          case EdtfInterval.Open _ -> Long.MIN_VALUE;
          case EdtfInterval.Unknown _ -> Long.MAX_VALUE;
        };
    long earliestEnd =
        switch (end) {
          case EdtfInterval.Known(EdtfDate date) -> new Candidates(date).first().last();
          case EdtfInterval.Open _ -> Long.MAX_VALUE;
          case EdtfInterval.Unknown _ -> Long.MIN_VALUE;
        };
    // Of an interval with one unknown end no more is sure than the day of the other.
    return new Core(
        start instanceof EdtfInterval.Unknown && end instanceof EdtfInterval.Known
            ? earliestEnd
            : latestStart,
        end instanceof EdtfInterval.Unknown && start instanceof EdtfInterval.Known
            ? latestStart
            : earliestEnd);
  }

  private static List<Core> ofAll(EdtfSet set) {
    List<Core> cores = new ArrayList<>();
    set.members().forEach(each -> cores.add(of(each.first(), each.last().orElse(each.first()))));
    if (set.isEarlier()) {
      cores.add(new Core(Long.MIN_VALUE, cores.getFirst().earliestEnd()));
    }
    if (set.isLater()) {
      cores.add(new Core(of(set.members().getLast()).latestStart(), Long.MAX_VALUE));
    }
    return cores;
  }

  private static Core of(EdtfSet.Member member) {
    return of(member.last().orElse(member.first()), member.first());
  }

  private static Core ofOne(EdtfSet set) {
    List<Core> all = set.members().stream().map(Core::of).toList();
    return new Core(
        set.isLater()
            ? Long.MAX_VALUE
            : all.stream().mapToLong(Core::latestStart).max().orElse(Long.MAX_VALUE),
        set.isEarlier()
            ? Long.MIN_VALUE
            : all.stream().mapToLong(Core::earliestEnd).min().orElse(Long.MIN_VALUE));
  }
}
