package org.attest.core.reason;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far apart two days are that are told to be so far apart.
///
/// Months and years that are told exactly are those of the calendar: a month from 24 October is 24
/// November. Of what is told as *about* (`P10D~`) each number may be a third more or less, at least
/// one; `3~` is *a few*, as the [Conventions] have it; a month about is 28 to 31 days, a year 365
/// or 366. Hours are whole days where they are, else they leave a day open; what they are in
/// minutes is kept beside the days.
///
/// @param months of the calendar, to be gone first; negative if the second day is the earlier
/// @param least days more
/// @param most days more
/// @param clock minutes from one moment to the other; only of what is told in hours, minutes or
///   seconds and in no longer unit than days
public record Gap(long months, long least, long most, Optional<Minutes> clock) {
  /// @param least no fewer minutes
  /// @param most no more minutes
  public record Minutes(long least, long most) {
    private Minutes negated() {
      return new Minutes(-most, -least);
    }
  }

  private static final Pattern DURATION =
      Pattern.compile(
          "(-)?P(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?([~?%])?");

  /// So many of a unit are *a few*, where a distance is not exact.
  private static final long FEW = 3;

  private static final long YEAR = 12;
  private static final long DAY = 24 * 60 * 60;
  private static final long MINUTES_OF_DAY = 24 * 60;

  Gap(long months, long least, long most) {
    this(months, least, most, Optional.empty());
  }

  /// Days of twelve months, from the shortest months to the longest that can follow each other.
  private static final long[] MONTHS_LEAST = {
    0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334
  };

  private static final long[] MONTHS_MOST = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337};

  /// @param told an ISO 8601 duration, with `~`, `?` or `%` behind it where it is not exact
  /// @return nothing where it is none
  public static Optional<Gap> parse(String told, Conventions conventions) {
    Matcher matcher = DURATION.matcher(told);
    if (!matcher.matches() || !told.matches(".*\\d.*")) {
      return Optional.empty();
    }
    Gap gap = matcher.group(9) == null ? exact(matcher) : about(matcher, conventions);
    return Optional.of(matcher.group(1) == null ? gap : gap.negated());
  }

  private static Gap exact(Matcher told) {
    Seconds seconds = Seconds.exact(told);
    long days = 7 * number(told, 4) + number(told, 5);
    return new Gap(YEAR * number(told, 2) + number(told, 3), 0, 0)
        .and(days(days))
        .and(seconds.days())
        .at(clock(told, new Gap(0, days, days), seconds));
  }

  private static Gap about(Matcher told, Conventions conventions) {
    Seconds seconds = Seconds.about(told, conventions);
    Gap days =
        about(number(told, 4), conventions).times(7).and(about(number(told, 5), conventions));
    return years(about(number(told, 2), conventions))
        .and(months(about(number(told, 3), conventions)))
        .and(days)
        .and(seconds.days())
        .at(clock(told, days, seconds));
  }

  /// The minutes of days and of seconds together, if there are seconds and nothing longer.
  private static Optional<Minutes> clock(Matcher told, Gap days, Seconds seconds) {
    boolean isOfClock =
        told.group(2) == null
            && told.group(3) == null
            && (told.group(6) != null || told.group(7) != null || told.group(8) != null);
    return isOfClock
        ? Optional.of(
            new Minutes(
                MINUTES_OF_DAY * days.least + Math.floorDiv(seconds.least, 60),
                MINUTES_OF_DAY * days.most + Math.ceilDiv(seconds.most, 60)))
        : Optional.empty();
  }

  private Gap at(Optional<Minutes> minutes) {
    return new Gap(months, least, most, minutes);
  }

  /// Hours, minutes and seconds of a duration, in seconds.
  private record Seconds(long least, long most) {
    static Seconds exact(Matcher told) {
      long all = 3_600 * number(told, 6) + 60 * number(told, 7) + number(told, 8);
      return new Seconds(all, all);
    }

    static Seconds about(Matcher told, Conventions conventions) {
      Gap hours = Gap.about(number(told, 6), conventions).times(3_600);
      Gap minutes = Gap.about(number(told, 7), conventions).times(60);
      Gap all = hours.and(minutes).and(Gap.about(number(told, 8), conventions));
      return new Seconds(all.least, all.most);
    }

    Gap days() {
      return new Gap(0, Math.floorDiv(least, DAY), Math.ceilDiv(most, DAY));
    }
  }

  private static long number(Matcher told, int group) {
    return told.group(group) == null ? 0 : Long.parseLong(told.group(group));
  }

  private static Gap days(long days) {
    return new Gap(0, days, days);
  }

  private Gap negated() {
    return new Gap(-months, -most, -least, clock.map(Minutes::negated));
  }

  private Gap and(Gap other) {
    return new Gap(months + other.months, least + other.least, most + other.most);
  }

  private Gap times(long days) {
    return new Gap(0, least * days, most * days);
  }

  private static Gap about(long number, Conventions conventions) {
    if (number == 0) {
      return days(0);
    }
    long off = Math.max(1, number / 3);
    return number == FEW
        ? new Gap(0, conventions.fewLeast(), conventions.fewMost())
        : new Gap(0, number - off, number + off);
  }

  private static Gap years(Gap years) {
    return new Gap(0, 365 * years.least + years.least / 5, 365 * years.most + (years.most + 3) / 4);
  }

  private static Gap months(Gap months) {
    Gap whole = years(new Gap(0, months.least / YEAR, months.most / YEAR));
    return new Gap(
        0,
        whole.least + MONTHS_LEAST[(int) (months.least % YEAR)],
        whole.most + MONTHS_MOST[(int) (months.most % YEAR)]);
  }

  /// No fewer and no more minutes than lie between two moments, wherever in the calendar they are.
  /// Days are those of the calendar: from one day to the next there may be a minute, or almost two
  /// days.
  Minutes inMinutes() {
    Gap days = inDays();
    return clock.orElseGet(() ->
        new Minutes(MINUTES_OF_DAY * (days.least - 1) + 1, MINUTES_OF_DAY * (days.most + 1) - 1));
  }

  /// The same in days alone, wherever in the calendar it lies: a month is 28 to 31 days.
  public Gap inDays() {
    if (months < 0) {
      return negated().inDays().negated();
    }
    return months(days(months)).and(new Gap(0, least, most));
  }

  /// Whether the second day is not the earlier.
  public boolean isForward() {
    return months >= 0 && least >= 0;
  }
}
