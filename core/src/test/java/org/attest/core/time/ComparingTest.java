package org.attest.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of pairs of times.
class ComparingTest {
  private static Edtf read(String text) {
    return Edtf.parse(text).toOptional().orElseThrow(() -> new AssertionError(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917-02 | 1917-03 | CERTAINLY",
        "1917-02 | 1917    | POSSIBLY",
        "1917    | 1917-01-01 | CERTAINLY_NOT",
        "1917/.. | 1916 | CERTAINLY_NOT",
        "/1917   | 1918 | CERTAINLY",
        "1917    | 1918/ | CERTAINLY",
        "[1917,1920] | 1919 | POSSIBLY",
        "1917~   | 1918-02 | POSSIBLY",
        "1917~   | 1920 | CERTAINLY",
      })
  void oneTimeIsBeforeAnother(String a, String b, Certainty certainty) {
    assertEquals(certainty, Comparing.before(read(a), read(b)));
    assertEquals(certainty, Comparing.after(read(b), read(a)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917-02 | 1917 | CERTAINLY",
        "1917    | 1917-02 | POSSIBLY",
        "1918    | 1917 | CERTAINLY_NOT",
        "1917-03-01 | XXXX-03-01 | CERTAINLY",
        "1917-03-01 | XXXX-XX-01 | POSSIBLY",
        "19XX-12-25 | 19XX-12 | CERTAINLY",
        "1917-02? | 1917 | POSSIBLY",
        "1917-12-31 | 1917~ | POSSIBLY",
      })
  void oneTimeIsWithinAnother(String a, String b, Certainty certainty) {
    assertEquals(certainty, Comparing.within(read(a), read(b)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917-02/1917-06 | 1917-05/1918 | CERTAINLY",
        "1917/1918 | 1919 | CERTAINLY_NOT",
        "1917-02-XX/1917-06-XX | 1917-06-15 | POSSIBLY",
        "1917-02-XX/1917-06-XX | 1917-04 | CERTAINLY",
        "/1917 | 1916 | POSSIBLY",
        "../1917 | 1916 | CERTAINLY",
        "{1917,1919} | 1919-05 | CERTAINLY",
        "[1917,1919] | 1919-05 | POSSIBLY",
      })
  void stretchesOverlap(String a, String b, Certainty certainty) {
    assertEquals(certainty, Comparing.overlaps(read(a), read(b)));
    assertEquals(certainty, Comparing.overlaps(read(b), read(a)));
  }

  @Test
  void onlyOneDayIsCertainlyTheSame() {
    assertEquals(Certainty.CERTAINLY, Comparing.same(read("1917-11-07"), read("1917-11-07")));
    assertEquals(Certainty.POSSIBLY, Comparing.same(read("1917-11"), read("1917-11")));
    assertEquals(Certainty.POSSIBLY, Comparing.same(read("1917-11-07?"), read("1917-11-07")));
    assertEquals(Certainty.CERTAINLY_NOT, Comparing.same(read("1917-11"), read("1917-12")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1917/1919 | 1918-03 | 1918-03",
        "1917/1919 | 1918/1925 | [1918-01-01..1919-12-31]",
        "../1917-05-03 | 1917-05 | [1917-05-01..1917-05-03]",
        "../1917 | /1916 | [..1916-12-31]",
        "1917 | 1918 | nothing",
        "../.. | ../.. | ../..",
      })
  void anIntersectionIsWrittenAsShortAsPossible(String a, String b, String common) {
    assertEquals(
        common, Comparing.intersection(read(a), read(b)).map(Edtf::print).orElse("nothing"));
  }
}
