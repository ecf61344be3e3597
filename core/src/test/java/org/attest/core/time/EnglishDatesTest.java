package org.attest.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.time.calendar.SolarCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates in English words.
class EnglishDatesTest {
  private static String read(String phrase) {
    return EnglishDates.read(phrase).map(Edtf::print).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12th of May, 1641             | 1641-05-12",
        "May 12th 1641                 | 1641-05-12",
        "31/12/1641                    | 1641-12-31",
        "1641-05-12                    | 1641-05-12",
        "probably about 1641           | 1641%",
        "c. 1640s                      | 164X~",
        "17th century                  | 16XX",
        "3rd century BC                | -02XX",
        "44 BC                         | -0043",
        "1 BCE                         | 0000",
        "100-50 BC                     | -0099/-0049",
        "between 1641 and 1645         | 1641/1645",
        "from May 1641 to June 1642    | 1641-05/1642-06",
        "January-March 1641            | 1641-01/1641-03",
        "3-5 May 1641                  | 1641-05-03/1641-05-05",
        "1641-5                        | 1641/1645",
        "early 1640s to c. 1660        | 164X/1660~",
        "16th-18th centuries           | 15XX/17XX",
        "prior notice, not before 1641 | /1641",
        "since May 1641                | 1641-05/",
        "1641 or 1643 or 1645          | [1641,1643,1645]",
        "1641/2                        | [1641,1642]",
        "a day in winter 1641          | 1641-24",
        "month in 1641                 | 1641-XX",
        "1641, reprinted 1702          | 1641",
        "1641 (perhaps)                | 1641?",
        "winter, 1641                  | 1641-24",
      })
  void phrasesOfCataloguesAreRead(String phrase, String edtf) {
    assertEquals(edtf, read(phrase));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "undated",
        "18th Dynasty",
        "room 4",
        "99/99/9999",
        "February 30, 1641",
        "n.d.",
        "or",
        "-",
        "before",
        "(",
        "c"
      })
  void whatTellsNoDateGivesNone(String phrase) {
    assertEquals("", read(phrase));
  }

  @Test
  void theHabitsOfAnotherProgramCanBeFollowed() {
    EnglishDates.Habit habit = EnglishDates.Habit.PYTHON_EDTF;
    assertEquals(Optional.of("-0044"), EnglishDates.read("44 BCE", habit));
    assertEquals(Optional.of("1641"), EnglishDates.read("1641 or 1643", habit));
    assertEquals(Optional.of("1641-21-XX"), EnglishDates.read("day in spring 1641", habit));
  }

  @Test
  void whatIsSaidOfADayMonthOrYearIsReadAgain() {
    Random random = new Random(8);
    DateWords english = new DateWords(DateWords.Language.ENGLISH);
    long origin = SolarCalendar.GREGORIAN.dayNumber(-500, 1, 1);
    for (int i = 0; i < 2000; i++) {
      EdtfDate day = EdtfDate.ofDay(origin + random.nextInt(900_000));
      EdtfDate month = new EdtfDate(day.year(), day.month(), Optional.empty());
      EdtfDate year = new EdtfDate(day.year(), Optional.empty(), Optional.empty());
      for (EdtfDate date : List.of(day, month, year)) {
        assertEquals(date.print(), read(english.say(date)), english.say(date));
      }
    }
  }

  @Test
  void noPhraseBreaksReading() {
    List<String> words =
        List.of(
            "1641", "12", "3", "s", "th", "st", "century", "c", ".", "-", "–", "/", "(", ")", ",",
            ";", "before", "or", "and", "between", "may", "spring", "bc", "?", "~", "day", "in",
            "99999", "é");
    Random random = new Random(9);
    for (int i = 0; i < 40_000; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        phrase
            .append(words.get(random.nextInt(words.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      for (EnglishDates.Habit habit : EnglishDates.Habit.values()) {
        Optional<String> text = EnglishDates.read(phrase.toString(), habit);
        assertTrue(text.isEmpty() || !text.get().isBlank(), phrase.toString());
      }
    }
  }
}
