package org.attest.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.recognise.Name;
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

  private static Resolution.Form keyed(String reading, String key) {
    return new Resolution.Form(
        NameKind.PERSON, reading, Optional.of(new Name.Key(key, Optional.empty())));
  }

  private static long entities(Resolution.Form... forms) {
    return resolve(List.of(forms)).entities().size();
  }

  @Test
  void joinsNamesUnderOneKeyHoweverUnlikeTheyAre() {
    assertEquals(1, entities(keyed("Veskar", "a#v"), keyed("the old pilot", "a#v")));
  }

  @Test
  void keepsApartWhatOneSourceKeysApart() {
    assertEquals(2, entities(keyed("Anton Veskar", "a#1"), keyed("Anton Veskar", "a#2")));
    assertEquals(3, entities(keyed("Veskar", "a#1"), keyed("Veskar", "a#2"), person("Veskar")));
  }

  @Test
  void joinsAlikeNamesThatTwoSourcesKeyEachInItsOwnWay() {
    assertEquals(1, entities(keyed("Anton Veskar", "a#1"), keyed("Anton Veskar", "b#av")));
    assertEquals(1, entities(keyed("Anton Veskar", "a#1"), person("A. Veskar")));
  }

  @Test
  void joinsNamesOfAllSourcesUnderOneUri() {
    Resolution resolution =
        resolve(
            List.of(
                keyed("Veskar", "https://viaf.org/viaf/1"),
                keyed("A. V.", "https://viaf.org/viaf/1"),
                keyed("Veskar", "https://viaf.org/viaf/2")));
    assertEquals(2, resolution.entities().size());
    assertEquals(List.of("https://viaf.org/viaf/1"), resolution.entities().getFirst().keys());
  }

  @Test
  void callsAnEntityByTheNameThatAnEncoderGivesItsKey() {
    Resolution.Form form =
        new Resolution.Form(
            NameKind.PERSON,
            "the old pilot",
            Optional.of(new Name.Key("a#v", Optional.of("Anton Veskar"))));
    Entity entity = resolve(List.of(form)).entities().getFirst();
    assertEquals("Anton Veskar", entity.name());
    assertEquals("person.anton-veskar", entity.id());
  }

  @Test
  void givesTheSameEntitiesForAnyOrderOfKeyedForms() {
    List<Resolution.Form> forms = new ArrayList<>(FORMS);
    for (int i = 0; i < 12; i++) {
      forms.add(keyed(i % 3 == 0 ? "A. Veskar" : "Anton Veskar", "s" + i % 4 + "#" + i % 5));
    }
    Resolution expected = resolve(forms);
    for (long seed = 0; seed < 50; seed++) {
      Collections.shuffle(forms, new Random(seed));
      assertEquals(expected, resolve(forms), "seed " + seed);
    }
  }
}
