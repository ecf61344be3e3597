package org.attest.read.transcribe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;

/// A date as a field or attribute of a format states it, in the notation of ISO 8601.
///
/// Law: what is given on is a year, month or day that the calendar has; one that it has not is a
/// problem (P014), and its words stay in the text without a date.
public final class StatedDate {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?!\\d)");
  private static final Pattern ONLY_DAY = Pattern.compile(DAY.pattern() + "(?:[T ].*)?");

  private StatedDate() {}

  /// The date with which a value begins, whatever follows; empty where it begins with none.
  public static Optional<String> leading(String value, String where, List<Problem> problems) {
    Matcher matcher = DAY.matcher(value.strip());
    return matcher.lookingAt() ? checked(matcher, where, problems) : Optional.empty();
  }

  /// The date that a value is, with or without a time of day; empty where it is anything else.
  public static Optional<String> whole(String value, String where, List<Problem> problems) {
    Matcher matcher = ONLY_DAY.matcher(value.strip());
    return matcher.matches() ? checked(matcher, where, problems) : Optional.empty();
  }

  private static Optional<String> checked(Matcher date, String where, List<Problem> problems) {
    String month = date.group(2) == null ? "" : "-" + date.group(2);
    String day = date.group(3) == null ? "" : "-" + date.group(3);
    String stated = date.group(1) + month + day;
    if (isReal(stated)) {
      return Optional.of(stated);
    }
    problems.add(problem(stated, where));
    return Optional.empty();
  }

  /// What there is to say of a date that cannot be.
  public static Problem problem(String stated, String where) {
    String found = "there is no date " + stated + "; the words stay as they are, without a date";
    return new Problem(Code.BAD_DATE, where, found);
  }

  /// Whether the calendar has this date; the Julian one has a leap day in every fourth year.
  ///
  /// @param date year, month and day with hyphens, or the first of them
  public static boolean isReal(String date) {
    String[] parts = date.split("-", -1);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    int year = Integer.parseInt(parts[0]);
    if (month == 2 && day == 29 && year % 4 == 0) {
      return true;
    }
    try {
      return LocalDate.of(year, month, day).getMonthValue() == month;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
