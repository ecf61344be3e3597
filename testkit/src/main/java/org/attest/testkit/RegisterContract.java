package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.flow.Settling;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.UndecidedPair;
import org.junit.jupiter.api.Test;

/// What every catalogue does as the register of who is who.
public abstract class RegisterContract {
  private static final List<String> PERSONS =
      List.of(
          "Anton Veskar",
          "A. Veskar",
          "Veskar",
          "Berta Veskar",
          "B. Veskar",
          "Anton Wesskar",
          "Karl Holm",
          "K. Holm",
          "Holm",
          "Karel Holm",
          "Vera Holm",
          "Thale",
          "Vera Thale",
          "Ivan Yartchuk",
          "Yarchuk",
          "I. Iartchouk",
          "Ivan Yarchuk",
          "Comrade Thale");

  /// An empty catalogue.
  protected abstract Catalogue catalogue();

  private static void settle(Catalogue catalogue, Decision... decisions) {
    new Settling(catalogue).settle(List.of(decisions), List.of(), 1);
  }

  private static String entityOf(Catalogue catalogue, String source, String reading) {
    return catalogue.found(source).stream()
        .filter(found -> NamedText.reading(found).equals(reading))
        .flatMap(found -> found.entity().stream())
        .findFirst()
        .orElse("");
  }

