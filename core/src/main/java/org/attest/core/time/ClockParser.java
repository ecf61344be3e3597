package org.attest.core.time;

import java.util.Optional;

/// Reads a time of day behind a date, with its zone.
final class ClockParser {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /// The zones that have been in use: from twelve hours behind Greenwich to fourteen ahead.
  private static final int BEHIND_MAX = 12 * MINUTES;

  private static final int AHEAD_MAX = 14 * MINUTES;

  private final Cursor cursor;

  ClockParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<EdtfMoment> moment(EdtfDate date) {
    boolean isDay =
        date.day().isPresent()
            && date.qualification().isNone()
            && date.components().stream().allMatch(Component::isSpecified);
    if (!isDay) {
      return cursor.fail(
          Parsed.Fault.UNEXPECTED, cursor.at(), "a time of day follows a whole day without marks");
    }
    cursor.take("T");
    int from = cursor.at();
    boolean isRead = clock();
    String clock = cursor.since(from);
    if (!isRead) {
      return cursor.fail(
          Parsed.Fault.BAD_TIME, cursor.at(), "a time is hours, minutes and seconds: 23:20:30");
    }
    int zoneFrom = cursor.at();
    Optional<String> zone = zone();
    if (zone.isEmpty()) {
      return cursor.fail(Parsed.Fault.BAD_ZONE, zoneFrom, "a zone is Z, or from -12:00 to +14:00");
    }
    return Optional.of(new EdtfMoment(date, clock, zone.get()));
  }

  private boolean clock() {
    int hours = two(HOURS);
    if (hours < 0 || !cursor.take(":")) {
      return false;
    }
    int minutes = two(MINUTES - 1);
    int seconds = 0;
    boolean hasPart = false;
    if (minutes >= 0 && cursor.take(":")) {
      seconds = two(MINUTES - 1);
      if (seconds >= 0 && cursor.take(".")) {
        String part = cursor.takeWhile(each -> each >= '0' && each <= '9');
        hasPart = !part.matches("0*");
        seconds = part.isEmpty() ? -1 : seconds;
      }
    }
    boolean isBeyondMidnight = hours == HOURS && (minutes > 0 || seconds > 0 || hasPart);
    return minutes >= 0 && seconds >= 0 && !isBeyondMidnight;
  }

  /// Two digits as a number, or -1.
  private int two(int max) {
    int number = 0;
    for (int i = 0; i < 2; i++) {
      int digit = cursor.peek() - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
      cursor.take(Character.toString(cursor.peek()));
    }
    return number <= max ? number : -1;
  }

  /// A zone with a colon between hours and minutes and a plain minus; empty text if there is none.
  private Optional<String> zone() {
    if (cursor.take("Z")) {
      return Optional.of("Z");
    }
    boolean isBehind = cursor.take("-") || cursor.take("−");
    if (!isBehind && !cursor.take("+")) {
      return Optional.of("");
    }
    int from = cursor.at();
    int hours = two(HOURS);
    boolean hasMinutes = cursor.take(":") || Character.isDigit(cursor.peek());
    int minutes = hasMinutes ? two(MINUTES - 1) : 0;
    int all = MINUTES * hours + minutes;
    if (hours < 0
        || minutes < 0
        || all > (isBehind ? BEHIND_MAX : AHEAD_MAX)
        || (isBehind && all == 0)) {
      return Optional.empty();
    }
    String digits = cursor.since(from).replace(":", "");
    String colon = digits.length() > 2 ? ":" + digits.substring(2) : "";
    return Optional.of((isBehind ? "-" : "+") + digits.substring(0, 2) + colon);
  }
}
