package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.EdtfDate;
import org.attest.core.time.Parsed;
import org.attest.publish.record.EventChoice;

/// The part of the chronology that somebody looks at.
///
/// @param from the year, month or day where the picture begins, in EDTF; nothing where it begins
///   with its events
/// @param to the last year, month or day, in EDTF; nothing likewise
/// @param row the number of the first event that is shown, from 0
/// @param undated the number of the first undated event that is shown, from 0
public record Section(
    EventChoice choice, Optional<String> from, Optional<String> to, int row, int undated) {

  /// @throws IllegalArgumentException if `from` or `to` is no date, or the second is before the
  ///   first
  public Section {
    Optional<Long> first = from.map(text -> bound("from", text).first());
    Optional<Long> last = to.map(text -> bound("to", text).last());
    if (first.isPresent() && last.isPresent() && last.get() < first.get()) {
      throw new IllegalArgumentException("to: " + to.get() + " is before from: " + from.get());
    }
  }

  private static Axis bound(String name, String text) {
    if (Edtf.parse(text) instanceof Parsed.Valid(EdtfDate date)
        && date.bounds().earliest() instanceof Bounds.Day(long first)
        && date.bounds().latest() instanceof Bounds.Day(long last)) {
      return new Axis(Day.number(Day.date(first)), Day.number(Day.date(last)));
    }
    throw new IllegalArgumentException(
        name + ": no year, month or day such as 1921, 1921-03 or 1921-03-08: " + text);
  }

  /// The first day that is asked for.
  Optional<Long> first() {
    return from.map(text -> bound("from", text).first());
  }

  /// The last day that is asked for.
  Optional<Long> last() {
    return to.map(text -> bound("to", text).last());
  }

  Section over(Axis axis) {
    return new Section(choice, Optional.of(axis.from()), Optional.of(axis.to()), 0, undated);
  }

  Section over(Axis.Tick tick) {
    return new Section(choice, Optional.of(tick.from()), Optional.of(tick.to()), 0, undated);
  }

  Section everything() {
    return new Section(choice, Optional.empty(), Optional.empty(), 0, 0);
  }

  Section atRow(int number) {
    return new Section(choice, from, to, number, undated);
  }

  Section atUndated(int number) {
    return new Section(choice, from, to, row, number);
  }

  /// Where it is found; what is not asked for is left out.
  String address() {
    return address("/chronology");
  }

  /// Where the picture alone is found.
  String picture() {
    return address("/chronology.svg");
  }

  private String address(String path) {
    List<String> fields = new ArrayList<>();
    choice.participant().ifPresent(id -> fields.add("person=" + Address.encoded(id)));
    choice.place().ifPresent(id -> fields.add("place=" + Address.encoded(id)));
    choice.source().ifPresent(id -> fields.add("source=" + Address.encoded(id)));
    choice.kind().ifPresent(kind -> fields.add("kind=" + Address.encoded(kind)));
    from.ifPresent(text -> fields.add("from=" + Address.encoded(text)));
    to.ifPresent(text -> fields.add("to=" + Address.encoded(text)));
    if (row > 0) {
      fields.add("row=" + row);
    }
    if (undated > 0) {
      fields.add("undated=" + undated);
    }
    return fields.isEmpty() ? path : path + "?" + String.join("&", fields);
  }
}
