package org.attest.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.core.time.Parsed.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What single texts come to.
class EdtfTest {
  private static Edtf read(String text) {
    return Edtf.parse(text).toOptional().orElseThrow(() -> new AssertionError(text));
  }

  private static Parsed.Invalid refused(String text) {
    return assertInstanceOf(Parsed.Invalid.class, Edtf.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1641             | 1641-01-01 | 1641-12-31",
        "0000             | 0000-01-01 | 0000-12-31",
        "-0043-03-15      | -0043-03-15 | -0043-03-15",
        "1700-02          | 1700-02-01 | 1700-02-28",
        "18               | 1800-01-01 | 1899-12-31",
        "-04              | -0499-01-01 | -0400-12-31",
        "187              | 1870-01-01 | 1879-12-31",
        "187X-02-XX       | 1870-02-01 | 1879-02-28",
        "1X84-X2-3X       | 1084-12-30 | 1984-12-31",
        "19XX-02-29       | 1904-02-29 | 1996-02-29",
        "-XXXX            | -9999-01-01 | -0001-12-31",
        "1917-28          | 1917-12-01 | 1918-02-28",
        "1917-29          | 1917-09-01 | 1917-11-30",
        "1917-30          | 1917-12-01 | 1918-02-28",
        "1917-36          | 1917-10-01 | 1917-12-31",
        "1917-38          | 1917-05-01 | 1917-08-31",
        "1917-41          | 1917-07-01 | 1917-12-31",
        "Y-17E7           | -170000000-01-01 | -170000000-12-31",
        "Y123456S2        | 120000-01-01 | 129999-12-31",
        "../1917-02       | -inf | 1917-02-28",
        "/1917            | unknown | 1917-12-31",
        "1917/            | 1917-01-01 | unknown",
        "{..1917-03,1919} | -inf | 1919-12-31",
        "[1917,1919-05..] | 1917-01-01 | inf",
        "1917-11-07T23:30:00-01:00 | 1917-11-08 | 1917-11-08",
        "1917-11-07T24:00 | 1917-11-08 | 1917-11-08",
      })
  void boundsAreTheFirstAndTheLastDay(String text, String earliest, String latest) {
    assertEquals(earliest + "/" + latest, read(text).bounds().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917-13    | BAD_MONTH | 5",
        "1917-02-29 | BAD_DAY | 8",
        "19XX-02-3X | BAD_DAY | 8",
        "1917-22-01 | UNEXPECTED | 7",
        "-0000      | BAD_YEAR | 0",
        "12345      | BAD_YEAR | 4",
        "Y1917      | BAD_YEAR | 1",
        "Y01917     | BAD_YEAR | 1",
        "1917S0     | BAD_YEAR | 5",
        "?1917~     | BAD_MARK | 5",
        "1917??     | UNEXPECTED | 5",
        "1917-      | CUT_SHORT | 5",
        "1917/1916  | WRONG_ORDER | 5",
        "1917-11-07T25:00:00  | BAD_TIME | 13",
        "1917-11-07T12:00-13  | BAD_ZONE | 16",
        "1917-11-07T12:00/1918 | UNEXPECTED | 10",
        "[1917      | CUT_SHORT | 5",
        "[1917}     | UNEXPECTED | 5",
        "[1918..1917] | WRONG_ORDER | 7",
        "1917//1918 | UNEXPECTED | 5",
        "Y1E999999999 | TOO_LARGE | 0",
        "uuuu       | DRAFT | 0",
      })
  void whatIsNoTimeSaysWhyAndWhere(String text, Fault fault, int at) {
    Parsed.Invalid invalid = refused(text);
    assertEquals(fault + " " + at, invalid.fault() + " " + invalid.at());
    assertTrue(!invalid.message().isBlank() && !invalid.message().contains("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "197u | 197X",
        "197x | 197",
        "19xx | 19",
        "1917/open | 1917/..",
        "unknown/1917-02 | /1917-02",
        "1917-02?~ | 1917-02%",
        "y17e7 | Y17E7",
        "y-170000002 | Y-170000002",
        "1917-uu-uu | 1917-XX-XX",
      })
  void notationOfTheDraftIsTranslated(String draft, String modern) {
    assertEquals(Fault.DRAFT, refused(draft).fault());
    assertTrue(refused(draft).message().endsWith(" " + modern), refused(draft).message());
  }

  @ParameterizedTest
  @CsvSource({
    "2004-?06-~11, ?, ~",
    "2004?-06-11~, ~, ~",
    "2004-06?-%11, ?, %",
  })
  void marksBehindReachBackAndMarksBeforeDoNot(String text, String month, String day) {
    EdtfDate date = (EdtfDate) read(text);
    assertEquals(month, date.qualification(1).mark());
    assertEquals(day, date.qualification(2).mark());
  }

  @Test
  void theMarkOfTheYearIsJoinedByThoseBehindIt() {
    assertEquals("%", ((EdtfDate) read("2004?-06-11~")).qualification(0).mark());
    assertEquals("", ((EdtfDate) read("2004-?06-~11")).qualification(0).mark());
  }

  @ParameterizedTest
  @CsvSource({
    "1917, 0", "1917-11-07, 0", "1917/1918, 0", "-0043, 1", "191X, 1", "1917-XX-XX, 1",
        "1917-21, 1",
    "1917~, 1", "Y19170, 1", "1917/.., 1", "1917-25, 2", "1X17, 2", "1917?-11, 2", "1917S3, 2",
    "191X/1920, 2", "191, 2", "1917-XX-07, 2", "[1917], 2",
  })
  void theLevelIsTheLowestThatHasAll(String text, int level) {
    assertEquals(level, read(text).level());
  }

  @Test
  void blanksInSetsAreReadButNotPrinted() {
    assertEquals("[1667,1668..1670]", read("[1667 , 1668..1670]").print());
  }

  @Test
  void theYearThatIsLikeliestIsKeptBesideTheRange() {
    assertEquals(1953, ((EdtfDate) read("1953S2")).estimatedYear());
  }
}
