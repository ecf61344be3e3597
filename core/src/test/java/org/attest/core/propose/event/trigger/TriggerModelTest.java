package org.attest.core.propose.event.trigger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.core.grammar.GrammarLearner;
import org.attest.core.grammar.GrammarLesson;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.grammar.Link;
import org.attest.core.tag.ChainLearner;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

class TriggerModelTest {
  private static final List<String> DOERS = List.of("king", "nurse", "guard", "queen", "clerk");
  private static final List<String> VERBS = List.of("watched", "helped", "called", "passed");
  private static final GrammarModel GRAMMAR = grammar();
  private static final TriggerModel MODEL = learn();

  private static GrammarModel grammar() {
    List<GrammarLesson> lessons = new ArrayList<>();
    for (String doer : DOERS) {
      for (String verb : VERBS) {
        lessons.add(
            new GrammarLesson(
                Tokens.of("The " + doer + " " + verb + " a stranger."),
                List.of(0),
                List.of(
                    "DETERMINER DT", "NOUN NN", "VERB VBD", "DETERMINER DT", "NOUN NN", "SIGN ."),
                List.of(1, 2, -1, 4, 2, 2),
                List.of(
                    Link.DETERMINER,
                    Link.SUBJECT,
                    Link.ROOT,
                    Link.DETERMINER,
                    Link.OBJECT,
                    Link.SIGN)));
      }
    }
    return GrammarLearner.learn(lessons, Map.of(), GrammarLearner.Settings.standard());
  }

  /// Lessons in which every verb tells of an event.
  private static TriggerModel learn() {
    List<TriggerLearner.Lesson> lessons = new ArrayList<>();
    for (String doer : DOERS) {
      for (String verb : VERBS) {
        Tokens tokens = Tokens.of("The " + doer + " " + verb + " a stranger.");
        lessons.add(
            new TriggerLearner.Lesson(GRAMMAR.analyse(tokens), List.of(new Trigger(2, 3, 1))));
      }
    }
    float[] direction = new float[Kinship.DIMENSIONS];
    direction[0] = 1;
    Map<String, float[]> directions = Map.of("called", direction, "robbed", direction);
    Kinship kinship = Kinship.of(Map.of("called", 5, "robbed", 5), directions);
    // the lessons are few, so that they are gone through often
    ChainLearner.Settings chain = new ChainLearner.Settings(60, 0.1, 1e-4, 0.2, 7);
    return TriggerLearner.learn(
        kinship, lessons, List.of(), new TriggerLearner.Settings(chain, 1, 1, 0));
  }

  private static List<String> found(TriggerModel model, String text) {
    Tokens tokens = Tokens.of(text);
    return model.tag(GRAMMAR.analyse(tokens)).stream()
        .map(trigger -> tokens.words(trigger.from()))
        .toList();
  }

  @Test
  void aVerbThatNoLessonHoldsIsFoundByItsLike() {
    assertEquals(List.of("robbed"), found(MODEL, "The nurse robbed a stranger."));
  }

  @Test
  void everyTriggerHasAScoreBetweenNoneAndOne() {
    Tokens tokens = Tokens.of("The nurse called a king. The guard passed a clerk.");
    List<Trigger> triggers = MODEL.tag(GRAMMAR.analyse(tokens));
    assertEquals(2, triggers.size());
    for (Trigger trigger : triggers) {
      assertTrue(trigger.score() > 0 && trigger.score() <= 1, trigger.toString());
    }
  }

  @Test
  void theSameLessonsGiveTheSameBytes() {
    assertArrayEquals(MODEL.bytes(), learn().bytes());
  }

  @Test
  void aModelThatWasWrittenSaysTheSame() {
    TriggerModel read = TriggerModel.parse(MODEL.bytes());
    assertArrayEquals(MODEL.bytes(), read.bytes());
    String text = "The clerk passed a king. A queen helped the nurse.";
    assertEquals(found(MODEL, text), found(read, text));
  }

