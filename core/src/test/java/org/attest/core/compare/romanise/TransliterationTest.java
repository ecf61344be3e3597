package org.attest.core.compare.romanise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the published systems write.
class TransliterationTest {
  private static String apply(String system, String text) {
    return Transliteration.of(system).map(each -> each.apply(text)).orElse("no such system");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bgnpcgn-rus-Cyrl-Latn-1947 | Ефим Ярчук | Yefim Yarchuk",
        "alalc-rus-Cyrl-Latn-1997 | Ярчук | I͡Archuk",
        "gost-rus-Cyrl-Latn-16876-71-1983 | Ярчук | Ârčuk",
        "un-rus-Cyrl-Latn-1987 | Щукин | Ščukin",
        "ua-ukr-Cyrl-Latn-2010 | Нестор Махно, Гуляйполе | Nestor Makhno, Huliaipole",
        "ua-ukr-Cyrl-Latn-2010 | Згурський | Zghurskyi",
        "bgnpcgn-ukr-Cyrl-Latn-1965 | Юрій | Yuriy",
        "by-bel-Cyrl-Latn-2007 | Віцебск | Viciebsk",
        "bgna-bul-Cyrl-Latn-2009 | Търново | Tarnovo",
        "bgnpcgn-srp-Cyrl-Latn-2005 | Његош | Njegoš",
        "elot-ell-Grek-Latn-743-1982-ts | Ναύπλιο | Náfplio",
        "alalc-ell-Grek-Latn-2010 | Ρήγας Φεραίος | Rēgas Pheraios",
        "din-grc-Grek-Latn-31634-2011-t1 | Ὅμηρος | Homēros",
        "ggg-kat-Geor-Latn-2002 | წერეთელი | ts’ereteli",
        "bgnpcgn-arm-Armn-Latn-1981 | Երևան | Yerevan"
      })
  void aSystemWritesAsItWasPublished(String system, String text, String wanted) {
    assertEquals(wanted, apply(system, text));
  }

  @Test
  void capitalsStayCapitals() {
    assertEquals("SHCHUKIN", apply("bgnpcgn-rus-Cyrl-Latn-1947", "ЩУКИН"));
    assertEquals("Shchukin", apply("bgnpcgn-rus-Cyrl-Latn-1947", "Щукин"));
    assertEquals("SHCH", apply("bgnpcgn-rus-Cyrl-Latn-1947", "ЩЩ").substring(0, 4));
  }

  @Test
  void whatATableDoesNotTellStaysAsItStands() {
    assertEquals("Souchy 1921, 北京!", apply("bgnpcgn-rus-Cyrl-Latn-1947", "Souchy 1921, 北京!"));
    assertEquals("", apply("bgnpcgn-rus-Cyrl-Latn-1947", ""));
  }

  @Test
  void everySystemTakesAnyText() {
    String evil = "е".repeat(20_000) + "\u202E😀\uD83D" + "\u0301".repeat(5_000) + "Ǆß";
    assertFalse(Transliteration.names().isEmpty());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String name : Transliteration.names()) {
            assertFalse(apply(name, evil).isEmpty(), name);
          }
        });
  }

  @Test
  void anUnknownSystemIsNone() {
    assertEquals(Optional.empty(), Transliteration.of("bgnpcgn-tlh-Piqd-Latn-1999"));
    assertEquals(Optional.empty(), Transliteration.of("rus"));
  }

  @Test
  void aNameHasItsLatinFormsUnderSeveralSystems() {
    assertTrue(
        LatinForms.of("Ярчук").containsAll(List.of("Yarchuk", "I͡Archuk", "Ârčuk", "Jarčuk")),
        LatinForms.of("Ярчук").toString());
    assertTrue(LatinForms.of("Γιάννης").contains("Giánnis"));
    assertTrue(LatinForms.of("Souchy").isEmpty());
    assertTrue(LatinForms.of("").isEmpty());
  }
}
