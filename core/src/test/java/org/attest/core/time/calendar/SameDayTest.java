package org.attest.core.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDayTest {
  private static final int SAMPLES = 5_000;

  private static long day(String date) {
    return LocalDate.parse(date).getLong(JulianFields.JULIAN_DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "1920-10-24, 1, 1920-11-24, 1920-11-24",
    "1921-03-08, -1, 1921-02-08, 1921-02-08",
    "1920-01-31, 1, 1920-02-29, 1920-02-29",
    "1921-02-28, 1, 1921-03-28, 1921-03-31",
    "1921-02-28, -1, 1921-01-28, 1921-01-31",
    "1920-02-29, 12, 1921-02-28, 1921-02-28",
    "1921-12-15, 2, 1922-02-15, 1922-02-15",
    "1921-04-30, 0, 1921-04-30, 1921-04-30",
  })
  void isTheSameDayOfTheMonthOrTheLastThatThereIs(
      String day, long months, String first, String last) {
    assertEquals(day(first), SameDay.first(day(day), months));
    assertEquals(day(last), SameDay.last(day(day), months));
  }

  @Test
  void comesBackByAsManyMonths() {
    Random random = new Random(5);
    for (int i = 0; i < SAMPLES; i++) {
      long day = 2_400_000L + random.nextInt(100_000);
      long months = random.nextInt(-50, 50);
      long on = SameDay.first(day, months);
      assertTrue(SameDay.first(on, -months) <= day && day <= SameDay.last(on, -months));
      assertTrue(SameDay.first(day + 1, months) >= on, "a later day is no earlier after it");
    }
  }

  @Test
  void liesWithinTheDaysThatSoManyMonthsHave() {
    Random random = new Random(6);
    for (int i = 0; i < SAMPLES; i++) {
      long day = 2_400_000L + random.nextInt(100_000);
      long months = random.nextInt(-60, 60);
      long least = SameDay.fewest(months);
      long most = SameDay.greatest(months);
      assertTrue(SameDay.first(day, months) - day >= least, months + " from " + day);
      assertTrue(SameDay.last(day, months) - day <= most, months + " from " + day);
    }
  }

  @Test
  void leavesDaysBeyondAllReckoningAsTheyAre() {
    assertEquals(Long.MAX_VALUE, SameDay.first(Long.MAX_VALUE, 1));
    assertEquals(-Long.MAX_VALUE, SameDay.last(-Long.MAX_VALUE, -1));
  }
}
