package org.attest.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final List<Profile> PROFILES =
      List.of(
          person("1", "Ruta Lessing", "1862-07-18", "Tarvel"),
          person("2", "Ruta Lessing", "1901-02-03", "Ossen"),
          person("3", "Greta Solm", "1862-07-18", "Tarvel"),
          person("4", "Anders Vitte", "1870", "Ossen"),
          new Profile("5", "place", Set.of("Lessing"), Set.of(), Set.of(), Set.of()));

  private static Profile person(String id, String form, String date, String place) {
    return new Profile(id, "person", Set.of(form), Set.of(date), Set.of(place), Set.of("printer"));
  }

  private static Profile asked(String form, String date) {
    Set<String> dates = date.isEmpty() ? Set.of() : Set.of(date);
    return new Profile("asked", "person", Set.of(form), dates, Set.of(), Set.of());
  }

  @Test
  void theLikeliestComesFirstWithItsReason() {
    List<Match> best = Register.of(PROFILES).best(asked("Lessing, Ruta", "1862-07-18"), 3);
    assertEquals("1", best.getFirst().id());
    assertEquals("same name “ruta lessing”; 18620718: the same", best.getFirst().reason());
    assertEquals("2", best.get(1).id());
    assertTrue(best.get(1).reason().endsWith("although another date"), best.get(1).reason());
    assertTrue(best.getFirst().score() > best.get(1).score());
  }

  @Test
  void aLetterMoreOrLessIsFoundToo() {
    Register register = Register.of(PROFILES);
    assertEquals("4", register.best(asked("A. Vite", "1870-03-01"), 1).getFirst().id());
    assertEquals("3", register.best(asked("Gretta Solms", ""), 1).getFirst().id());
  }

  @Test
  void profilesOfAnotherKindNeverMatch() {
    List<Match> best = Register.of(PROFILES).best(asked("Lessing", ""), 9);
    assertEquals(List.of("1", "2"), best.stream().map(Match::id).toList());
  }

  @Test
  void theDateOfADeathThatOnlyOneTellsContradictsNothing() {
    Profile asked =
        new Profile(
            "asked",
            "",
            Set.of("Ruta Lessing"),
            Set.of("1862-07-18", "1931-05-06"),
            Set.of(),
            Set.of());
    Match best = Register.of(PROFILES).best(asked, 1).getFirst();
    assertEquals("same name “ruta lessing”; 18620718: the same", best.reason());
  }

  @Test
  void whatNobodyHasGetsNoAnswer() {
    Register register = Register.of(PROFILES);
    assertEquals(List.of(), register.best(asked("Nobody Atall", ""), 5));
    assertEquals(List.of(), register.best(asked("", ""), 5));
    assertEquals(List.of(), Register.of(List.of()).best(asked("Ruta Lessing", ""), 5));
  }

  @Test
  void theOrderOfTheProfilesDoesNotMatter() {
    List<Profile> profiles = invented(2000);
    List<Profile> shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled, new Random(2));
    Register first = Register.of(profiles);
    Register second = Register.of(shuffled);
    for (int i = 0; i < 200; i++) {
      assertEquals(first.best(profiles.get(i), 5), second.best(profiles.get(i), 5));
    }
  }

  private static List<Profile> invented(int persons) {
    Persons invented = Persons.of(5, persons, 1);
    return invented.records().rows().stream()
        .map(row -> Profile.of("person", invented.records().columns(), row))
        .toList();
  }

  @Test
  void manyProfilesOfOneNameAndLongNamesTakeBoundedTime() {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      profiles.add(person("p" + i, "John Smith", "18" + (10 + i % 90), "Tarvel"));
    }
    profiles.add(person("long", "name ".repeat(2000), "", ""));
    Register register = Register.of(profiles);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 50; i++) {
            assertEquals(5, register.best(asked("John Smith", "1850"), 5).size());
            assertTrue(register.best(asked("x".repeat(10_000), ""), 5).isEmpty());
            assertEquals(1, register.best(asked("name ".repeat(2000), ""), 5).size());
          }
        });
  }

  @Test
  void aRowIsAProfile() {
    List<Records.Column> columns =
        List.of(
            new Records.Column("surname", Role.SURNAME),
            new Records.Column("given", Role.GIVEN_NAME),
            new Records.Column("born", Role.DATE),
            new Records.Column("occupation", Role.CATEGORY),
            new Records.Column("viaf", Role.IGNORED));
    Records.Row row = new Records.Row("7", List.of("Lessing", "Ruta", "1862", "printer", "4711"));
    assertEquals(
        new Profile(
            "7", "person", Set.of("Ruta Lessing"), Set.of("1862"), Set.of(), Set.of("printer")),
        Profile.of("person", columns, row));
  }
}
