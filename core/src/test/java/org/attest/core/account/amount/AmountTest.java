package org.attest.core.account.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  private static Amount amount(String words) {
    return Amount.parse(words).orElseThrow(() -> new AssertionError(words));
  }

  @ParameterizedTest
  @CsvSource({
    "13, 13, 13",
    "'1,200', 1200, 1200",
    "thirty-six, 36, 36",
    "three hundred and sixty, 360, 360",
    "two thousand five hundred, 2500, 2500",
    "a hundred, 100, 100",
    "two or three dozen, 24, 36",
    "half a dozen, 6, 6",
    "5-7, 5, 7",
    "between 20 and 30, 20, 30",
    "from ten to twelve, 10, 12",
    "some 30, 22.5, 37.5",
    "30~, 22.5, 37.5",
    "hundreds, 100, 2000",
    "several hundred, 200, 2000",
    "a few dozen, 24, 108",
    "up to 40, 0, 40",
    "nearly 50, 40, 50",
    "none, 0, 0",
    "both, 2, 2",
    "zwölf, 12, 12",
    "une douzaine, 12, 12",
    "trois cents, 300, 300",
  })
  void readsNumbersInWords(String words, double least, double most) {
    assertEquals(least + " to " + most, amount(words).least() + " to " + amount(words).most());
  }

  @ParameterizedTest
  @CsvSource({
    "10 days, 10, 10",
    "eleven days, 11, 11",
    "P10D, 10, 10",
    "a week, 7, 7",
    "two months, 56, 62",
    "drei Tage, 3, 3",
    "P3D~, 2, 7",
  })
  void readsLengthsOfTimeInDays(String words, double least, double most) {
    assertTrue(amount(words).isTime());
    assertEquals(least + " to " + most, amount(words).least() + " to " + amount(words).most());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a plain worker",
        "deliberative",
        "the third",
        "the Romanic countries",
        "~",
        "1921-07-12 or so",
        "an old friend",
        "no danger",
        "-",
        "to the left of it"
      })
  void otherWordsAreNoAmount(String words) {
    assertEquals(true, Amount.parse(words).isEmpty(), words);
  }

  @Test
  void amountsOfDifferentThingsDoNotExcludeEachOther() {
    assertTrue(amount("13 strikers").agrees(amount("10 soldiers")));
    assertTrue(!amount("13 strikers").agrees(amount("10 striker")));
    assertTrue(amount("13").agrees(amount("10 days")), "one is a length, the other is not");
  }

  @Test
  void agreeingIsSymmetricAndEveryAmountAgreesWithItself() {
    List<Amount> amounts = new ArrayList<>();
    for (String number : List.of("3", "some 30", "dozens", "at least 12", "two weeks", "ten men")) {
      amounts.add(amount(number));
    }
    for (Amount one : amounts) {
      assertTrue(one.agrees(one) && one.ratio(one) == 1);
      for (Amount other : amounts) {
        assertEquals(one.agrees(other), other.agrees(one));
        assertEquals(one.ratio(other), other.ratio(one));
      }
    }
  }

  @Test
  void anyWordsInAnyOrderAreAnAmountOrNone() {
    List<String> words =
        List.of(
            "0",
            "3",
            "12",
            "1,200",
            "none",
            "a",
            "few",
            "several",
            "dozen",
            "hundreds",
            "thousand",
            "less than",
            "more than",
            "at least",
            "up to",
            "under",
            "some",
            "or",
            "to",
            "and",
            "-",
            "~",
            "+",
            "between",
            "days",
            "months",
            "half",
            "twenty",
            "men",
            "P3D~",
            "?",
            "of",
            "99999999999999999999");
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder told = new StringBuilder();
      for (int length = 1 + random.nextInt(7); length > 0; length--) {
        told.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      Amount.parse(told.toString())
          .ifPresent(
              amount -> assertTrue(amount.agrees(amount) && amount.least() >= 0, told::toString));
    }
  }
}
