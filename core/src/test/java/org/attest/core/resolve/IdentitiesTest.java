package org.attest.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final List<Resolution.Form> FORMS =
      List.of(
          person("Anton Veskar"),
          person("A. Veskar"),
          person("Veskar"),
          person("Berta Veskar"),
          body("Union of Quay Labour"),
          body("U.Q.L."),
          body("UQL"),
          body("Free Port Guild"),
          body("First Pilots’ Guild"),
          body("FPG"));

  private static Resolution.Form person(String reading) {
    return new Resolution.Form(NameKind.PERSON, reading);
  }

  private static Resolution.Form body(String reading) {
    return new Resolution.Form(NameKind.ORGANISATION, reading);
  }

  private static Resolution resolve(List<Resolution.Form> forms) {
    Map<Resolution.Form, Integer> counted = new LinkedHashMap<>();
    forms.forEach(form -> counted.merge(form, 1, Integer::sum));
    return Identities.resolve(counted);
  }

  private static String entity(String reading) {
    Resolution resolution = resolve(FORMS);
    return FORMS.stream()
        .filter(form -> form.reading().equals(reading))
        .map(form -> resolution.entityOf().getOrDefault(form, ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void joinsInitialsWithTheFullName() {
    assertEquals(entity("Anton Veskar"), entity("A. Veskar"));
    assertNotEquals(entity("Anton Veskar"), entity("Berta Veskar"));
  }

  @Test
  void joinsAnAbbreviationWithTheOneBodyWhoseInitialsItIs() {
    assertEquals(entity("Union of Quay Labour"), entity("U.Q.L."));
    assertEquals(entity("UQL"), entity("U.Q.L."));
  }

  @Test
  void leavesAnAbbreviationOfTwoBodiesByItself() {
    assertNotEquals(entity("Free Port Guild"), entity("FPG"));
    assertNotEquals(entity("First Pilots’ Guild"), entity("FPG"));
  }

  @Test
  void givesTheSameEntitiesForAnyOrderOfTheForms() {
    Resolution expected = resolve(FORMS);
    for (long seed = 0; seed < 50; seed++) {
      List<Resolution.Form> shuffled = new ArrayList<>(FORMS);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, resolve(shuffled), "seed " + seed);
    }
  }
}
