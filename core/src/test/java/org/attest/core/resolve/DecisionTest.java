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

class DecisionTest {
  private static final List<Appearance> NAMED =
      List.of(
          named("a", "Anton Veskar"),
          named("b", "Karl Holm"),
          named("c", "Vera Thale"),
          named("d", "Anton Veskar"));

  private static Appearance named(String source, String name) {
    Appearance.Form form = new Appearance.Form(0, name, Optional.empty(), 1);
    return new Appearance(
        source, 0, NameKind.PERSON, List.of(form), List.of(), Appearance.Context.NONE);
  }

  private static Decision decision(
      long seq, Decision.Verdict verdict, String first, String second) {
    return new Decision(seq, "", "me", verdict, party(first), party(second), "");
  }

  private static Decision.Party party(String name) {
    return new Decision.Party(
        Optional.empty(), List.of(Decision.Reference.of(NameKind.PERSON, name)));
  }

  private static Resolution resolve(List<Decision> decisions) {
    return Identities.resolve(NAMED, decisions, Company.unknown());
  }

  private static String entity(Resolution resolution, int at) {
    return resolution.entityOf().getOrDefault(NAMED.get(at).id(), "");
  }

  @Test
  void bringsTogetherWhateverTheNamesSay() {
    Resolution resolution =
        resolve(List.of(decision(1, Decision.Verdict.SAME, "Anton Veskar", "Karl Holm")));
    assertEquals(entity(resolution, 0), entity(resolution, 1));
    assertEquals(Optional.of(1L), resolution.entities().getFirst().ties().getFirst().decision());
  }

  @Test
  void keepsApartThroughAChain() {
    Resolution resolution =
        resolve(
            List.of(
                decision(1, Decision.Verdict.SAME, "Anton Veskar", "Karl Holm"),
                decision(2, Decision.Verdict.DIFFERENT, "Karl Holm", "Vera Thale")));
    assertEquals(entity(resolution, 0), entity(resolution, 1));
    assertNotEquals(entity(resolution, 0), entity(resolution, 2));
    assertEquals(List.of(), resolution.conflicts());
  }

  @Test
  void letsTheLaterHoldAndShowsTheChain() {
    List<Decision> decisions =
        List.of(
            decision(1, Decision.Verdict.SAME, "Anton Veskar", "Karl Holm"),
            decision(2, Decision.Verdict.SAME, "Karl Holm", "Vera Thale"),
            decision(3, Decision.Verdict.DIFFERENT, "Anton Veskar", "Vera Thale"));
    Resolution resolution = resolve(decisions);
    assertNotEquals(entity(resolution, 0), entity(resolution, 2));
    assertEquals(
        List.of(
            "P023 journal: 1 (Anton Veskar is same as Karl Holm) against 3 (Anton Veskar is not"
                + " same as Vera Thale), 2 (Karl Holm is same as Vera Thale)"),
        resolution.conflicts().stream().map(each -> each.toProblem().toLine()).toList());
  }

  @Test
  void doesNotDependOnTheOrderInWhichDecisionsAreGiven() {
    List<Decision> decisions = new ArrayList<>();
    List<String> names = List.of("Anton Veskar", "Karl Holm", "Vera Thale");
    for (int i = 0; i < 9; i++) {
      Decision.Verdict verdict = i % 3 == 0 ? Decision.Verdict.DIFFERENT : Decision.Verdict.SAME;
      decisions.add(decision(i + 1, verdict, names.get(i % 3), names.get((i + 1 + i / 3) % 3)));
    }
    decisions.removeIf(each -> each.first().equals(each.second()));
    Resolution expected = resolve(decisions);
    for (long seed = 0; seed < 20; seed++) {
      Collections.shuffle(decisions, new Random(seed));
      assertEquals(expected, resolve(decisions), "seed " + seed);
    }
  }

  @Test
  void proposesWhatSomebodyThinksMayBe() {
    Resolution resolution =
        resolve(List.of(decision(1, Decision.Verdict.PERHAPS, "Anton Veskar", "Karl Holm")));
    assertEquals(
        List.of("proposed by me"), resolution.pairs().getFirst().reasons(), "what speaks for it");
    assertNotEquals(entity(resolution, 0), entity(resolution, 1));
  }

  private static Decision identified(
      long seq, Decision.Verdict verdict, String first, String... identifiers) {
    Decision.Party record =
        Decision.Party.identified(List.of(identifiers), NameKind.PERSON, "V., A.");
    return new Decision(seq, "", "me", verdict, party(first), record, "");
  }

  @Test
  void givesAnEntityTheIdentifiersThatWereDecidedForIt() {
    Resolution resolution =
        resolve(List.of(identified(1, Decision.Verdict.SAME, "Anton Veskar", "v:1", "w:1")));
    assertEquals(
        List.of(List.of("v:1", "w:1"), List.of(), List.of()),
        resolution.entities().stream().map(Entity::keys).toList());
  }

  @Test
  void bringsTogetherAllThatHaveOneIdentifier() {
    List<Decision> decisions =
        List.of(
            identified(1, Decision.Verdict.SAME, "Anton Veskar", "v:1", "w:1"),
            identified(2, Decision.Verdict.SAME, "Karl Holm", "w:1"));
    Resolution resolution = resolve(decisions);
    assertEquals(entity(resolution, 0), entity(resolution, 1));
    assertNotEquals(entity(resolution, 0), entity(resolution, 2));
  }

  @Test
  void bringsADecidedIdentifierTogetherWithAnEncodersKey() {
    Name.Key key = new Name.Key("http://viaf.org/viaf/7", Optional.of("Veskar, A."));
    Appearance encoded =
        new Appearance(
            "tei",
            0,
            NameKind.PERSON,
            List.of(new Appearance.Form(0, "the Harbour Man", Optional.of(key), 1)),
            List.of(),
            Appearance.Context.NONE);
    List<Appearance> all = new ArrayList<>(NAMED);
    all.add(encoded);
    Decision decision = identified(1, Decision.Verdict.SAME, "Karl Holm", "http://viaf.org/viaf/7");
    Resolution resolution = Identities.resolve(all, List.of(decision), Company.unknown());
    assertEquals(
        resolution.entityOf().get(NAMED.get(1).id()), resolution.entityOf().get(encoded.id()));
  }

  @Test
  void showsTheChainWhereIdentifiersContradictADecision() {
    List<Decision> decisions =
        List.of(
            identified(1, Decision.Verdict.SAME, "Anton Veskar", "v:1"),
            decision(2, Decision.Verdict.DIFFERENT, "Anton Veskar", "Karl Holm"),
            identified(3, Decision.Verdict.SAME, "Karl Holm", "v:1"));
    Resolution resolution = resolve(decisions);
    assertNotEquals(entity(resolution, 0), entity(resolution, 1));
    assertEquals(
        List.of(
            "P023 journal: 1 (Anton Veskar is same as V., A. (v:1)) against 2 (Anton Veskar is not same as Karl Holm)"),
        resolution.conflicts().stream().map(each -> each.toProblem().toLine()).toList());
  }
}
