package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ', delegate of the F.A.U.D., said'       | delegate of the F.A.U.D.
          ', the former secretary of the Guild.'   | the former secretary of the Guild
          ', harbour-master of Tarvel; and'        | harbour-master of Tarvel
          ', délégué du syndicat, parla'           | délégué du syndicat
          ', Vertreter der Hafenarbeiter, sprach'  | Vertreter der Hafenarbeiter
          """)
  void anOfficeBehindANameIsTold(String words, String told) {
    assertEquals(Optional.of(told), Appositions.behind(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' said that the delegate left.'
          ', who was seen by members of the crew who had come, left'
          ', and the minister'
          ''
          """)
  void whatIsNoOfficeOfTheirsIsNot(String words) {
    assertEquals(Optional.empty(), Appositions.behind(words));
  }

  @Test
  void anOfficeBeforeANameIsTold() {
    assertEquals(Optional.of("the delegate"), Appositions.before("Then spoke the delegate "));
    assertEquals(Optional.empty(), Appositions.before("He had been delegated to "));
  }

  @Test
  void ofEndlessWordsOnlyTheBeginningIsLookedAt() {
    assertEquals(Optional.empty(), Appositions.behind(", " + "delegate x ".repeat(100_000)));
  }
}
