package org.attest.bench.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The tables of conversions, each with how one of its rows is answered.
public final class CalendarTables {
  /// What came of one table.
  ///
  /// @param wrong the rows that are not answered exactly
  public record Result(String table, int rows, List<Row> wrong) {
    public Result {
      wrong = List.copyOf(wrong);
    }
  }

  private CalendarTables() {}

  private static Map<String, Predicate<Row>> questions() {
    Map<String, Predicate<Row>> questions = new LinkedHashMap<>();
    questions.put("julian-gregorian", DayQuestions::isJulianGregorian);
    questions.put("julian-day", DayQuestions::isJulianDay);
    questions.put("easter", DayQuestions::isEaster);
    questions.put("hebrew", DayQuestions::isHebrew);
    questions.put("islamic", DayQuestions::isIslamic);
    questions.put("french-republican", DayQuestions::isRepublican);
    questions.put("sample-dates", DayQuestions::isSample);
    questions.put("russia-old-new", DayQuestions::isOldNew);
    questions.put("russia-difference", DayQuestions::isDifference);
    questions.put("civil-gregorian", CivilQuestions::isCivil);
    questions.put("valid-dates", CivilQuestions::isValidity);
    questions.put("month-length", CivilQuestions::isMonthLength);
    questions.put("year-length", CivilQuestions::isYearLength);
    questions.put("cutovers", CivilQuestions::isCutover);
    questions.put("year-start", YearQuestions::isYearStart);
    questions.put("year-shown", YearQuestions::isYearShown);
    questions.put("dual-dating", YearQuestions::isDualDating);
    questions.put("dual-year-text", YearQuestions::isDualYearText);
    return questions;
  }

  /// Asks every row of every table in a folder.
  public static List<Result> results(Path folder) throws IOException {
    List<Result> results = new ArrayList<>();
    for (Map.Entry<String, Predicate<Row>> each : questions().entrySet()) {
      List<Row> rows = Row.of(folder.resolve(each.getKey() + ".tsv"));
      results.add(
          new Result(
              each.getKey(), rows.size(), rows.stream().filter(each.getValue().negate()).toList()));
    }
    return List.copyOf(results);
  }
}
