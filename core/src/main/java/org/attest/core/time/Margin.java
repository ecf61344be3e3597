package org.attest.core.time;

import java.util.function.ToLongFunction;

/// How many days a mark of doubt leaves on each side of a time.
///
/// The standard gives no number. Here it is one unit of what is marked (a day, a month, a year; of
/// a year with unspecified digits ten or a hundred), and two where a time is both uncertain and
/// approximate. It is a convention for one purpose: to keep a doubtful time from deciding by a day.
///
/// @param before days before the first day
/// @param after days behind the last
public record Margin(long before, long after) {
  private static final long[] UNITS = {366, 31, 1};
  private static final long COMMON_YEAR = 365;
  private static final long SEASON = 92;

  /// The margins of a time whose doubted parts may each be off.
  static Margin of(Edtf time) {
    return of(time, Margin::days);
  }

  /// The margins of a time of whose doubted parts the finest may be off: a month for `1920-10~`,
  /// 365 days for `1920~`.
  public static Margin ofFinest(Edtf time) {
    return of(time, Margin::finest);
  }

  private static Margin of(Edtf time, ToLongFunction<EdtfDate> days) {
    return switch (time) {
      case EdtfDate date -> new Margin(days.applyAsLong(date), days.applyAsLong(date));
      case EdtfMoment _ -> new Margin(0, 0);
      case EdtfInterval(EdtfInterval.End start, EdtfInterval.End end) ->
          new Margin(days(start, days), days(end, days));
      case EdtfSet set -> {
        long most =
            set.members().stream().flatMap(EdtfSet.Member::dates).mapToLong(days).max().orElse(0);
        yield new Margin(most, most);
      }
    };
  }

  private static long days(EdtfInterval.End end, ToLongFunction<EdtfDate> days) {
    return end instanceof EdtfInterval.Known(EdtfDate date) ? days.applyAsLong(date) : 0;
  }

  private static long days(EdtfDate date) {
    long days = 0;
    for (int i = 0; i < date.components().size(); i++) {
      days += times(date.qualification(i)) * unit(date, i);
    }
    return days;
  }

  private static long finest(EdtfDate date) {
    for (int i = date.components().size() - 1; i >= 0; i--) {
      long times = times(date.qualification(i));
      if (times > 0) {
        return times * (i == 0 ? unit(date, i) / UNITS[0] * COMMON_YEAR : unit(date, i));
      }
    }
    return 0;
  }

  private static long times(Qualification doubt) {
    return (doubt.uncertain() ? 1L : 0) + (doubt.approximate() ? 1 : 0);
  }

  private static long unit(EdtfDate date, int index) {
    if (index > 0) {
      return date.isSeason() ? SEASON : UNITS[index];
    }
    YearText year = YearText.of(date.year().text());
    YearText.Range range = year.range();
    long years = range.last() - range.first() + 1;
    if (year.isPattern()) {
      // Of 19XX it is a hundred, of 1XX4 it is one: what the unspecified digits at the end make.
      years =
          (long)
              Math.pow(10, year.digits().length() - year.digits().replaceAll("X+$", "").length());
    }
    return UNITS[0] * (date.month().isPresent() ? 1 : years);
  }

  Days wide(Days days) {
    return days.grown(before, after);
  }

  Days narrow(Days days) {
    return days.grown(-before, -after);
  }

  Core narrow(Core core) {
    return new Core(
        core.latestStart() == Long.MAX_VALUE || core.latestStart() == Long.MIN_VALUE
            ? core.latestStart()
            : core.latestStart() + before,
        core.earliestEnd() == Long.MAX_VALUE || core.earliestEnd() == Long.MIN_VALUE
            ? core.earliestEnd()
            : core.earliestEnd() - after);
  }
}
