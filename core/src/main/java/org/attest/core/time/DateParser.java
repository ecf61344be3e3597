package org.attest.core.time;

import java.util.Optional;

/// Reads a date to the century, decade, year, season, month or day.
final class DateParser {
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private final Cursor cursor;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<EdtfDate> date() {
    int from = cursor.at();
    Qualification before = mark();
    Optional<String> year = year();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Component component = new Component(year.get(), before, mark());
    if (!before.isNone() && !component.after().isNone()) {
      return cursor.fail(
          Parsed.Fault.BAD_MARK,
          cursor.at() - 1,
          "two marks say something of the year alone; % is both ? and ~");
    }
    EdtfDate date = new EdtfDate(component, Optional.empty(), Optional.empty());
    boolean isYear = year.get().matches("-?[0-9X]{4}");
    return isYear && cursor.isNext("-") ? withMonth(date, from) : Optional.of(date);
  }

  private Qualification mark() {
    Optional<Qualification> mark = Qualification.of(cursor.peek());
    mark.ifPresent(_ -> cursor.take(Character.toString(cursor.peek())));
    return mark.orElse(Qualification.NONE);
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static boolean isDigitOrX(int each) {
    return isDigit(each) || each == 'X';
  }

  /// A year with all that belongs to it.
  private Optional<String> year() {
    int from = cursor.at();
    if (cursor.take("Y")) {
      return longYear(from);
    }
    boolean isNegative = cursor.take("-");
    int start = cursor.at();
    String digits = cursor.takeWhile(DateParser::isDigitOrX);
    if (digits.isEmpty()) {
      return cursor.unexpected("a year");
    }
    boolean isPattern = digits.indexOf('X') >= 0;
    if (digits.length() > YEAR_DIGITS) {
      return badYear(start + YEAR_DIGITS, "a year of more than four digits has a Y before it");
    }
    if (digits.length() == 1 || (isPattern && digits.length() < YEAR_DIGITS)) {
      return badYear(cursor.at(), "a year has four digits, a decade three, a century two");
    }
    if (isNegative && digits.matches("0+")) {
      return badYear(from, "there is no negative zero");
    }
    return isPattern || digits.length() < YEAR_DIGITS
        ? Optional.of(cursor.since(from))
        : withSignificant(from);
  }

  private <T> Optional<T> badYear(int where, String message) {
    return cursor.fail(Parsed.Fault.BAD_YEAR, where, message);
  }

  /// `Y170000002`, `Y-17E7`.
  private Optional<String> longYear(int from) {
    cursor.take("-");
    int start = cursor.at();
    String digits = cursor.takeWhile(DateParser::isDigit);
    if (digits.isEmpty()) {
      return cursor.unexpected("a year");
    }
    if (digits.startsWith("0")) {
      return badYear(start, "a year after Y does not begin with zero");
    }
    if (cursor.take("E")) {
      if (!isCount("an exponent")) {
        return Optional.empty();
      }
    } else if (digits.length() <= YEAR_DIGITS) {
      return badYear(start, "a year after Y has more than four digits");
    }
    return withSignificant(from);
  }

  private Optional<String> withSignificant(int from) {
    if (cursor.take("S") && !isCount("a number of digits")) {
      return Optional.empty();
    }
    String year = cursor.since(from);
    if (YearText.of(year).isTooLarge()) {
      return cursor.fail(
          Parsed.Fault.TOO_LARGE, from, "years of more than fifteen digits are not reckoned with");
    }
    return Optional.of(year);
  }

  /// Takes a positive number; says so if there is none.
  private boolean isCount(String what) {
    int from = cursor.at();
    String digits = cursor.takeWhile(DateParser::isDigit);
    if (digits.isEmpty() || digits.startsWith("0")) {
      badYear(from, what + " is a number from 1");
      return false;
    }
    return true;
  }

  private Optional<EdtfDate> withMonth(EdtfDate year, int from) {
    cursor.take("-");
    Qualification before = mark();
    int where = cursor.at();
    Optional<String> digits = two("a month");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Component month = new Component(digits.get(), before, mark());
    EdtfDate date = new EdtfDate(year.year(), Optional.of(month), Optional.empty());
    boolean isMonth = isAnyOf(month, 1, MONTHS);
    boolean isSeason =
        month.isSpecified() && isAnyOf(month, EdtfDate.SEASON_MIN, EdtfDate.SEASON_MAX);
    if (!isMonth && !isSeason) {
      return cursor.fail(
          Parsed.Fault.BAD_MONTH, where, "there is no month or season " + month.text());
    }
    return isMonth && cursor.isNext("-") ? withDay(date, from) : Optional.of(date);
  }

  private Optional<EdtfDate> withDay(EdtfDate date, int from) {
    cursor.take("-");
    Qualification before = mark();
    int where = cursor.at();
    Optional<String> digits = two("a day");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Component day = new Component(digits.get(), before, mark());
    EdtfDate whole = new EdtfDate(date.year(), date.month(), Optional.of(day));
    if (!isAnyOf(day, 1, DAYS) || new Candidates(whole).isEmpty()) {
      return cursor.fail(Parsed.Fault.BAD_DAY, where, "there is no day " + cursor.since(from));
    }
    return Optional.of(whole);
  }

  private Optional<String> two(String what) {
    int from = cursor.at();
    for (int i = 0; i < 2; i++) {
      if (!isDigitOrX(cursor.peek())) {
        return cursor.unexpected(what + " of two digits");
      }
      cursor.take(Character.toString(cursor.peek()));
    }
    return Optional.of(cursor.since(from));
  }

  private static boolean isAnyOf(Component component, int first, int last) {
    for (int each = first; each <= last; each++) {
      if (component.admits(each)) {
        return true;
      }
    }
    return false;
  }
}
