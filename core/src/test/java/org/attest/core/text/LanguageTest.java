package org.attest.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static Optional<String> of(String text) {
    return Language.of(Tokens.of(text));
  }

  @Test
  void isToldByTheSmallWordsOfAText() {
    assertEquals(
        Optional.of("en"),
        of(
            "The harbour was closed in the evening, and nobody of the crew that had come with the ship"
                + " was seen on the quay by the men who kept the register for the city."));
    assertEquals(
        Optional.of("de"),
        of(
            "Der Hafen wurde am Abend geschlossen, und niemand von der Mannschaft, die mit dem Schiff"
                + " gekommen war, ist auf dem Kai von den Wachen gesehen worden."));
    assertEquals(
        Optional.of("fr"),
        of(
            "Le port est fermé dans la soirée et personne de cette troupe qui est venue avec le navire"
                + " ne fut vu sur le quai par les hommes qui tenaient le registre pour la ville."));
    assertEquals(
        Optional.of("es"),
        of(
            "El puerto fue cerrado por la noche y nadie de la tripulación que llegó con el barco fue"
                + " visto en el muelle por los hombres que guardaban el registro de la ciudad."));
    assertEquals(
        Optional.of("ru"),
        of(
            "Гавань была закрыта вечером, и никто из команды, что пришла на корабле, не был замечен"
                + " на набережной, как он и не был записан в книгу за этот день, но мы их ждали."));
  }

  @Test
  void isNotToldOfAFewWordsOrOfNumbers() {
    assertEquals(Optional.empty(), of("The quay."));
    assertEquals(Optional.empty(), of("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22"));
    assertEquals(Optional.empty(), of(""));
  }
}
