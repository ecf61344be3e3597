package org.attest.core.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.EdtfMoment;
import org.attest.core.time.Margin;

/// In what times are reckoned.
enum Scale {
  /// The number of a day is its Julian day number. Days and months of distances are those of the
  /// calendar, times of day count for nothing.
  DAYS {
    @Override
    List<Claim> within(int event, Edtf time) {
      Days days = Days.of(time);
      return between(event, days.first(), days.last());
    }

    @Override
    Claim apart(Gap gap, int end, int begin) {
      return gap.months() == 0
          ? new Claim.Apart(end, begin, gap.least(), gap.most())
          : new Claim.Months(end, begin, gap.months(), gap.least(), gap.most());
    }

    @Override
    List<Claim> sameDay(int one, int other) {
      return List.of(
          new Claim.Apart(Claim.begin(one), Claim.end(one), 0, 0),
          new Claim.Apart(Claim.begin(one), Claim.begin(other), 0, 0),
          new Claim.Apart(Claim.begin(other), Claim.end(other), 0, 0));
    }
  },

  /// Day `d` begins with minute `1440 d`. Distances told in hours and minutes are exact; of one
  /// told in days or months only what holds for any times of those days is said.
  MINUTES {
    @Override
    List<Claim> within(int event, Edtf time) {
      if (time instanceof EdtfMoment moment) {
        return between(event, Optional.of(moment.minute()), Optional.of(moment.minute()));
      }
      Days days = Days.of(time);
      return between(
          event,
          days.first().map(day -> day * Dated.MINUTES_OF_DAY),
          days.last().map(day -> (day + 1) * Dated.MINUTES_OF_DAY - 1));
    }

    @Override
    Claim apart(Gap gap, int end, int begin) {
      Gap.Minutes minutes = gap.inMinutes();
      return new Claim.Apart(end, begin, minutes.least(), minutes.most());
    }

    @Override
    List<Claim> sameDay(int one, int other) {
      long most = Dated.MINUTES_OF_DAY - 1;
      return List.of(
          new Claim.Apart(Claim.begin(one), Claim.end(one), 0, most),
          new Claim.Apart(Claim.begin(other), Claim.end(other), 0, most),
          new Claim.Apart(Claim.begin(one), Claim.end(other), -most, most),
          new Claim.Apart(Claim.begin(other), Claim.end(one), -most, most));
    }
  };

  /// An event lies within its time.
  abstract List<Claim> within(int event, Edtf time);

  /// How long after the end of one event another begins.
  abstract Claim apart(Gap gap, int end, int begin);

  /// Two events lie on one calendar day.
  abstract List<Claim> sameDay(int one, int other);

  /// The first and the last day of a time, with the margin of its doubt.
  private record Days(Optional<Long> first, Optional<Long> last) {
    static Days of(Edtf time) {
      Bounds bounds = time.bounds().forReckoning();
      Margin margin = Margin.ofFinest(time);
      return new Days(
          day(bounds.earliest()).map(day -> day - margin.before()),
          day(bounds.latest()).map(day -> day + margin.after()));
    }
  }

  private static Optional<Long> day(Bounds.Limit limit) {
    return limit instanceof Bounds.Day(long number) ? Optional.of(number) : Optional.empty();
  }

  private static List<Claim> between(int event, Optional<Long> first, Optional<Long> last) {
    List<Claim> out = new ArrayList<>();
    first.ifPresent(time -> out.add(new Claim.Within(Claim.begin(event), time, Claim.OPEN_END)));
    last.ifPresent(time -> out.add(new Claim.Within(Claim.end(event), Claim.OPEN_BEGIN, time)));
    return out;
  }
}
