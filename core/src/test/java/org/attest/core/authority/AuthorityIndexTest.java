package org.attest.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Lives;
import org.junit.jupiter.api.Test;

class AuthorityIndexTest {
  private static final Lives UNKNOWN = Lives.told(Optional.empty(), Optional.empty());

  private static AuthorityRecord record(String id, String name, int born, String... variants) {
    return new AuthorityRecord(
        id,
        List.of(),
        Optional.of(NameKind.PERSON),
        name,
        List.of(variants),
        Optional.of(born),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "persons.csv",
        2);
  }

  private static Entity entity(String name, String... keys) {
    return new Entity(
        "person.x", NameKind.PERSON, name, List.of(name), 1, List.of(keys), List.of());
  }

  private static List<String> found(AuthorityIndex index, Entity entity, Lives lives) {
    return index.matches(entity, lives).stream().map(match -> match.record().id()).toList();
  }

  @Test
  void findsRecordsByNameInAnotherOrderAndScript() {
    AuthorityIndex index =
        new AuthorityIndex(
            List.of(
                record("v:1", "Veskar, Anton", 1873, "Антон Вескар"),
                record("v:2", "Holm, Berta", 1880)));
    assertEquals(List.of("v:1"), found(index, entity("Anton Veskar"), UNKNOWN));
    assertEquals(List.of("v:1"), found(index, entity("Антон Вескар"), UNKNOWN));
    assertEquals(List.of(), found(index, entity("Karl Thale"), UNKNOWN));
    assertEquals("Veskar, Anton", index.record("v:1").orElseThrow().name());
  }

  @Test
  void proposesNothingForAnEntityThatHasTheIdentifier() {
    AuthorityIndex index = new AuthorityIndex(List.of(record("v:1", "Anton Veskar", 1873)));
    assertEquals(List.of(), found(index, entity("Anton Veskar", "v:1"), UNKNOWN));
  }

  @Test
  void putsTheRecordFirstWhoseYearsAgreeAndSaysWhatSpeaksAgainstTheOther() {
    AuthorityIndex index =
        new AuthorityIndex(
            List.of(record("v:1", "Anton Veskar", 1840), record("v:2", "Anton Veskar", 1873)));
    Lives lives = Lives.told(Optional.of(1874), Optional.empty());
    List<AuthorityMatch> matches = index.matches(entity("Anton Veskar"), lives);
    assertEquals(List.of("v:2"), found(index, entity("Anton Veskar"), lives));
    assertTrue(matches.getFirst().reasons().contains("the years of the lives agree"));
    AuthorityIndex other = new AuthorityIndex(List.of(record("v:1", "Anton Veskar", 1840)));
    assertEquals(
        List.of("born in 1874 and born in 1840"),
        other.matches(entity("Anton Veskar"), lives).getFirst().against());
  }

  @Test
  void trustsANameLittleThatFitsSeveral() {
    AuthorityIndex index =
        new AuthorityIndex(
            List.of(record("v:1", "Anton Veskar", 1840), record("v:2", "Anton Veskar", 1873)));
    List<AuthorityMatch> matches = index.matches(entity("Anton Veskar"), UNKNOWN);
    assertEquals(2, matches.size());
    assertTrue(matches.getFirst().score() <= .5);
    assertEquals(List.of("fits 1 other record as well"), matches.getFirst().against());
  }

  @Test
  void givesTheSameWhateverTheOrderOfRecords() {
    Random random = new Random(5);
    List<String> given = List.of("Anton", "Berta", "Karl", "A.", "Vera");
    List<String> family = List.of("Veskar", "Weskar", "Holm", "Thale");
    for (int sample = 0; sample < 100; sample++) {
      List<AuthorityRecord> records = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String name = given.get(random.nextInt(5)) + " " + family.get(random.nextInt(4));
        records.add(record("v:" + i, name, 1860 + random.nextInt(40)));
      }
      Entity asked = entity(given.get(random.nextInt(5)) + " " + family.get(random.nextInt(4)));
      List<String> once = found(new AuthorityIndex(records), asked, UNKNOWN);
      assertEquals(once, found(new AuthorityIndex(records.reversed()), asked, UNKNOWN));
    }
  }
}
