package org.attest.read.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumberTest {
  @Test
  void readsEveryNumberThatItWrites() {
    for (int number = 1; number <= 3999; number++) {
      String roman = RomanNumber.of(number);
      assertEquals(OptionalInt.of(number), RomanNumber.worth(roman));
      assertEquals(OptionalInt.of(number), RomanNumber.worth(roman.toUpperCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iiii", "vx", "ic", "civil", "xi.", "12", "mmmm"})
  void takesNothingElseForANumber(String words) {
    assertEquals(OptionalInt.empty(), RomanNumber.worth(words));
  }
}
