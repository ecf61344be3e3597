package org.attest.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTest {
  private static final List<Records.Column> NAME_AND_DATE =
      List.of(new Records.Column("name", Role.FULL_NAME), new Records.Column("born", Role.DATE));

  private static Records.Row row(String id, String... values) {
    return new Records.Row(id, List.of(values));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void personsAreFoundWithoutAnyTruth(long seed) {
    Persons persons = Persons.of(seed, 300, 5);
    Linked linked = Linkage.unsupervised(persons.records());
    assertTrue(
        quality(linked, persons.truth()) > 0.95, () -> "" + quality(linked, persons.truth()));
  }

  private static double quality(Linked linked, Map<String, String> truth) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = truth.keySet().stream().sorted().toList();
    int[] found = new int[ids.size()];
    int[] known = new int[ids.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(numbers, "cluster " + linked.clusterOf().get(ids.get(i)));
      known[i] = number(numbers, "person " + truth.get(ids.get(i)));
    }
    return Quality.of(found, known);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    int next = numbers.size();
    return numbers.computeIfAbsent(name, _ -> next);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void theOrderOfTheRowsDoesNotMatter(long seed) {
    Persons persons = Persons.of(seed, 200, 6);
    assertEquals(
        Linkage.unsupervised(persons.records()), Linkage.unsupervised(persons.shuffled(seed)));
  }

  @Test
  void learningDoesNotDependOnTheOrderOfTheRowsEither() {
    Persons persons = Persons.of(7, 200, 6);
    Map<String, String> some = new HashMap<>(persons.truth());
    some.keySet().removeIf(id -> id.endsWith("3") || id.endsWith("7"));
    Linked learnt = Linkage.learnt(persons.records(), some, Constraints.NONE);
    assertEquals(learnt, Linkage.learnt(persons.shuffled(3), some, Constraints.NONE));
    assertTrue(quality(learnt, persons.truth()) > 0.95);
  }

  @Test
  void aTruthOfFewRowsIsNotLearntFrom() {
    Persons persons = Persons.of(7, 100, 5);
    Map<String, String> few = Map.of("r00000", "p0", "r00001", "p0", "nobody", "p1");
    assertEquals(
        Linkage.unsupervised(persons.records()),
        Linkage.learnt(persons.records(), few, Constraints.NONE));
  }

  @Test
  void everyRowIsInOneClusterAndLinksHoldEachClusterTogether() {
    Persons persons = Persons.of(8, 100, 5);
    Linked linked = Linkage.unsupervised(persons.records());
    Set<String> told = new HashSet<>();
    linked.clusters().forEach(cluster -> cluster.forEach(id -> assertTrue(told.add(id), id)));
    assertEquals(persons.truth().keySet(), told);
    int joined = linked.clusters().stream().mapToInt(cluster -> cluster.size() - 1).sum();
    assertEquals(joined, linked.links().size());
    for (Link link : linked.links()) {
      assertEquals(linked.clusterOf().get(link.first()), linked.clusterOf().get(link.second()));
      assertFalse(link.reason().isBlank());
    }
    for (Link link : linked.undecided()) {
      assertNotEquals(linked.clusterOf().get(link.first()), linked.clusterOf().get(link.second()));
    }
  }

  @Test
  void reasonsAreInWords() {
    Records records =
        new Records(
            NAME_AND_DATE,
            List.of(
                row("a", "Ruta Lessing", "1862-07-18"),
                row("b", "Ruta Lesing", "1862-07-18"),
                row("c", "Greta Solm", "1850-01-02")));
    Linked linked = Linkage.unsupervised(records);
    assertEquals(List.of(List.of("a", "b"), List.of("c")), linked.clusters());
    assertEquals(
        "same given name; born: the same; surname: one letter differs",
        linked.links().getFirst().reason());
  }

  @Test
  void decisionsAreKeptWhateverTheRowsSay() {
    Persons persons = Persons.of(9, 200, 5);
    Constraints constraints =
        new Constraints(
            List.of(
                new Constraints.Pair("r00000", "r00500"), new Constraints.Pair("r00500", "r00900")),
            List.of(
                new Constraints.Pair("r00010", "r00011"),
                new Constraints.Pair("r00010", "r00012"),
                new Constraints.Pair("r00010", "nobody")));
    for (Linked linked :
        List.of(
            Linkage.unsupervised(persons.records(), constraints),
            Linkage.learnt(persons.records(), persons.truth(), constraints))) {
      Map<String, String> clusters = linked.clusterOf();
      assertEquals(clusters.get("r00000"), clusters.get("r00500"));
      assertEquals(clusters.get("r00000"), clusters.get("r00900"));
      assertNotEquals(clusters.get("r00010"), clusters.get("r00011"));
      assertNotEquals(clusters.get("r00010"), clusters.get("r00012"));
      assertEquals(List.of(), linked.contradicted());
      assertTrue(linked.links().stream().anyMatch(link -> link.reason().equals("decided")));
    }
  }

  @Test
  void aDifferenceThatAChainContradictsIsTold() {
    Records records =
        new Records(
            NAME_AND_DATE, List.of(row("a", "A", ""), row("b", "B", ""), row("c", "C", "")));
    Constraints.Pair ends = new Constraints.Pair("a", "c");
    Linked linked =
        Linkage.unsupervised(
            records,
            new Constraints(
                List.of(new Constraints.Pair("a", "b"), new Constraints.Pair("b", "c")),
                List.of(ends)));
    assertEquals(List.of(ends), linked.contradicted());
    assertEquals(List.of(List.of("a", "b", "c")), linked.clusters());
  }

  @Test
  void rowsThatTellNothingStandAlone() {
    List<Records.Row> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(row("r" + i, "", i % 2 == 0 ? "" : "no date"));
    }
    assertEquals(50, Linkage.unsupervised(new Records(NAME_AND_DATE, rows)).clusters().size());
    assertEquals(List.of(), Linkage.unsupervised(new Records(NAME_AND_DATE, List.of())).clusters());
    assertEquals(
        1, Linkage.unsupervised(new Records(List.of(), List.of(row("a")))).clusters().size());
  }

  @Test
  void oneNameOfTwentyThousandRowsTakesBoundedTime() {
    List<Records.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(row("r" + i, "John Smith", i % 3 == 0 ? "1862-01-01" : ""));
    }
    Records records = new Records(NAME_AND_DATE, rows);
    Linked linked =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Linkage.unsupervised(records));
    assertEquals(20_000, linked.clusterOf().size());
  }

  @Test
  void rowsOfTenThousandSignsTakeBoundedTime() {
    List<Records.Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(row("r" + i, ("name" + i % 7 + " ").repeat(2000), "1".repeat(10_000)));
      rows.add(row("s" + i, "x".repeat(9_990) + i, "18620101"));
    }
    Records records = new Records(NAME_AND_DATE, rows);
    Linked linked =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Linkage.unsupervised(records));
    assertEquals(600, linked.clusterOf().size());
  }

  @Test
  void aNameWithACommaBeginsWithTheSurname() {
    Records records =
        new Records(
            NAME_AND_DATE,
            List.of(
                row("a", "Lessing, Ruta", "1862-07-18"),
                row("b", "Ruta Lessing", "1862-07-18"),
                row("c", "Greta Solm", "1850-01-02")));
    assertEquals(
        List.of(List.of("a", "b"), List.of("c")), Linkage.unsupervised(records).clusters());
  }
}
