package org.attest.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final List<Appearance.Form> PERSONS =
      List.of(form("Anton Veskar"), form("A. Veskar"), form("Veskar"), form("Berta Veskar"));

  private static final List<Appearance.Form> BODIES =
      List.of(
          form("Union of Quay Labour"),
          form("U.Q.L."),
          form("UQL"),
          form("Free Port Guild"),
          form("First Pilots’ Guild"),
          form("FPG"));

  private static Appearance.Form form(String reading) {
    return new Appearance.Form(0, reading, Optional.empty(), 1);
  }

  /// Each form in a source of its own.
  private static List<Appearance> appearances(NameKind kind, List<Appearance.Form> forms) {
    List<Appearance> out = new ArrayList<>();
    for (Appearance.Form form : forms) {
      String source = "s" + out.size();
      out.add(new Appearance(source, 0, kind, List.of(form), List.of(), Appearance.Context.NONE));
    }
    return out;
  }

  private static List<Appearance> all() {
    List<Appearance> out = new ArrayList<>(appearances(NameKind.PERSON, PERSONS));
    for (Appearance body : appearances(NameKind.ORGANISATION, BODIES)) {
      out.add(
          new Appearance(
              "b" + body.source(), 0, body.kind(), body.forms(), List.of(), body.context()));
    }
    return out;
  }

  private static String entity(String reading) {
    Resolution resolution = Identities.resolve(all());
    return all().stream()
        .filter(appearance -> appearance.name().equals(reading))
        .map(appearance -> resolution.entityOf().getOrDefault(appearance.id(), ""))
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
    Resolution expected = Identities.resolve(all());
    for (long seed = 0; seed < 50; seed++) {
      List<Appearance> shuffled = new ArrayList<>(all());
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, Identities.resolve(shuffled), "seed " + seed);
    }
  }

  private static Appearance.Form keyed(String reading, String key) {
    return new Appearance.Form(0, reading, Optional.of(new Name.Key(key, Optional.empty())), 1);
  }

  private static Resolution resolve(Appearance.Form... forms) {
    return Identities.resolve(appearances(NameKind.PERSON, List.of(forms)));
  }

  private static long entities(Appearance.Form... forms) {
    return resolve(forms).entities().size();
  }

  @Test
  void joinsNamesUnderOneKeyHoweverUnlikeTheyAre() {
    assertEquals(1, entities(keyed("Veskar", "a#v"), keyed("the old pilot", "a#v")));
  }

  @Test
  void keepsApartWhatOneSourceKeysApart() {
    assertEquals(2, entities(keyed("Anton Veskar", "a#1"), keyed("Anton Veskar", "a#2")));
    assertEquals(3, entities(keyed("Veskar", "a#1"), keyed("Veskar", "a#2"), form("Veskar")));
  }

  @Test
  void joinsAlikeNamesThatTwoSourcesKeyEachInItsOwnWay() {
    assertEquals(1, entities(keyed("Anton Veskar", "a#1"), keyed("Anton Veskar", "b#av")));
    assertEquals(1, entities(keyed("Anton Veskar", "a#1"), form("A. Veskar")));
  }

  @Test
  void joinsNamesOfAllSourcesUnderOneUri() {
    Resolution resolution =
        resolve(
            keyed("Veskar", "https://viaf.org/viaf/1"),
            keyed("A. V.", "https://viaf.org/viaf/1"),
            keyed("Veskar", "https://viaf.org/viaf/2"));
    assertEquals(2, resolution.entities().size());
    assertEquals(List.of("https://viaf.org/viaf/1"), resolution.entities().getFirst().keys());
  }

  @Test
  void callsAnEntityByTheNameThatAnEncoderGivesItsKey() {
    Appearance.Form form =
        new Appearance.Form(
            0, "the old pilot", Optional.of(new Name.Key("a#v", Optional.of("Anton Veskar"))), 1);
    Entity entity = resolve(form).entities().getFirst();
    assertEquals("Anton Veskar", entity.name());
    assertEquals("person.anton-veskar", entity.id());
  }

  @Test
  void givesTheSameEntitiesForAnyOrderOfKeyedForms() {
    List<Appearance.Form> forms = new ArrayList<>(PERSONS);
    for (int i = 0; i < 12; i++) {
      forms.add(keyed(i % 3 == 0 ? "A. Veskar" : "Anton Veskar", "s" + i % 4 + "#" + i % 5));
    }
    List<Appearance> appearances = appearances(NameKind.PERSON, forms);
    Resolution expected = Identities.resolve(appearances);
    for (long seed = 0; seed < 50; seed++) {
      List<Appearance> shuffled = new ArrayList<>(appearances);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, Identities.resolve(shuffled), "seed " + seed);
    }
  }
}
