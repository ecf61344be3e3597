package org.attest.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradingTest {
  @ParameterizedTest
  @CsvSource({
    "NAME, lessing, lesing, SLIP",
    "NAME, lessing, lessnig, SLIP",
    "NAME, lessing, lossong, CLOSE",
    "NAME, r, ruta, INITIAL",
    "NAME, fred, frederick, PART",
    "NAME, marta, martina, ALIKE",
    "NAME, dixon, dickson, DIFFERENT",
    "NAME, ruta, greta, DIFFERENT",
    "DATE, 18620718, 18620719, SLIP",
    "DATE, 18620718, 18620101, PART",
    "DATE, 1862, 18620718, PART",
    "DATE, 18620511, 18621105, CLOSE",
    "DATE, 18620718, 18620923, ALIKE",
    "DATE, 18620718, 18990718, CLOSE",
    "DATE, 18620718, 17990718, ELSEWHERE",
    "DATE, 18620718, 19010923, DIFFERENT",
    "PLACE, windsor, old windsor and eton, PART",
    "PLACE, lambeth, stockwell, DIFFERENT",
    "CODE, sw9 7jd, sw9 7jb, SLIP",
    "CODE, sw9 7jd, sw9 7qt, CLOSE",
    "CODE, sw9 7jd, sw9 0qe, PART",
    "CODE, sw9 7jd, mk17 9aj, DIFFERENT",
    "CATEGORY, painter, poet, DIFFERENT"
  })
  void valuesAreGraded(Grading grading, String first, String second, Agreement grade) {
    assertEquals(grade, grading.grade(first, second));
    assertEquals(grade, grading.grade(second, first));
  }

  @ParameterizedTest
  @EnumSource(Grading.class)
  void eitherOrderGivesTheSameGrade(Grading grading) {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String first = word(random);
      String second = random.nextInt(3) == 0 ? word(random) : first + word(random);
      if (!first.equals(second)) {
        assertEquals(grading.grade(first, second), grading.grade(second, first));
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void editsAreCountedUpToALimit() {
    assertEquals(0, Likeness.edits("solm", "solm", 2));
    assertEquals(2, Likeness.edits("solm", "slom" + "a", 2));
    assertEquals(3, Likeness.edits("solm", "greta", 2));
    assertEquals(1, Likeness.jaroWinkler("solm", "solm"));
    assertEquals(0.961, Likeness.jaroWinkler("martha", "marhta"), 0.001);
    assertEquals(0.84, Likeness.jaroWinkler("dwayne", "duane"), 0.001);
    assertTrue(Likeness.jaroWinkler("dixon", "dicksonx") < 0.82);
  }
}
