package org.attest.bench.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.time.calendar.Adoption;
import org.attest.core.time.calendar.ByzantineYear;
import org.attest.core.time.calendar.DoubleYear;
import org.attest.core.time.calendar.SolarCalendar;
import org.attest.core.time.calendar.YearBeginning;
import org.attest.core.time.calendar.YearMonthDay;
import org.attest.core.time.calendar.YearStyle;

/// Rows about the days on which years began.
final class YearQuestions {
  private static final Map<String, YearBeginning> BEGINNINGS =
      Map.of(
          "1 January", YearBeginning.JANUARY,
          "1 March", YearBeginning.MARCH,
          "25 March", YearBeginning.LADY_DAY,
          "Easter", YearBeginning.EASTER,
          "1 September", YearBeginning.SEPTEMBER,
          "25 December", YearBeginning.CHRISTMAS);

  private static final Pattern RULE = Pattern.compile("(?:^| then )(.+?) until (\\d+)");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d+)\\. avril ");
  private static final int APRIL = 4;

  private YearQuestions() {}

  private static YearStyle style(String region) {
    return switch (region) {
      case "GB" -> YearStyle.england();
      case "FR" -> YearStyle.france();
      case "RU" -> YearStyle.russia();
      case "RULE-LADY-DAY-567" ->
          style(
              List.of(
                  new YearStyle.Period(YearBeginning.JANUARY, 567),
                  new YearStyle.Period(YearBeginning.LADY_DAY, 568)));
      default -> throw new IllegalArgumentException("region: no style of years for " + region);
    };
  }

  private static YearStyle style(List<YearStyle.Period> periods) {
    return new YearStyle(Adoption.calendarOf("GB").orElseThrow(), periods);
  }

  /// A style from words: `1 September until 1488 then 25 December until 1612`.
  private static YearStyle rule(String words) {
    List<YearStyle.Period> periods = new ArrayList<>();
    Matcher rule = RULE.matcher(words);
    while (rule.find()) {
      YearBeginning beginning = Optional.ofNullable(BEGINNINGS.get(rule.group(1))).orElseThrow();
      periods.add(new YearStyle.Period(beginning, Long.parseLong(rule.group(2))));
    }
    return style(periods);
  }

  static boolean isYearStart(Row row) {
    long year = row.has("era", "BC") ? 1 - row.number("year") : row.number("year");
    if (row.has("era", "BYZANTINE")) {
      return isByzantineStart(row, year);
    }
    YearStyle style = style(row.cell("region"));
    return style.firstDay(year).equals(row.date("first_day_january_style"))
        && (row.has("days", "") || row.has("days", style.length(year)));
  }

  private static boolean isByzantineStart(Row row, long year) {
    boolean isRussian = row.has("region", "RU");
    YearMonthDay first =
        isRussian ? ByzantineYear.firstDayInRussia(year) : ByzantineYear.firstDay(year);
    return first.equals(row.date("first_day_january_style"))
        && (row.has("days", "") || row.has("days", ByzantineYear.lengthInRussia(year)));
  }

  static boolean isYearShown(Row row) {
    return row.has(
        "year_written", style(row.cell("region")).yearWritten(row.date("date_january_style")));
  }

  static boolean isDualDating(Row row) {
    List<YearMonthDay> dates = rule(row.cell("new_year_rule")).datesOf(row.date("written"));
    if (dates.isEmpty()) {
      return row.has("date_january_style", "impossible");
    }
    YearMonthDay date =
        switch (row.cell("reading")) {
          case "January style" -> row.date("written");
          case "this day lies before the next New Year" -> dates.getLast();
          default -> dates.getFirst();
        };
    return date.equals(row.date("date_january_style"));
  }

  static boolean isDualYearText(Row row) {
    Matcher day = DAY_AND_MONTH.matcher(row.cell("text"));
    if (!day.find()) {
      return false;
    }
    Optional<YearMonthDay> julian =
        DoubleYear.in(row.cell("text"))
            .flatMap(year ->
                year.date(APRIL, Integer.parseInt(day.group(1)), rule(row.cell("new_year_rule"))));
    return julian.filter(row.date("julian")::equals).isPresent()
        && julian
            .flatMap(each -> SolarCalendar.JULIAN.convert(each, SolarCalendar.GREGORIAN))
            .filter(row.date("gregorian")::equals)
            .isPresent();
  }
}
