package org.attest.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names of organisations and places are one.
class BodyComparisonTest {
  private static Comparison compare(String a, String b) {
    return NameComparison.compare(
        ComparedName.of(NameKind.ORGANISATION, a), ComparedName.of(NameKind.ORGANISATION, b));
  }

  private static void assertAnswer(Answer answer, String a, String b) {
    Comparison comparison = compare(a, b);
    assertEquals(answer, comparison.answer(), a + " | " + b + ": " + comparison);
  }

  @ParameterizedTest
  @CsvSource({
    "Putilov Works Ltd, Putilov Works Limited", "Krupp AG, Krupp Aktiengesellschaft",
    "ООО Ромашка, Ромашка", "OOO Romashka, Romashka Limited Liability Company",
    "Krupp A.G., Krupp AG", "Lena Goldfields Co., Lena Goldfields Company",
    "Skoda Works, Skoda-Werke", "The World Council, World Council"
  })
  void legalFormsMayBeShortOrLeftOut(String a, String b) {
    assertAnswer(Answer.SAME, a, b);
  }

  @Test
  void legalFormsThatDifferLeaveDoubt() {
    assertAnswer(Answer.UNSURE, "Krupp AG", "Krupp GmbH");
  }

  @Test
  void abbreviationsStandForTheirWords() {
    assertAnswer(Answer.SAME, "C.N.T.", "Confederación Nacional del Trabajo");
    assertAnswer(Answer.SAME, "CNT", "C.N.T.");
    assertAnswer(Answer.SAME, "F.A.U.D.", "Freie Arbeiter-Union Deutschlands");
    assertAnswer(Answer.SAME, "IWW", "Industrial Workers of the World");
    assertAnswer(Answer.UNSURE, "C.N.T.", "National Confederation of Labour");
    assertAnswer(Answer.DIFFERENT, "C.G.T.", "Confederación Nacional del Trabajo");
    assertAnswer(Answer.DIFFERENT, "C.N.T.", "C.G.T.");
  }

  @Test
  void abbreviationsAreReadInEveryScriptAndLetterByLetter() {
    assertAnswer(Answer.SAME, "GPU", "ГПУ");
    assertAnswer(Answer.SAME, "ВЧК", "Vecheka");
    assertAnswer(Answer.DIFFERENT, "GPU", "ВЧК");
  }

  @Test
  void compoundsAreTheirParts() {
    assertAnswer(Answer.SAME, "Staatsbank", "State Bank");
    assertAnswer(Answer.SAME, "Volkspartei", "People's Party");
    assertAnswer(Answer.DIFFERENT, "Staatsbank", "Volksbank");
  }

  @ParameterizedTest
  @CsvSource({
    "Confederación Nacional del Trabajo, National Confederation of Labour",
    "Unione Sindacale Italiana, Italian Syndicalist Union",
    "Central Committee of the Communist Party, Zentrales Komitee der Kommunistischen Partei",
    "Министерство обороны, Ministry of Defence",
    "International Red Aid, Rote Hilfe International",
    "Society of Friends of Kropotkin, Общество друзей Кропоткина"
  })
  void commonWordsAreTranslated(String a, String b) {
    Comparison comparison = compare(a, b);
    assertTrue(comparison.score() >= 0.4, a + " | " + b + ": " + comparison);
  }

  @Test
  void numbersTellBodiesApart() {
    assertAnswer(Answer.DIFFERENT, "26th Brigade", "27th Brigade");
    assertAnswer(Answer.DIFFERENT, "Second International", "Third International");
    assertAnswer(Answer.SAME, "First International", "1st International");
    assertAnswer(Answer.SAME, "Brigade Forty-Four", "Brigade 44");
    assertAnswer(Answer.SAME, "III. Internationale", "Third International");
    assertAnswer(Answer.UNSURE, "Blackwood Partners V", "Blackwood Partners VI");
    assertAnswer(Answer.UNSURE, "Blackwood Partners", "Blackwood Partners VI");
  }

  @Test
  void wordsThatTellBodiesApartAreNotSlips() {
    assertAnswer(Answer.DIFFERENT, "North Sea Company", "South Sea Company");
    assertAnswer(Answer.DIFFERENT, "Workers' Party", "Peasants' Party");
    assertAnswer(Answer.DIFFERENT, "Government of Estonia", "Government of Ethiopia");
    assertAnswer(Answer.DIFFERENT, "Krupp Bank", "Krupp Trust");
    assertAnswer(Answer.DIFFERENT, "Bank of England", "Bank of Scotland");
  }

  @Test
  void aBodyWithOneMoreWordMayBeAnother() {
    assertAnswer(Answer.UNSURE, "Red Cross Vilnius", "Red Cross Vilnius Sisters");
    assertAnswer(
        Answer.UNSURE,
        "Spanish Confederation of Labour",
        "Spanish National Confederation of Labour");
    assertAnswer(Answer.DIFFERENT, "Workers' Union", "Metal Workers' Union");
  }

  @Test
  void slipsAndSpellingsLeaveTheNameOne() {
    assertAnswer(Answer.SAME, "World Health Organisation", "World Health Organization");
    assertAnswer(Answer.SAME, "Profintern", "Profintem");
    assertAnswer(Answer.SAME, "Vecheka", "Wetscheka");
    assertAnswer(Answer.SAME, "Good Will Society", "Goodwill Society");
  }

  @Test
  void placesHaveTheirNamesInEveryLanguage() {
    Comparison comparison =
        NameComparison.compare(
            ComparedName.of(NameKind.PLACE, "Lemberg"), ComparedName.of(NameKind.PLACE, "Львів"));
    assertEquals(Answer.SAME, comparison.answer(), comparison.toString());
  }
}
