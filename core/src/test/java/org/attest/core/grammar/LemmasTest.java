package org.attest.core.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  @ParameterizedTest
  @CsvSource({
    "went, VERB, VBD, go",
    "declared, VERB, VBD, declare",
    "stopped, VERB, VBD, stop",
    "hoped, VERB, VBD, hope",
    "hopping, VERB, VBG, hop",
    "released, VERB, VBN, release",
    "visited, VERB, VBD, visit",
    "travelled, VERB, VBD, travel",
    "called, VERB, VBD, call",
    "added, VERB, VBD, add",
    "carried, VERB, VBD, carry",
    "dying, VERB, VBG, die",
    "settled, VERB, VBD, settle",
    "argued, VERB, VBD, argue",
    "created, VERB, VBD, create",
    "treated, VERB, VBD, treat",
    "watches, VERB, VBZ, watch",
    "didn, AUXILIARY, VBD, do",
    "t, PARTICLE, RB, not",
    "women, NOUN, NNS, woman",
    "cities, NOUN, NNS, city",
    "boxes, NOUN, NNS, box",
    "houses, NOUN, NNS, house",
    "glass, NOUN, NN, glass",
    "larger, ADJECTIVE, JJR, large",
    "happiest, ADJECTIVE, JJS, happy",
    "him, PRONOUN, PRP, he",
    "her, PRONOUN, PRP$, her",
  })
  void formsLeadToTheWordOfTheDictionary(
      String form, WordClass sort, String detail, String expected) {
    assertEquals(expected, Lemmas.english().of(form, sort, detail));
  }
}
