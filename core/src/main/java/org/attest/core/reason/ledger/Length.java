package org.attest.core.reason.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reason.Gap;

/// The length of a term.
///
/// Months and years are those of the Gregorian calendar: a month from 24 October ends on 24
/// November. Hours are whole days where they are (24 hours from some time of a day end on the
/// next), else they leave a day open. What is told as about is as long as [Gap] has it.
///
/// @param dates years, months and days
/// @param least days more at least
/// @param most days more at most
record Length(Period dates, long least, long most) {
  private static final Pattern EXACT =
      Pattern.compile(
          "(P(?:\\d{1,6}Y)?(?:\\d{1,6}M)?(?:\\d{1,6}W)?(?:\\d{1,6}D)?)(T(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?)?");

  private static final long HOURS = 24;
  private static final long EPOCH = 2_440_588;

  /// Beyond so many days from our era no date can be reckoned.
  private static final long FAR = 300_000_000_000L;

  /// @param told an ISO 8601 duration that is not negative
  /// @return nothing where it is none
  static Optional<Length> parse(String told) {
    Matcher matcher = EXACT.matcher(told);
    if (!matcher.matches()) {
      return Gap.parse(told)
          .filter(gap -> gap.least() >= 0)
          .map(gap -> new Length(Period.ZERO, gap.least(), gap.most()));
    }
    String dates = matcher.group(1);
    String times = matcher.group(2);
    if (told.equals("P") || "T".equals(times)) {
      return Optional.empty();
    }
    long seconds = times == null ? 0 : Duration.parse("P" + times).toSeconds();
    long day = Duration.ofHours(HOURS).toSeconds();
    return Optional.of(
        new Length(
            dates.equals("P") ? Period.ZERO : Period.parse(dates),
            seconds / day,
            (seconds + day - 1) / day));
  }

  /// The last day of a term that begins in a window.
  Window from(Window begin) {
    long first = ending(begin.first());
    long last = ending(begin.last());
    return new Window(
        first == Long.MIN_VALUE ? first : first + least,
        last == Long.MAX_VALUE ? last : last + most);
  }

  private long ending(long day) {
    if (day < -FAR) {
      return Long.MIN_VALUE;
    }
    return day > FAR
        ? Long.MAX_VALUE
        : LocalDate.ofEpochDay(day - EPOCH).plus(dates).toEpochDay() + EPOCH;
  }
}
