package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Commissar Brodin came in.",
        "Brodin, the new commissar, came in.",
        "The commissar, Brodin, came in."
      })
  void takesAnOfficeForWhomTheTextNamesWithIt(String introduction) {
    String text = introduction + "\n\n“The boat is lost,” said the commissar.";
    assertEquals(Optional.of("Brodin"), SpeechTest.turns(text).getFirst().speaker());
  }

  @Test
  void leavesAnOfficeAloneThatIsTiedToNobody() {
    String text = "Brodin came in.\n\n“The boat is lost,” said the commissar.";
    assertEquals(Optional.of("the commissar"), SpeechTest.turns(text).getFirst().speaker());
  }
}
