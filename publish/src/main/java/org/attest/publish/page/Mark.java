package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
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
    String told = told(dated.earliest(), dated.latest());
    if (dated.earliest().isEmpty() || dated.latest().isEmpty()) {
      return open(dated.earliest(), dated.latest(), axis, told);
    }
    long earliest = dated.earliest().getAsLong();
    long latest = dated.latest().getAsLong();
    if (earliest == latest) {
      double width = 100.0 / axis.days();
      return width < DAY_WIDTH_MIN
          ? List.of(new Mark(Shape.POINT, percent(axis.at(earliest + 0.5)), "0%", told))
          : List.of(stretch(Shape.CORE, earliest, latest, axis, told));
    }
    OptionalLong core = dated.latestBegin();
    OptionalLong until = dated.earliestEnd();
    if (core.isEmpty() || until.isEmpty() || until.getAsLong() < core.getAsLong()) {
      return List.of(stretch(Shape.BAR, earliest, latest, axis, told));
    }
    List<Mark> out = new ArrayList<>();
    if (earliest < core.getAsLong()) {
      out.add(stretch(Shape.RISE, earliest, core.getAsLong() - 1, axis, told));
    }
    if (until.getAsLong() < latest) {
      out.add(stretch(Shape.FALL, until.getAsLong() + 1, latest, axis, told));
    }
    out.add(stretch(Shape.CORE, core.getAsLong(), until.getAsLong(), axis, told));
    return out;
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
    Mark mark = stretch(Shape.CHOICE, Math.min(first, last), Math.max(first, last), axis, told);
    if (!isOut) {
      return mark;
    }
    boolean isAtEnd = share(mark.x()) + share(mark.width()) > 80;
    Shape shape = isAtEnd ? Shape.RULED_OUT_AT_END : Shape.RULED_OUT;
    return new Mark(shape, mark.x(), mark.width(), told);
  }

  private static Mark stretch(Shape shape, long first, long last, Axis axis, String told) {
    double from = Math.clamp(axis.at((double) first), -FAR, FAR);
    double to = Math.clamp(axis.at(last + 1.0), -FAR, FAR);
    return new Mark(shape, percent(from), percent(Math.max(to - from, WIDTH_MIN)), told);
  }

  private static String percent(double share) {
    return Axis.percent(share);
  }

  static String told(OptionalLong earliest, OptionalLong latest) {
    if (earliest.isPresent() && earliest.equals(latest)) {
      return Day.edtf(earliest.getAsLong());
    }
    return earliest.isEmpty()
        ? "not after " + Day.edtf(latest.orElseThrow())
        : latest.isEmpty()
            ? "not before " + Day.edtf(earliest.getAsLong())
            : "between " + Day.edtf(earliest.getAsLong()) + " and " + Day.edtf(latest.getAsLong());
  }
}
