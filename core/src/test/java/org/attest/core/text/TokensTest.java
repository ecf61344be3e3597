package org.attest.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final String ODD = "aZé\u0301ß19٣.,-’“” \n\t\u00a0𐐀😀漢\u00adǅ_²\uD800";

  @Test
  void cutsWordsNumbersAndSigns() {
    assertEquals(
        List.of("d", "’", "Artagnan", "came", "on", "the", "4", "th", ",", "forty", "-", "eight"),
        words("d’Artagnan came on the 4th, forty-eight"));
    assertEquals(List.of("12", "-", "7", "-", "1921"), words("12-7-1921"));
    assertEquals(List.of("E\u0301mile", "😀"), words("E\u0301mile 😀"));
  }

  @Test
  void tellsWhatATokenIs() {
    Tokens tokens = Tokens.of("the Port COUNCIL I 漢字 1921 ,");
    assertEquals(
        List.of(
            Tokens.Kind.SMALL,
            Tokens.Kind.CAPITAL,
            Tokens.Kind.CAPITALS,
            Tokens.Kind.CAPITAL,
            Tokens.Kind.SMALL,
            Tokens.Kind.NUMBER,
            Tokens.Kind.SIGN),
        kinds(tokens));
    assertTrue(tokens.isCapital(2));
    assertFalse(tokens.isWord(5));
  }

  @Test
  void tellsWhereASentenceBegins() {
    String text =
        "It rained. Dr. Solm and A. Lessing left; then “Go!” he said. “Why?” Nobody knew"
            + " that 3.5 was e.g. enough.\n\nthe end";
    assertEquals(List.of("It", "Dr", "Why", "Nobody", "the"), openers(text));
  }

  @Test
  void leavesOutNothingButWhiteSpaceInAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(ODD.charAt(random.nextInt(ODD.length())));
      }
      Tokens tokens = Tokens.of(text.toString());
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(text.substring(at, tokens.start(i)).replace('\u00a0', ' ').isBlank());
        assertTrue(tokens.end(i) > tokens.start(i));
        assertEquals(tokens.start(i) == at && i > 0, tokens.touches(i));
        assertEquals(i, tokens.after(tokens.start(i)));
        at = tokens.end(i);
      }
      assertTrue(text.substring(at).replace('\u00a0', ' ').isBlank());
      assertEquals(tokens.size(), tokens.after(text.length()));
    }
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(tokens.words(i));
    }
    return out;
  }

  private static List<Tokens.Kind> kinds(Tokens tokens) {
    List<Tokens.Kind> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(tokens.kind(i));
    }
    return out;
  }

  private static List<String> openers(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.opensSentence(i)) {
        out.add(tokens.words(i));
      }
    }
    return out;
  }
}
