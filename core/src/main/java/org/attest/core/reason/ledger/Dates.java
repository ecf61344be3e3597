package org.attest.core.reason.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reason.Timeline;
import org.attest.core.time.Edtf;

/// The windows of times as they are told, each reckoned once.
///
/// Days written in full, and stretches between two, are read without the grammar of EDTF, to spare
/// its work.
final class Dates {
  private static final int DAY_LENGTH = 10;
  private static final long EPOCH = 2_440_588;

  private final Timeline timeline;
  private final Map<String, Optional<Window>> known = new HashMap<>();

  Dates(Timeline timeline) {
    this.timeline = timeline;
  }

  Timeline timeline() {
    return timeline;
  }

  /// The window of a time in EDTF with the margin of its doubt, or of an event that the timeline
  /// knows; nothing for other words.
  Optional<Window> window(String told) {
    Optional<Window> time = known.computeIfAbsent(told, Dates::reckoned);
    return time.isPresent() ? time : timeline.bounds(told).map(Window::of);
  }

  /// Whether words are no time in EDTF, so that they can be the id of an event.
  boolean isNoTime(String told) {
    return known.computeIfAbsent(told, Dates::reckoned).isEmpty();
  }

  private static Optional<Window> reckoned(String told) {
    Optional<Window> plain = plain(told);
    return plain.isPresent() ? plain : Edtf.parse(told).toOptional().map(Window::of);
  }

  private static Optional<Window> plain(String told) {
    if (told.length() == DAY_LENGTH) {
      return day(told, 0).map(day -> new Window(day, day));
    }
    if (told.length() == 2 * DAY_LENGTH + 1 && told.charAt(DAY_LENGTH) == '/') {
      return day(told, 0)
          .flatMap(first ->
              day(told, DAY_LENGTH + 1)
                  .filter(last -> first <= last)
                  .map(last -> new Window(first, last)));
    }
    return Optional.empty();
  }

  /// The Julian day number of `1920-10-24` at a place; nothing if something else stands there.
  private static Optional<Long> day(String told, int at) {
    for (int i = 0; i < DAY_LENGTH; i++) {
      char sign = told.charAt(at + i);
      boolean isDash = i == 4 || i == 7;
      boolean isRight = isDash ? sign == '-' : (sign >= '0' && sign <= '9');
      if (!isRight) {
        return Optional.empty();
      }
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(told, at, at + 4, 10),
              Integer.parseInt(told, at + 5, at + 7, 10),
              Integer.parseInt(told, at + 8, at + DAY_LENGTH, 10));
      return Optional.of(date.toEpochDay() + EPOCH);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
