package org.attest.core.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people wrote them, in their calendars and years.
class CivilDateTest {
  private static YearMonthDay date(String text) {
    return YearMonthDay.parse(text).orElseThrow();
  }

  private static List<String> gregorian(List<Interpretation> all) {
    return all.stream().map(each -> each.calendar() + " " + each.gregorian()).toList();
  }

  @Test
  void aDateOfNoKnownCalendarIsBoth() {
    assertEquals(
        List.of("Gregorian 1641-02-10", "Julian 1641-02-20"),
        gregorian(Interpretation.of(date("1641-02-10"))));
  }

  @Test
  void beforeTheReformThereIsOneCalendarAndAfterTheLastOfThemOne() {
    assertEquals(List.of("Julian 1066-10-20"), gregorian(Interpretation.of(date("1066-10-14"))));
    assertEquals(List.of("Gregorian 1950-02-10"), gregorian(Interpretation.of(date("1950-02-10"))));
  }

  @Test
  void aDayThatOneCalendarLacksIsOfTheOther() {
    assertEquals(List.of("Julian 1900-03-13"), gregorian(Interpretation.of(date("1900-02-29"))));
    assertEquals(List.of(), Interpretation.of(date("1901-02-29")));
  }

  @Test
  void aRegionHasOneCalendarUnlessItsPartsChangedApart() {
    assertEquals(
        List.of("Russia 1917-11-07"), gregorian(Interpretation.of(date("1917-10-25"), "RU")));
    assertEquals(
        List.of("Germany 1650-03-11", "Holy Roman Empire (Catholic, fallback) 1650-03-01"),
        gregorian(Interpretation.of(date("1650-03-01"), "DE")));
    assertEquals(2, Interpretation.of(date("1650-03-01"), "nowhere").size());
  }

  @Test
  void whatAChangeLeftOutDoesNotExistButIsUnderstood() {
    CivilCalendar britain = Adoption.calendarOf("GB").orElseThrow();
    assertFalse(britain.exists(date("1752-09-05")));
    assertEquals(
        date("1752-09-16"),
        SolarCalendar.GREGORIAN.dateOf(britain.dayNumberOfOld(date("1752-09-05")).orElseThrow()));
  }

  @Test
  void swedenHadAThirtiethOfFebruary() {
    CivilCalendar sweden = Adoption.calendarOf("SE").orElseThrow();
    assertEquals(30, sweden.monthLength(1712, 2));
    assertEquals(28, sweden.monthLength(1700, 2));
    assertTrue(sweden.exists(date("1712-02-30")));
  }

  @Test
  void bothHalvesOfADoubleDateAreOneDay() {
    DoubleDate october = DoubleDate.ofOldStyle(date("1917-10-25"));
    assertEquals(date("1917-11-07"), october.newStyle());
    assertTrue(october.agrees());
    assertFalse(new DoubleDate(date("1917-10-25"), date("1917-11-06")).agrees());
  }

  @Test
  void aDoubleDateAtTheTurnOfTheYearBelongsToBothYears() {
    assertEquals(
        List.of(
            new DoubleDate(date("1916-12-24"), date("1917-01-06")),
            new DoubleDate(date("1917-12-24"), date("1918-01-06"))),
        DoubleDate.of(date("1917-12-24"), date("1917-01-06")));
    assertEquals(List.of(), DoubleDate.of(date("1917-12-24"), date("1917-01-07")));
  }

  @ParameterizedTest
  @CsvSource({"1641/2, 1641", "1699/1700, 1699", "in the year 1502/03, 1502", "1709/10, 1709"})
  void aDoubleYearIsTwoYearsInARow(String text, long old) {
    assertEquals(Optional.of(new DoubleYear(old, old + 1)), DoubleYear.in(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1641/5", "1641/41", "12/3", "1641", "1/1641/2"})
  void otherSlashesAreNoDoubleYears(String text) {
    assertEquals(Optional.empty(), DoubleYear.in(text));
  }

  @Test
  void aDoubleYearStandsOnlyBeforeTheNewYear() {
    DoubleYear year = DoubleYear.in("1641/2").orElseThrow();
    assertEquals(Optional.of(date("1642-02-10")), year.date(2, 10, YearStyle.england()));
    assertEquals(Optional.empty(), year.date(4, 10, YearStyle.england()));
  }

  @ParameterizedTest
  @CsvSource({
    "1 Eliz. I, 1558-11-17, 1559-11-16",
    "3 Hen. VIII, 1511-04-22, 1512-04-21",
    "13 Charles II, 1661-01-30, 1662-01-29",
    "38 Hen. VIII, 1546-04-22, 1547-01-28",
    "5 Will. & Mary, 1693-02-13, 1694-02-12",
    "25 Geo. 2, 1751-06-11, 1752-06-10",
    "44th Victoria, 1880-06-20, 1881-06-19",
  })
  void aYearOfAReignHasAFirstAndALastDay(String text, String first, String last) {
    RegnalYear year = RegnalYear.parse(text).orElseThrow(() -> new AssertionError(text));
    assertEquals(first + " " + last, year.first() + " " + year.last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Hen.", "90 Hen. VIII", "0 Anne", "3 Zog I", "Henry VIII", "3 H VIII"})
  void noReignIsMadeUp(String text) {
    assertEquals(Optional.empty(), RegnalYear.parse(text));
  }

  @Test
  void theWeekGoesThroughAllReforms() {
    assertEquals(DayOfWeek.THURSDAY, Weekdays.of(SolarCalendar.JULIAN.dayNumber(1582, 10, 4)));
    assertEquals(DayOfWeek.FRIDAY, Weekdays.of(SolarCalendar.GREGORIAN.dayNumber(1582, 10, 15)));
    assertEquals(DayOfWeek.MONDAY, Weekdays.of(0));
  }
}
