package org.attest.core.time.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every text, however odd.
class TellingPropertyTest {
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "es", "ru", "pt", "it", "nl");

  private static final String[] WORDS =
      ("1 12 3rd 31 99 499 1921 2199 19th twelfth March Mar. may Feb June . , - – / : ( ) ' ’ the of"
              + " in at on a an few two twenty-four hundred days Day nights week months year years decade"
              + " century later ago before after within for next last this that same following previous"
              + " every daily yesterday tomorrow morning evening noon midnight am p.m. o’clock half quarter"
              + " past to from between and until since early late mid end beginning middle BC AD winter"
              + " spring Monday Easter now recently hier demain mars lundi dernière année jours il y a"
              + " gestern vor Tagen nächste Woche Uhr halb Jahr ayer hace años mañana por la вчера марта"
              + " года назад xyz\n\n 漢 𝔄 é 1-1-1 12-7-1921 1/14 2:00 29 30 32 00 0")
          .split(" ", -1);

  private static final String YEAR = "-?\\d{4,7}|\\d{3}X|\\d{2}XX|XXXX";
  private static final String DAY =
      "(?:" + YEAR + ")(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d(?::\\d\\d){2})?)?)?~?";
  private static final String TIME = "T\\d\\d:\\d\\d(?::\\d\\d)?~?";
  private static final String LENGTH = "P(?:[\\d.]+[YMWD])*(?:T(?:[\\d.]+[HMS])+)?";
  private static final Pattern VALUE =
      Pattern.compile(
          String.format(
              java.util.Locale.ROOT,
              "%1$s|%2$s|%3$s|R/%3$s|(?:%1$s|%2$s)/(?:%1$s|%2$s)|\\{(?:%1$s|%2$s),(?:%1$s|%2$s)\\}",
              DAY,
              TIME,
              LENGTH));

  private static String salad(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void timesLieInTheTextInOrderWithoutOverlapping() {
    Random random = new Random(7);
    for (int round = 0; round < 6000; round++) {
      String text = salad(random);
      String language = LANGUAGES.get(round % LANGUAGES.size());
      Manner manner = round % 2 == 0 ? Manner.PROSE : Manner.SPOKEN;
      List<Told> told = Grammar.of(language, manner).read(text);
      int end = 0;
      for (Told each : told) {
        assertTrue(each.start() >= end && each.end() > each.start(), text);
        assertTrue(each.end() <= text.length(), text);
        end = each.end();
      }
      assertEquals(told, Grammar.of(language, manner).read(text), text);
    }
  }

  @Test
  void everyValueIsWrittenInEdtf() {
    Random random = new Random(8);
    Optional<Moment> written = Optional.of(Moment.year(1921).withMonth(7).withDay(12));
    for (int round = 0; round < 6000; round++) {
      String text = salad(random);
      List<Told> told =
          Grammar.of(LANGUAGES.get(round % LANGUAGES.size()), Manner.PROSE).read(text);
      for (Reckoned each : Reckoner.reckon(told, place -> round(place, written))) {
        Values.of(each).forEach(v -> assertTrue(VALUE.matcher(v).matches(), v + " in " + text));
      }
    }
  }

  private static Optional<Moment> round(int place, Optional<Moment> written) {
    return place % 2 == 0 ? written : Optional.empty();
  }

  /// These grow with their square, or never end, where rules look back and forth.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "9 ",
        "the ",
        "a few ",
        "1-",
        "1/",
        "1.",
        "a ",
        "the end of ",
        "two days before ",
        "March ",
        "May, ",
        "from 1 to ",
        "between ",
        "next ",
        "half past ",
        "vor ",
        "il y a ",
        "de ",
        "(",
        "ago ",
        "12:",
        "xyz ",
        "\n\n",
        "every ",
        "early late "
      })
  void readsEvilTextsToTheirEnd(String part) {
    String text = part.repeat(200_000 / part.length());
    for (String language : List.of("en", "fr", "de")) {
      List<Told> told = Grammar.of(language, Manner.PROSE).read(text);
      Reckoner.reckon(told, place -> Optional.empty());
      assertTrue(told.size() <= text.length());
    }
  }
}