  @Test
  void bytesThatAreNoModelAreRefused() {
    byte[] bytes = MODEL.bytes();
    assertThrows(IllegalArgumentException.class, () -> TriggerModel.parse(new byte[0]));
    assertThrows(
        IllegalArgumentException.class,
        () -> TriggerModel.parse(Arrays.copyOf(bytes, bytes.length / 2)));
    bytes[0]++;
    assertThrows(IllegalArgumentException.class, () -> TriggerModel.parse(bytes));
  }

  @Test
  void textsWithoutWordsOrEndsHaveNoTriggersOrSome() {
    for (String text :
        List.of("", "\u0000\u0007\n\n“””“", "(".repeat(3000), "called ".repeat(5000))) {
      assertTrue(found(MODEL, text).size() <= 5000);
    }
  }

  /// In states alone stands what is a verb; the words are never the same.
  private static TriggerTeacher.States states(Tokens tokens) {
    return token ->
        new float[] {tokens.words(token).endsWith("ed") ? 1 : -1, 0.5f, tokens.size() / 10f};
  }

  private static TriggerTeacher teacher() {
    List<TriggerTeacher.Studied> lessons = new ArrayList<>();
    for (String doer : DOERS) {
      for (String verb : VERBS) {
        Tokens tokens = Tokens.of("The " + doer + " " + verb + " a stranger.");
        TriggerLearner.Lesson lesson =
            new TriggerLearner.Lesson(GRAMMAR.analyse(tokens), List.of(new Trigger(2, 3, 1)));
        lessons.add(new TriggerTeacher.Studied(lesson, states(tokens)));
      }
    }
    Kinship kinship = Kinship.of(Map.of(), Map.of());
    ChainLearner.Settings chain = new ChainLearner.Settings(40, 0.1, 1e-4, 0.2, 7);
    return TriggerTeacher.learn(kinship, lessons, 3, new TriggerLearner.Settings(chain, 1, 1, 0));
  }

  private static TriggerLearner.Opinion opinion(TriggerTeacher teacher, String text) {
    Tokens tokens = Tokens.of(text);
    return teacher.opinion(GRAMMAR.analyse(tokens), states(tokens));
  }

  @Test
  void aTeacherSaysHowSureItIsOfEachToken() {
    TriggerLearner.Opinion opinion = opinion(teacher(), "The mayor greeted a stranger.");
    for (int token = 0; token < 6; token++) {
      double all = opinion.share(token, 0) + opinion.share(token, 1) + opinion.share(token, 2);
      assertEquals(1, all, 1e-3);
    }
    assertTrue(opinion.share(2, TriggerModel.FIRST) > 0.5);
    assertTrue(opinion.share(4, TriggerModel.FIRST) < 0.5);
  }

  @Test
  void aModelLearnsFromATeacherWhatNobodyHasMarked() {
    TriggerTeacher teacher = teacher();
    List<TriggerLearner.Opinion> opinions = new ArrayList<>();
    for (String doer : DOERS) {
      opinions.add(opinion(teacher, "The " + doer + " greeted a stranger."));
    }
    ChainLearner.Settings chain = new ChainLearner.Settings(60, 0.1, 1e-4, 0.2, 7);
    TriggerModel taught =
        TriggerLearner.learn(
            Kinship.of(Map.of(), Map.of()),
            List.of(),
            opinions,
            new TriggerLearner.Settings(chain, 1, 1, 0));
    assertEquals(List.of("greeted"), found(taught, "The clerk greeted a stranger."));
  }

  @Test
  void anOpinionHasSharesOfEveryToken() {
    Tokens tokens = Tokens.of("The clerk greeted a stranger.");
    assertThrows(
        IllegalArgumentException.class,
        () -> new TriggerLearner.Opinion(GRAMMAR.analyse(tokens), new float[2][3]));
  }
}
