package org.attest.core.time.told;

import java.util.List;

/// What the words of a time say, before anything is reckoned from it.
public sealed interface Form
    permits Moment,
        Form.Length,
        Form.Away,
        Form.Step,
        Form.Chosen,
        Form.Within,
        Form.Nth,
        Form.Run,
        Form.Rest,
        Form.Between,
        Form.Every,
        Form.Shaded,
        Form.Feast,
        Form.Either,
        Form.OldStyle,
        Form.Vague,
        Form.Nothing {
  /// A length of time: *three years and a half*.
  ///
  /// @param amount how many, [Double#NaN] for some
  /// @param more what is added to it, as in *two hours and ten minutes*
  record Length(double amount, Unit unit, List<Length> more) implements Form {
    public Length {
      more = List.copyOf(more);
    }

    static Length of(double amount, Unit unit) {
      return new Length(amount, unit, List.of());
    }

    /// Whether it is not told how many.
    public boolean isVague() {
      return Double.isNaN(amount);
    }
  }

  /// A length away from something: *yesterday*, *a month later*, *three days before 6 May*.
  ///
  /// @param way -1 back, 1 on
  /// @param anchor what it runs from where the words tell it; otherwise [Nothing]
  record Away(Length length, int way, Base base, Form anchor) implements Form {}

  /// A unit of the calendar: *this year*, *the next day*, *last week*.
  ///
  /// @param step how many units away it lies, 0 for the one that holds the base
  record Step(Unit unit, int step, Base base) implements Form {}

  /// One of many that are named alike: *last Friday*, *that summer*, *next May*.
  record Chosen(Moment named, int step, Base base) implements Form {}

  /// Something within something larger: *October 24 this year*, *the morning of 29 April*.
  record Within(Form inner, Form outer) implements Form {}

  /// One counted out of something: *the first week of March*, *the last Sunday in May*.
  ///
  /// @param number from 1, or -1 for the last
  /// @param named a weekday, or [Moment#NOTHING] where units are counted
  record Nth(int number, Unit unit, Moment named, Form of) implements Form {}

  /// A stretch counted from the present: *the next two weeks*, *the past century*.
  record Run(Length length, int way, Base base) implements Form {}

  /// What is left of a unit: *the rest of the week*.
  record Rest(Form of) implements Form {}

  /// From one time to another.
  ///
  /// @param isThrough false if only the two are told, as in *on 6 and 7 May*
  record Between(Told from, Told to, boolean isThrough) implements Form {}

  /// Again and again.
  ///
  /// @param what the length between two, or what returns each time
  record Every(Form what) implements Form {}

  /// A time with a limit or a shade: *early in 1921*, *about noon*, *before May*.
  record Shaded(Shade shade, Form of) implements Form {}

  /// A feast.
  ///
  /// @param code month and day as `1225`; 2000 and the days from Easter Sunday; 3000 and the days
  ///   from the last Sunday before Christmas; 10000 with month, weekday and its number in the month
  /// @param in the year where it is told
  record Feast(int code, Moment in) implements Form {
    /// Whether it falls on the same day every year.
    public boolean isFixed() {
      return code <= 1231;
    }

    /// The day in a year.
    public java.time.LocalDate day(int inYear) {
      return Feasts.day(code, inYear);
    }
  }

  /// Words that can be one or the other: *12-7-1921*.
  record Either(Form first, Form second) implements Form {}

  /// A day by both calendars: *1/14 March 1918*.
  record OldStyle(Moment julian, Moment gregorian) implements Form {}

  /// The past, the present or the future, or a time that is only pointed at.
  ///
  /// @param way -1, 0 or 1; 2 for none of these
  record Vague(int way) implements Form {}

  /// No time is told.
  record Nothing() implements Form {}

  /// The shades.
  enum Shade {
    START,
    MIDDLE,
    END,
    ABOUT,
    BEFORE,
    AFTER,
    SINCE,
    UNTIL,
    MORE,
    LESS,
    WITHIN
  }
}
