package org.attest.core.time;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A stretch of time from a beginning to an end.
public record EdtfInterval(End start, End end) implements Edtf {

  /// Where an interval begins or ends.
  public sealed interface End {
    default String print() {
      return switch (this) {
        case Known(EdtfDate date) -> date.print();
        case Open _ -> "..";
        case Unknown _ -> "";
      };
    }
  }

  /// On a date.
  public record Known(EdtfDate date) implements End {}

  /// Nowhere: it goes on.
  public record Open() implements End {}

  /// Somewhere, but it is not known where.
  public record Unknown() implements End {}

  public EdtfInterval {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /// The interval between two dates.
  public static EdtfInterval of(EdtfDate start, EdtfDate end) {
    return new EdtfInterval(new Known(start), new Known(end));
  }

  @Override
  public String print() {
    return start.print() + "/" + end.print();
  }

  @Override
  public Bounds bounds() {
    Bounds.Limit earliest =
        switch (start) {
          case Known(EdtfDate date) -> date.bounds().earliest();
          case Open _ -> new Bounds.Open();
          case Unknown _ -> new Bounds.Unknown();
        };
    Bounds.Limit latest =
        switch (end) {
          case Known(EdtfDate date) -> date.bounds().latest();
          case Open _ -> new Bounds.Open();
          case Unknown _ -> new Bounds.Unknown();
        };
    return new Bounds(earliest, latest);
  }

  /// From the first day to the last; an unknown end may be anywhere.
  @Override
  public Days days() {
    Bounds bounds = bounds();
    return Days.of(
        List.of(
            new Days.Stretch(
                bounds.earliest() instanceof Bounds.Day(long day) ? day : Long.MIN_VALUE,
                bounds.latest() instanceof Bounds.Day(long day) ? day : Long.MAX_VALUE)));
  }

  @Override
  public int level() {
    return Stream.of(start, end).mapToInt(EdtfInterval::level).max().orElse(0);
  }

  private static int level(End end) {
    if (!(end instanceof Known(EdtfDate date))) {
      return 1;
    }
    boolean isSpecified = date.components().stream().allMatch(Component::isSpecified);
    return isSpecified ? date.level() : 2;
  }

  @Override
  public Qualification qualification() {
    return Stream.of(start, end)
        .map(each ->
            each instanceof Known(EdtfDate date) ? date.qualification() : Qualification.NONE)
        .reduce(Qualification.NONE, Qualification::and);
  }
}
