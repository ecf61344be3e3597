package org.attest.core.grammar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

class GrammarModelTest {
  private static final List<String> TAGS =
      List.of("DETERMINER DT", "NOUN NN", "VERB VBD", "DETERMINER DT", "NOUN NN", "SIGN .");
  private static final List<Integer> HEADS = List.of(1, 2, -1, 4, 2, 2);
  private static final List<Link> LINKS =
      List.of(Link.DETERMINER, Link.SUBJECT, Link.ROOT, Link.DETERMINER, Link.OBJECT, Link.SIGN);

  private static final GrammarModel MODEL = learn();

  /// Lessons in which somebody does something to somebody.
  private static GrammarModel learn() {
    List<GrammarLesson> lessons = new ArrayList<>();
    for (String doer : List.of("king", "nurse", "guard", "queen", "clerk")) {
      for (String verb : List.of("watched", "helped", "called", "passed")) {
        String text = "The " + doer + " " + verb + " a stranger.";
        lessons.add(new GrammarLesson(Tokens.of(text), List.of(0), TAGS, HEADS, LINKS));
      }
    }
    return GrammarLearner.learn(lessons, Map.of(), GrammarLearner.Settings.standard());
  }

  @Test
  void wordsHaveClassFormLemmaHeadAndLink() {
    Analysis found = MODEL.analyse(Tokens.of("A farmer dropped the basket."));
    assertEquals(WordClass.NOUN, found.wordClass(1));
    assertEquals(VerbForm.PAST, found.verbForm(2));
    assertEquals("drop", found.lemma(2));
    assertEquals(-1, found.head(2));
    assertEquals(Link.ROOT, found.link(2));
    assertEquals(2, found.head(1));
    assertEquals(Link.SUBJECT, found.link(1));
    assertEquals(4, found.child(2, Link.OBJECT));
    assertEquals(-1, found.child(2, Link.AGENT));
    assertArrayEquals(new int[] {1, 4, 5}, found.children(2));
    assertEquals(new Analysis.Phrase(3, 5), found.phrase(4));
    assertEquals(new Span(17, 27), found.span(4));
  }

  @Test
  void theSameLessonsGiveTheSameBytes() {
    assertArrayEquals(MODEL.bytes(), learn().bytes());
  }

  @Test
  void aModelThatWasWrittenSaysTheSame() {
    GrammarModel read = GrammarModel.load(MODEL.bytes());
    assertEquals(MODEL.bytes().length, read.bytes().length);
    Tokens tokens = Tokens.of("The clerk saw the king. A nurse ran.");
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(MODEL.analyse(tokens).head(i), read.analyse(tokens).head(i));
      assertEquals(MODEL.analyse(tokens).tag(i), read.analyse(tokens).tag(i));
    }
  }

  @Test
  void bytesThatAreNoModelAreRefused() {
    byte[] bytes = MODEL.bytes();
    assertThrows(IllegalArgumentException.class, () -> GrammarModel.load(new byte[0]));
    assertThrows(
        IllegalArgumentException.class,
        () -> GrammarModel.load(Arrays.copyOf(bytes, bytes.length / 2)));
    bytes[0]++;
    assertThrows(IllegalArgumentException.class, () -> GrammarModel.load(bytes));
  }

  @Test
  void everySentenceOfAnyTextIsOneTree() {
    Random random = new Random(3);
    String[] pieces = {
      "the ", "king ", "Saw ", ". ", "\n\n", "\"", "(", "don't ", "12 ", "- ", "é"
    };
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      requireTrees(MODEL.analyse(Tokens.of(text.toString())));
    }
  }

  @Test
  void aTextWithoutEndIsCutIntoSentencesThatEnd() {
    requireTrees(MODEL.analyse(Tokens.of("the king saw the nurse and ".repeat(5_000))));
    requireTrees(MODEL.analyse(Tokens.of("(".repeat(20_000))));
  }

  private static void requireTrees(Analysis analysis) {
    int at = 0;
    for (int s = 0; s < analysis.sentences(); s++) {
      assertEquals(at, analysis.from(s));
      at = analysis.to(s);
      assertTrue(at - analysis.from(s) <= Sentences.TOKENS_MAX + 1);
      int roots = 0;
      for (int token = analysis.from(s); token < at; token++) {
        assertEquals(s, analysis.sentenceOf(token));
        roots += analysis.head(token) < 0 ? 1 : 0;
        assertTrue(analysis.phrase(token).holds(token));
        int up = token;
        for (int steps = 0; up >= 0; steps++) {
          assertTrue(steps <= at - analysis.from(s), "a circle");
          assertTrue(up >= analysis.from(s) && up < at);
          up = analysis.head(up);
        }
      }
      assertEquals(1, roots);
    }
    assertEquals(analysis.tokens().size(), at);
  }
}