  @Test
  void bringsTogetherWhatSourcesCallTheSame() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came. <Veskar> spoke."), 1, "s");
    catalogue.put(NamedText.of("b", "<A. Veskar> wrote."), 1, "s");
    settle(catalogue);
    Entity veskar = catalogue.entity("person.anton-veskar").orElseThrow();
    assertEquals(3, veskar.names());
    assertEquals(List.of("A. Veskar", "Anton Veskar", "Veskar"), veskar.forms());
    assertEquals(2, veskar.ties().size());
    assertEquals(3, catalogue.namesOf(veskar.id()).size());
    assertEquals(2, catalogue.appearancesOf(veskar.id()).size());
  }

  @Test
  void keepsPairsForAPersonToDecideTheLikeliestFirst() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("b", "<Berta Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("c", "<Veskar> came."), 1, "s");
    settle(catalogue);
    assertEquals(2, catalogue.pairsCount());
    List<UndecidedPair> pairs = catalogue.pairs(0, 10);
    assertEquals(pairs, pairs.stream().sorted(UndecidedPair.BEST_FIRST).toList());
    assertEquals(pairs.subList(1, 2), catalogue.pairs(1, 1));
    assertEquals(1, catalogue.pairsOf("person.anton-veskar").size());
    assertEquals(List.of("fits 1 other as well"), pairs.getFirst().against());
  }

  @Test
  void knowsWhatHasChanged() {
    Catalogue catalogue = catalogue();
    assertTrue(catalogue.unsettled().seq() < 0);
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    assertFalse(catalogue.unsettled().namesakes().isEmpty());
    settle(catalogue);
    assertTrue(catalogue.unsettled().namesakes().isEmpty());
    assertEquals(1, catalogue.unsettled().seq());
  }

  @Test
  void forgetsWhoIsGone() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("b", "<A. Veskar> came."), 1, "s");
    settle(catalogue);
    catalogue.put(NamedText.of("a", "<Karl Holm> came."), 2, "s2");
    settle(catalogue);
    assertEquals(
        List.of("person.a-veskar", "person.karl-holm"),
        catalogue.entities().stream().map(Entity::id).toList());
  }

  @Test
  void takesApartWhatOneSourceHoldsTogether() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came. <Veskar> spoke."), 1, "s");
    settle(catalogue);
    Decision decision = decision(7, Decision.Verdict.DIFFERENT, "Anton Veskar", "Veskar", "");
    new Settling(catalogue).settle(List.of(decision), List.of(decision), 7);
    assertEquals("person.anton-veskar", entityOf(catalogue, "a", "Anton Veskar"));
    assertEquals("person.veskar", entityOf(catalogue, "a", "Veskar"));
    new Settling(catalogue).settle(List.of(), List.of(decision), 8);
    assertEquals("person.anton-veskar", entityOf(catalogue, "a", "Veskar"));
  }

  @Test
  void keepsTwoOfOneNameInTwoSourcesApart() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("b", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("c", "<Anton Veskar> came."), 1, "s");
    Decision decision =
        new Decision(
            7,
            "",
            "me",
            Decision.Verdict.DIFFERENT,
            party("Anton Veskar", "a"),
            party("Anton Veskar", "b"),
            "");
    new Settling(catalogue).settle(List.of(decision), List.of(decision), 7);
    assertEquals("person.anton-veskar.a", entityOf(catalogue, "a", "Anton Veskar"));
    assertEquals("person.anton-veskar.b", entityOf(catalogue, "b", "Anton Veskar"));
    assertEquals("person.anton-veskar", entityOf(catalogue, "c", "Anton Veskar"));
    assertEquals(2, catalogue.pairsCount(), "whose name c has is for a person to say");
  }

  private static Decision.Party party(String name, String source) {
    Optional<String> where = Optional.of(source).filter(id -> !id.isEmpty());
    return new Decision.Party(
        Optional.empty(),
        List.of(new Decision.Reference(NameKind.PERSON, name, where, Optional.empty())));
  }

  private static Decision decision(
      long seq, Decision.Verdict verdict, String first, String second, String source) {
    return new Decision(seq, "", "me", verdict, party(first, source), party(second, source), "");
  }

  /// What can be asked of a catalogue about who is who.
  private record State(
      List<Entity> entities, List<UndecidedPair> pairs, Map<String, String> names) {
    static State of(Catalogue catalogue) {
      Map<String, String> names = new TreeMap<>();
      catalogue
          .sources()
          .forEach(source -> {
            for (Found found : catalogue.found(source.id())) {
              names.put(found.source() + " " + found.ordinal(), found.entity().orElse(""));
            }
          });
      return new State(catalogue.entities(), catalogue.pairs(0, Integer.MAX_VALUE), names);
    }
  }

  private static Map<String, String> texts(Random random) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        text.append("<").append(PERSONS.get(random.nextInt(PERSONS.size()))).append("> came. ");
      }
      out.put("t" + i, text.toString());
    }
    return out;
  }

  private static List<Decision> decisions(Random random) {
    List<Decision> out = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      String first = PERSONS.get(random.nextInt(PERSONS.size()));
      String second = PERSONS.get(random.nextInt(PERSONS.size()));
      if (!first.equals(second)) {
        List<Decision.Verdict> verdicts = List.of(Decision.Verdict.values());
        Decision.Verdict verdict = verdicts.get(random.nextInt(verdicts.size()));
        String source = random.nextBoolean() ? "" : "t" + random.nextInt(12);
        out.add(decision(i + 1, verdict, first, second, source));
      }
    }
    return out;
  }

  @Test
  void givesTheSameWhateverCameFirstAndHoweverOftenItWasSettled() {
    for (long seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      Map<String, String> texts = texts(random);
      List<Decision> decisions = decisions(random);
      Catalogue whole = catalogue();
      texts.forEach((id, text) -> whole.put(NamedText.of(id, text), 1, "s"));
      new Settling(whole).settle(decisions, decisions, 9);
      Catalogue piecemeal = catalogue();
      List<String> order = new ArrayList<>(texts.keySet());
      Collections.shuffle(order, random);
      int decidedAfter = random.nextInt(order.size());
      for (int i = 0; i < order.size(); i++) {
        String id = order.get(i);
        if (random.nextInt(4) == 0) {
          piecemeal.put(NamedText.of(id, "<Karl Holm> and <Veskar> came."), 1, "s");
          settle(piecemeal, i > decidedAfter ? decisions.toArray(Decision[]::new) : NOTHING);
        }
        piecemeal.put(NamedText.of(id, texts.getOrDefault(id, "")), 2, "s2");
        new Settling(piecemeal)
            .settle(
                i >= decidedAfter ? decisions : List.of(),
                i == decidedAfter ? decisions : List.of(),
                9);
      }
      assertEquals(State.of(whole), State.of(piecemeal), "seed " + seed);
    }
  }

  @Test
  void givesTheSameInALargerArchiveOneByOneAndInBatches() {
    for (long seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      NamedArchive archive = new NamedArchive(random);
      Map<String, String> texts = archive.texts(50);
      List<Decision> decisions = decisions(archive, random);
      Catalogue whole = catalogue();
      texts.forEach((id, text) -> whole.put(NamedText.of(id, text), 1, "s"));
      new Settling(whole).settle(decisions, decisions, 9);
      Catalogue piecemeal = catalogue();
      List<String> order = new ArrayList<>(texts.keySet());
      Collections.shuffle(order, random);
      int decidedAfter = random.nextInt(order.size());
      for (int i = 0; i < order.size(); i++) {
        String id = order.get(i);
        boolean isDecided = i >= decidedAfter;
        if (random.nextInt(5) == 0) {
          piecemeal.put(NamedText.of(id, archive.text()), 1, "s");
          new Settling(piecemeal).settle(i > decidedAfter ? decisions : List.of(), List.of(), 9);
        }
        piecemeal.put(NamedText.of(id, texts.getOrDefault(id, "")), 2, "s2");
        if (i == decidedAfter || i == order.size() - 1 || random.nextInt(3) == 0) {
          new Settling(piecemeal)
              .settle(
                  isDecided ? decisions : List.of(), i == decidedAfter ? decisions : List.of(), 9);
        }
      }
      assertEquals(State.of(whole), State.of(piecemeal), "seed " + seed);
    }
  }

  private static List<Decision> decisions(NamedArchive archive, Random random) {
    List<Decision> out = new ArrayList<>();
    List<Decision.Verdict> verdicts = List.of(Decision.Verdict.values());
    for (int i = 0; i < 5; i++) {
      String first = archive.person();
      String second = archive.person();
      String source = random.nextBoolean() ? "" : "t" + random.nextInt(50);
      if (!first.equals(second)) {
        out.add(
            decision(i + 1, verdicts.get(random.nextInt(verdicts.size())), first, second, source));
      }
    }
    return out;
  }

  @Test
  void keepsWhatNamesSayOfEachOther() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("b", "<A. Veskar> and <Karl Holm> came."), 1, "s");
    settle(catalogue);
    assertEquals(1, catalogue.related().size());
    assertEquals(catalogue.related(), catalogue.related(Set.of("person anton veskar")));
    assertEquals(catalogue.related(), catalogue.related(Set.of("person a veskar")));
    assertEquals(List.of(), catalogue.related(Set.of("person karl holm")));
    catalogue.put(NamedText.of("a", "<Berta Thale> came."), 2, "s2");
    settle(catalogue);
    assertEquals(List.of(), catalogue.related());
  }

  @Test
  void keepsHowNamesakesStand() {
    Catalogue catalogue = catalogue();
    catalogue.put(NamedText.of("a", "<Anton Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("b", "<Berta Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("c", "<Veskar> came."), 1, "s");
    catalogue.put(NamedText.of("d", "<A. Veskar> came."), 1, "s");
    settle(catalogue);
    Set<String> initials = Set.of("person a veskar");
    assertEquals(List.of("person anton veskar"), catalogue.standings(initials).getFirst().tied());
    assertEquals(
        List.of("person.anton-veskar"), List.copyOf(catalogue.entitiesOf(initials).values()));
    catalogue.put(NamedText.of("d", "Nobody came."), 2, "s2");
    settle(catalogue);
    assertEquals(List.of(), catalogue.standings(initials));
    assertEquals(2, catalogue.standings(Set.of("person veskar")).getFirst().bearers().size());
  }

  @Test
  void proposesOfEachEntityTheLikeliestPairsAlone() {
    Catalogue catalogue = catalogue();
    for (String given : List.of("Anton", "Berta", "Carl", "Dora", "Emil", "Fritz", "Gerda")) {
      catalogue.put(NamedText.of(given, "<" + given + " Veskar> came."), 1, "s");
    }
    catalogue.put(NamedText.of("z", "<Veskar> came."), 1, "s");
    settle(catalogue);
    assertEquals(5, catalogue.pairsOf("person.veskar.z").size());
    assertEquals(5, catalogue.pairsCount());
    settleOneByOne(catalogue);
  }

  private static void settleOneByOne(Catalogue catalogue) {
    List<UndecidedPair> expected = catalogue.pairs(0, 10);
    catalogue.put(NamedText.of("Anton", "<Karl Holm> came."), 2, "s2");
    settle(catalogue);
    catalogue.put(NamedText.of("Anton", "<Anton Veskar> came."), 3, "s3");
    settle(catalogue);
    assertEquals(expected, catalogue.pairs(0, 10));
  }

  private static final Decision[] NOTHING = {};
}
