package org.attest.core.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.core.tag.WordFacts.WordList;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final int[] NO_HINTS = {};
  private static final int ALL_KINDS = 7;

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          Map.of(
              "captain", WordFacts.of(-1, 1, 1, WordList.TITLE.bit()),
              "in", WordFacts.of(-1, 0, 3, WordList.PREPOSITION.bit()),
              "said", WordFacts.of(-1, 0, 3, WordList.SPEECH.bit())),
          Map.of("port ellen", WordList.PLACE.bit()),
          Map.of());

  private static final NameModel MODEL = learn();

  /// Lessons in which persons speak and places are stayed in.
  private static NameModel learn() {
    List<NameLearner.Lesson> lessons = new ArrayList<>();
    for (String person :
        List.of("Thale", "Quist", "Brandt", "Orme", "Sellin", "Voss", "Amsel", "Drake")) {
      for (String place :
          List.of("Varnholm", "Eskby", "Tunnby", "Halsund", "Norvik", "Orrby", "Grums")) {
        lessons.add(lesson("We saw " + person + " said the man in " + place + " today.", 2, 8));
        lessons.add(lesson("Then Captain " + person + " stayed in " + place + " again.", 2, 5));
      }
    }
    return NameLearner.learn(VOCABULARY, lessons, NameLearner.Settings.standard());
  }

  private static NameLearner.Lesson lesson(String text, int person, int place) {
    List<NameModel.Tagged> names =
        List.of(
            new NameModel.Tagged(person, person + 1, Labels.PERSON, 0),
            new NameModel.Tagged(place, place + 1, Labels.PLACE, 0));
    return new NameLearner.Lesson(Tokens.of(text), NO_HINTS, names, ALL_KINDS, 1, false);
  }

  private static List<String> found(String text) {
    Tokens tokens = Tokens.of(text);
    return MODEL.tag(tokens, NO_HINTS, false).stream()
        .map(name ->
            name.kind()
                + " "
                + text.substring(tokens.start(name.from()), tokens.end(name.to() - 1)))
        .toList();
  }

  @Test
  void findsNamesThatNoLessonHeldByWhatStandsAroundThem() {
    assertTrue(found("We saw Harrow said the man in Mistby today.").contains("0 Harrow"));
    assertTrue(found("Then Captain Thale stayed in Halsund again.").contains("1 Halsund"));
  }

  @Test
  void findsNothingWhereNoWordHasACapital() {
    assertEquals(List.of(), found("we saw nobody said the man in the street today."));
    assertEquals(List.of(), found(""));
  }

  @Test
  void namesEndWithTheirSentence() {
    assertTrue(
        found("They stayed in Halsund. Brandt said so.").stream()
            .noneMatch(name -> name.contains(".")));
  }

  @Test
  void whatStandsInOneListIsOfOneKind() {
    assertTrue(
        found("We saw Harrow, Limm and Odder said the man in Mistby today.")
            .containsAll(List.of("0 Harrow", "0 Limm", "0 Odder")));
  }

  @Test
  void theSameLessonsGiveTheSameBytes() {
    assertArrayEquals(MODEL.bytes(), learn().bytes());
  }

  @Test
  void findsTheSameAfterItWasWrittenAndRead() {
    NameModel read = NameModel.parse(MODEL.bytes());
    Tokens tokens = Tokens.of("Then Captain Harrow stayed in Port Ellen again.");
    assertEquals(MODEL.tag(tokens, NO_HINTS, false), read.tag(tokens, NO_HINTS, false));
    assertFalse(read.tag(tokens, NO_HINTS, false).isEmpty());
  }

  @Test
  void bytesThatAreNoModelAreTurnedAway() {
    byte[] bytes = MODEL.bytes();
    assertThrows(IllegalArgumentException.class, () -> NameModel.parse(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> NameModel.parse(new byte[64]));
    assertThrows(
        IllegalArgumentException.class,
        () -> NameModel.parse(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  @Test
  void anyTextGivesNamesInOrderThatDoNotOverlapAndHoldACapital() {
    String letters = "AbC dE.\n-'’\"(1 ßŁ漢\u0301\u202e";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Tokens tokens = Tokens.of(text.toString());
      int last = 0;
      for (NameModel.Tagged name : MODEL.tag(tokens, NO_HINTS, false)) {
        assertTrue(name.from() >= last && name.to() > name.from() && name.to() <= tokens.size());
        boolean hasCapital = false;
        for (int i = name.from(); i < name.to(); i++) {
          hasCapital |= tokens.isCapital(i);
        }
        assertTrue(hasCapital, text::toString);
        last = name.to();
      }
    }
  }

  @Test
  void labelsFollowEachOtherOnlyWithinOneName() {
    int inside = Labels.of(Labels.PLACE, false, false);
    int last = Labels.of(Labels.PLACE, false, true);
    int first = Labels.of(Labels.PLACE, true, false);
    assertTrue(Labels.follows(first, inside) && Labels.follows(inside, last));
    assertTrue(Labels.follows(last, Labels.OUTSIDE) && Labels.follows(last, first));
    assertFalse(Labels.follows(first, Labels.OUTSIDE));
    assertFalse(Labels.follows(first, Labels.of(Labels.PERSON, false, true)));
    assertFalse(Labels.follows(Labels.OUTSIDE, last));
  }
}
