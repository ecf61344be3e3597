package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.reason.Dated;

/// One sign of the picture of the chronology.
///
/// @param x where it begins, in per cent of the width
/// @param width in per cent
/// @param told what it says, for whoever rests on it
record Mark(Shape shape, String x, String width, String told) {
  /// No share is farther outside the picture, so that a browser can reckon with it.
  private static final double FAR = 1_000_000;

  /// So wide a day has to be before it is drawn as a stretch.
  private static final double DAY_WIDTH_MIN = 1.5;

  /// So wide a stretch is at least.
  private static final double WIDTH_MIN = 0.35;

  /// What is drawn.
  enum Shape {
    /// It was on this day.
    POINT,
    /// It may have been at any time within.
    BAR,
    /// Only part of it lies within, surely.
    CORE,
    /// It may have begun within.
    RISE,
    /// It may have ended within.
    FALL,
    /// Nothing tells how much earlier it may have been.
    EARLIER,
    /// Nothing tells how much later it may have been.
    LATER,
    /// It may have been at any time that is shown, as its one bound lies outside.
    ANY,
    /// One of several times that the words allow.
    CHOICE,
    /// A time that the words allow, and other statements rule out.
    RULED_OUT,
    /// The same, at the right edge where words no longer fit behind it.
    RULED_OUT_AT_END;

    boolean isAlternative() {
      return this == CHOICE || isRuledOut();
    }

    boolean isRuledOut() {
      return this == RULED_OUT || this == RULED_OUT_AT_END;
    }
  }

  /// Where the words behind a mark begin, or before it end.
  String behind() {
    return shape == Shape.RULED_OUT_AT_END ? x : Axis.percent(share(x) + share(width));
  }

  private static double share(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }

  /// The bounds of an event.
  static List<Mark> of(Dated dated, Axis axis) {
    String told = told(dated);
    if (dated.earliest().isEmpty() || dated.latest().isEmpty()) {
      return open(dated.earliest(), dated.latest(), axis, told);
    }
    double from = begin(dated, dated.earliest().getAsLong());
    double to = end(dated, dated.latest().getAsLong());
    if (dated.earliest().equals(dated.latest())) {
      double width = axis.at(from + 1) - axis.at(from);
      return width < DAY_WIDTH_MIN
          ? List.of(new Mark(Shape.POINT, percent(axis.at((from + to) / 2)), "0%", told))
          : List.of(stretch(isOfPartOfDay(dated) ? Shape.BAR : Shape.CORE, from, to, axis, told));
    }
    OptionalLong core = dated.latestBegin();
    OptionalLong until = dated.earliestEnd();
    if (core.isEmpty() || until.isEmpty() || until.getAsLong() < core.getAsLong()) {
      return List.of(stretch(Shape.BAR, from, to, axis, told));
    }
    List<Mark> out = new ArrayList<>();
    if (dated.earliest().getAsLong() < core.getAsLong()) {
      out.add(stretch(Shape.RISE, from, (double) core.getAsLong(), axis, told));
    }
    if (until.getAsLong() < dated.latest().getAsLong()) {
      out.add(stretch(Shape.FALL, until.getAsLong() + 1.0, to, axis, told));
    }
    out.add(
        stretch(
            Shape.CORE,
            Math.max(from, (double) core.getAsLong()),
            Math.min(to, until.getAsLong() + 1.0),
            axis,
            told));
    return out;
  }

  /// Whether it may have been at any of several times of one day.
  private static boolean isOfPartOfDay(Dated dated) {
    return (dated.fromMinute().isPresent() || dated.toMinute().isPresent())
        && !dated.fromMinute().equals(dated.toMinute());
  }

  /// Where the first day or minute begins, in days.
  private static double begin(Dated dated, long day) {
    return dated.fromMinute().isPresent()
        ? dated.fromMinute().getAsLong() / (double) Dated.MINUTES_OF_DAY
        : day;
  }

  /// Where the last day or minute ends, in days.
  private static double end(Dated dated, long day) {
    return dated.toMinute().isPresent()
        ? (dated.toMinute().getAsLong() + 1) / (double) Dated.MINUTES_OF_DAY
        : day + 1.0;
  }

  /// The first day or minute, where there is one.
  static Optional<String> from(Dated dated) {
    return dated.fromMinute().isPresent() ? Optional.of(dated.from()) : day(dated.earliest());
  }

  /// The last day or minute, where there is one.
  static Optional<String> to(Dated dated) {
    return dated.toMinute().isPresent() ? Optional.of(dated.to()) : day(dated.latest());
  }

  private static List<Mark> open(
      OptionalLong earliest, OptionalLong latest, Axis axis, String told) {
    double place =
        earliest.isPresent()
            ? axis.at((double) earliest.getAsLong())
            : axis.at(latest.orElseThrow() + 1.0);
    boolean isSeen = place >= 0 && place <= 100;
    Shape shape = !isSeen ? Shape.ANY : earliest.isPresent() ? Shape.LATER : Shape.EARLIER;
    return List.of(new Mark(shape, percent(isSeen ? place : 0), "0%", told));
  }

  /// One of several times of a statement.
  static Mark alternative(
      OptionalLong earliest, OptionalLong latest, boolean isOut, Axis axis, String told) {
    long first = earliest.orElse(axis.first() - 1);
    long last = latest.orElse(axis.last() + 1);
    Mark mark =
        stretch(
            Shape.CHOICE, (double) Math.min(first, last), Math.max(first, last) + 1.0, axis, told);
    if (!isOut) {
      return mark;
    }
    boolean isAtEnd = share(mark.x()) + share(mark.width()) > 80;
    Shape shape = isAtEnd ? Shape.RULED_OUT_AT_END : Shape.RULED_OUT;
    return new Mark(shape, mark.x(), mark.width(), told);
  }

  /// @param begin in days, where it begins
  /// @param end in days, where it ends
  private static Mark stretch(Shape shape, double begin, double end, Axis axis, String told) {
    double from = Math.clamp(axis.at(begin), -FAR, FAR);
    double to = Math.clamp(axis.at(end), -FAR, FAR);
    return new Mark(shape, percent(from), percent(Math.max(to - from, WIDTH_MIN)), told);
  }

  private static String percent(double share) {
    return Axis.percent(share);
  }

  /// The bounds in words.
  static String told(Dated dated) {
    return told(from(dated), to(dated));
  }

  /// Days in words, of which at least one is there.
  static String told(OptionalLong earliest, OptionalLong latest) {
    return told(day(earliest), day(latest));
  }

  private static Optional<String> day(OptionalLong day) {
    return day.isPresent() ? Optional.of(Day.edtf(day.getAsLong())) : Optional.empty();
  }

  private static String told(Optional<String> from, Optional<String> to) {
    if (from.isPresent() && from.equals(to)) {
      return from.get();
    }
    return from.isEmpty()
        ? "not after " + to.orElseThrow()
        : to.map(last -> "between " + from.get() + " and " + last)
            .orElse("not before " + from.get());
  }
}
