package org.attest.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.attest.core.account.origin.Links;
import org.attest.core.account.origin.Sameness;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {
  private static final Names NAMES = new Names(new Sameness(), new Links());

  private static Match match(String attribute, String some, String others) {
    Term term = Terms.standard().of(Family.ATTRIBUTE, attribute);
    return Datum.match(Datum.of(term, some, NAMES), Datum.of(term, others, NAMES), NAMES);
  }

  @ParameterizedTest
  @CsvSource({
    "pages, 440-444, 'p. 440–444', SAME",
    "pages, 440-444, 440-4, SAME",
    "pages, 440-444, 442, TOGETHER",
    "pages, 440-444, 444-446, APART",
    "pages, '12, 15-17', 15-16, TOGETHER",
    "issue, No. 32, 32, SAME",
    "born, 1880, 1880-05, TOGETHER",
    "born, 1880, 1881, APART",
    "born, 1880~, 1880?, TOGETHER",
    "born, spring, 1881, TOGETHER",
    "vote, decisive, Decisive., SAME",
    "vote, decisive, a decisive vote, TOGETHER",
    "vote, guilty, not guilty, APART",
    "seat, org.a, org.b, APART",
    "seat, org.a, Berlin, UNSURE",
    "colour of it, Málaga, malaga, SAME",
    "length, P1M, 30 days, TOGETHER",
    "what no table has, 13, 14, APART",
    "what no table has, 1921-07-12, 1921-07, TOGETHER",
  })
  void comparesWhatValuesMean(String attribute, String some, String others, Match expected) {
    assertEquals(expected, match(attribute, some, others));
    assertEquals(expected, match(attribute, others, some));
  }

  @Test
  void comparingIsSymmetricForAnyWords() {
    List<String> words =
        List.of(
            "",
            " ",
            "per.a",
            "1920",
            "1920-05",
            "12-3",
            "red",
            "not red",
            "some 30",
            "P3D",
            "/",
            "..",
            "a/b",
            "\u0130",
            "\uD835\uDD0F",
            "-",
            "p. 5, 7-9",
            "1920~",
            "2-1",
            "no");
    List<String> attributes = List.of("pages", "born", "length", "vote", "what no table has", "");
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      String attribute = attributes.get(random.nextInt(attributes.size()));
      String some = words.get(random.nextInt(words.size()));
      String others =
          words.get(random.nextInt(words.size())) + words.get(random.nextInt(words.size()));
      assertEquals(
          match(attribute, some, others), match(attribute, others, some), some + " | " + others);
      assertEquals(Match.SAME, match(attribute, some, some));
    }
  }
}
