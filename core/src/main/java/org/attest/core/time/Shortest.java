package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.time.calendar.SolarCalendar;
import org.attest.core.time.calendar.YearMonthDay;

/// The shortest way of writing days as a time.
final class Shortest {
  private static final int PLAIN_YEAR_MAX = 9999;

  private Shortest() {}

  /// One of the days; empty if there are none.
  ///
  /// Days in years of more than four digits cannot be written: then it is the whole of these years.
  static Optional<Edtf> of(Days days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean isEarlier = days.first() == Long.MIN_VALUE;
    boolean isLater = days.last() == Long.MAX_VALUE;
    if (days.stretches().size() == 1 && isEarlier && isLater) {
      return Optional.of(new EdtfInterval(new EdtfInterval.Open(), new EdtfInterval.Open()));
    }
    List<EdtfSet.Member> members = new ArrayList<>();
    days.stretches().forEach(each -> members.add(member(each)));
    EdtfSet.Member only = members.getFirst();
    boolean isOneDate = members.size() == 1 && !isEarlier && !isLater && only.last().isEmpty();
    return Optional.of(isOneDate ? only.first() : new EdtfSet(false, isEarlier, isLater, members));
  }

  private static EdtfSet.Member member(Days.Stretch stretch) {
    if (stretch.first() == Long.MIN_VALUE || stretch.last() == Long.MAX_VALUE) {
      long end = stretch.first() == Long.MIN_VALUE ? stretch.last() : stretch.first();
      return new EdtfSet.Member(date(new Days.Stretch(end, end)).orElseThrow(), Optional.empty());
    }
    Optional<EdtfDate> whole = date(stretch);
    return whole
        .map(each -> new EdtfSet.Member(each, Optional.empty()))
        .orElseGet(() ->
            new EdtfSet.Member(
                date(new Days.Stretch(stretch.first(), stretch.first())).orElseThrow(),
                date(new Days.Stretch(stretch.last(), stretch.last()))));
  }

  /// The day, month or year that a stretch is; of a year that is too long always the year.
  private static Optional<EdtfDate> date(Days.Stretch stretch) {
    YearMonthDay first = SolarCalendar.GREGORIAN.dateOf(stretch.first());
    YearMonthDay last = SolarCalendar.GREGORIAN.dateOf(stretch.last());
    if (first.year() != last.year()) {
      return Optional.empty();
    }
    if (Math.abs(first.year()) > PLAIN_YEAR_MAX) {
      return read("Y" + first.year());
    }
    String day = first.toString();
    boolean isFromFirst = first.day() == 1;
    boolean isToLast = last.day() == SolarCalendar.GREGORIAN.monthLength(last.year(), last.month());
    if (stretch.first() == stretch.last()) {
      return read(day);
    }
    if (!isFromFirst || !isToLast) {
      return Optional.empty();
    }
    String month = day.substring(0, day.length() - "-01".length());
    if (first.month() == last.month()) {
      return read(month);
    }
    return first.month() == 1 && last.month() == 12
        ? read(month.substring(0, month.length() - "-01".length()))
        : Optional.empty();
  }

  private static Optional<EdtfDate> read(String text) {
    return Edtf.parse(text) instanceof Parsed.Valid(EdtfDate date)
        ? Optional.of(date)
        : Optional.empty();
  }
}
