package org.attest.core.reason.ledger;

import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attest.core.relate.Content;

/// The days that statements date, the last of which is that of a ledger for which no day is named.
final class LastDays {
  private final Dates dates;

  /// How many times end on each day.
  private final TreeMap<Long, Integer> days = new TreeMap<>();

  /// Words for times that may be events, whose days can change.
  private final Tally events = new Tally();

  LastDays(Dates dates) {
    this.dates = dates;
  }

  /// Takes the times of a statement in, or out.
  ///
  /// @param by 1 or -1
  void add(Content content, int by) {
    times(content)
        .forEach(told -> {
          if (dates.isNoTime(told)) {
            events.add(told, by);
          } else {
            day(told)
                .forEach(day ->
                    days.merge(day, by, (known, more) -> known + more == 0 ? null : known + more));
          }
        });
  }

  /// The last of all; nothing where there is none.
  OptionalLong last() {
    LongStream ofEvents =
        StreamSupport.stream(events.all().spliterator(), false).flatMapToLong(this::day);
    return LongStream.concat(
            ofEvents, days.isEmpty() ? LongStream.empty() : LongStream.of(days.lastKey()))
        .max();
  }

  private LongStream day(String told) {
    return dates.window(told).stream()
        .flatMapToLong(window ->
            Stream.of(window.latest(), window.earliest())
                .filter(OptionalLong::isPresent)
                .limit(1)
                .mapToLong(OptionalLong::getAsLong));
  }

  private static Stream<String> times(Content content) {
    return switch (content) {
      case Content.Event event -> event.when().stream();
      case Content.Relation relation -> relation.when().stream();
      case Content.Outcome outcome -> outcome.when().stream();
      case Content.Commitment told -> Stream.concat(told.made().stream(), told.due().stream());
      case Content.Attribute _,
          Content.Order _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          Stream.empty();
    };
  }
}
