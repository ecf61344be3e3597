package org.attest.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all names, of whatever signs.
class ComparisonLawsTest {
  private static final int SAMPLES = 1500;
  private static final List<NameKind> KINDS = List.of(NameKind.values());

  private static final List<String> PARTS =
      List.of(
          "Alexander",
          "Sasha",
          "Schapiro",
          "Shapiro",
          "Шапиро",
          "Ярчук",
          "Yartchuk",
          "de",
          "von",
          "bin",
          "al-",
          "Petrovich",
          "J.",
          "JC",
          "II",
          "Jr",
          "Ltd",
          "GmbH",
          "26th",
          "Brigade",
          "International",
          "ברק",
          "אובמה",
          "محمد",
          "بن",
          "オバマ",
          "김정은",
          "习近平",
          "ប៉ុល",
          "\u202E",
          "\u200D",
          "e\u0301",
          "😀",
          ",",
          "(",
          ")",
          ".",
          "-",
          "'",
          "&",
          "ß",
          "İ",
          "ǆ",
          "0");

  private static String sample(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      name.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(4) > 0 ? " " : "");
    }
    return name.toString();
  }

  private static NameKind kind(Random random) {
    return KINDS.get(random.nextInt(KINDS.size()));
  }

  @Test
  void theOrderOfTheNamesDoesNotMatterAndTheScoreHasItsBounds() {
    Random random = new Random(1920);
    for (int i = 0; i < SAMPLES; i++) {
      NameKind kind = kind(random);
      String first = sample(random);
      String second = sample(random);
      ComparedName a = ComparedName.of(kind, first);
      ComparedName b = ComparedName.of(kind, second);
      Comparison there = NameComparison.compare(a, b);
      assertEquals(there, NameComparison.compare(b, a), first + " | " + second);
      assertEquals(there, NameComparison.compare(ComparedName.of(kind, first), b), first);
      assertTrue(there.score() >= 0 && there.score() <= 1, first + " | " + second);
      assertFalse(there.reasons().isEmpty());
    }
  }

  @Test
  void whoeverSeeksThoseThatAreNotDifferentFindsTheSame() {
    Random random = new Random(1924);
    for (int i = 0; i < SAMPLES; i++) {
      NameKind kind = kind(random);
      ComparedName a = ComparedName.of(kind, sample(random));
      ComparedName b = ComparedName.of(kind, sample(random));
      assertEquals(
          Optional.of(NameComparison.compare(a, b))
              .filter(comparison -> comparison.answer() != Answer.DIFFERENT),
          NameComparison.unlessDifferent(a, b),
          a.name() + " | " + b.name());
    }
  }

  @Test
  void everyNameWithALetterIsItself() {
    Random random = new Random(1921);
    for (int i = 0; i < SAMPLES; i++) {
      NameKind kind = kind(random);
      String name = sample(random) + " Zenobia Quill";
      Comparison comparison =
          NameComparison.compare(ComparedName.of(kind, name), ComparedName.of(kind, name));
      assertEquals(Answer.SAME, comparison.answer(), name + " " + comparison);
    }
  }

  @Test
  void theOrderOfPartsDoesNotMatter() {
    Random random = new Random(1922);
    List<String> parts = new ArrayList<>(List.of("Augustin", "Karl", "Souchy", "Quill"));
    ComparedName name = ComparedName.of(NameKind.PERSON, String.join(" ", parts));
    for (int i = 0; i < 24; i++) {
      Collections.shuffle(parts, random);
      ComparedName other = ComparedName.of(NameKind.PERSON, String.join(" ", parts));
      assertEquals(1, NameComparison.compare(name, other).score(), parts.toString());
    }
  }

  @Test
  void namesThatAreTheSameShareAKey() {
    Random random = new Random(1923);
    for (int i = 0; i < SAMPLES; i++) {
      NameKind kind = kind(random);
      ComparedName a = ComparedName.of(kind, sample(random));
      ComparedName b = ComparedName.of(kind, sample(random));
      assertFalse(a.keys().isEmpty());
      if (NameComparison.compare(a, b).score() > 0.9) {
        assertFalse(
            Collections.disjoint(a.keys(), b.keys()),
            a.name() + " | " + b.name() + " " + a.keys() + b.keys());
      }
    }
  }

  static List<String> evil() {
    return List.of(
        "",
        " ",
        "a".repeat(10_000),
        "Anna ".repeat(2_000),
        "A.".repeat(5_000),
        "́".repeat(10_000),
        "e" + "́".repeat(10_000),
        "\u202E\u202Enitsugua yhcuos\u202C",
        "😀".repeat(5_000),
        "\uD83D",
        "，،,,,,((((",
        "ẞﬁǄ㎏",
        "tsch".repeat(2_500),
        "j".repeat(10_000),
        "הלכת".repeat(2_500),
        "한".repeat(10_000),
        "斯".repeat(10_000),
        "1".repeat(10_000),
        "XIV ".repeat(2_500),
        "bin ".repeat(2_500),
        "Ltd ".repeat(2_500),
        "\0\1\2");
  }

  @ParameterizedTest
  @MethodSource("evil")
  void anyTextIsANameAndEndsSoon(String evil) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (NameKind kind : NameKind.values()) {
            ComparedName name = ComparedName.of(kind, evil);
            assertFalse(name.keys().isEmpty());
            for (String other : evil()) {
              Comparison comparison = NameComparison.compare(name, ComparedName.of(kind, other));
              assertTrue(comparison.score() <= 1);
            }
          }
        });
  }
}
