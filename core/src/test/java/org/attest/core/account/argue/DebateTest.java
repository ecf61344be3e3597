package org.attest.core.account.argue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.account.Tales;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;

class DebateTest {
  private final Tales tales = new Tales();

  /// @param answers `opposes cl.x`
  private Tales claim(String id, String kind, String topic, String... answers) {
    return tales.say(
        new Content.Argument(
            id,
            Optional.of(kind),
            Optional.of(topic).filter(each -> !each.isEmpty()),
            Optional.of("text of " + id),
            Arrays.stream(answers)
                .map(each ->
                    each.lastIndexOf(' ') < 0
                        ? new Content.Answer(each, "")
                        : new Content.Answer(
                            each.substring(0, each.lastIndexOf(' ')),
                            each.substring(each.lastIndexOf(' ') + 1)))
                .toList()));
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  private Debate only() {
    List<Debate> all = Debate.of(tales.statements);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private void debate() {
    claim("cl.free", "position", "the strike");
    tales.by("per.otto asserts");
    claim("cl.no", "reply", "", "opposes cl.free");
    claim("cl.why", "question", "the strike", "asks about cl.free");
    tales.by("per.ida asserts");
    claim("cl.true", "concession", "", "concedes cl.no");
    claim("cl.also", "support", "", "supports cl.free");
  }

  @Test
  void tellsWhoClaimsWhatAndHowClaimsMeet() {
    debate();
    Debate debate = only();
    assertEquals("the strike", debate.topic());
    assertEquals(List.of("cl.free", "cl.no", "cl.why", "cl.true", "cl.also"), ids(debate.claims()));
    Claim free = debate.claims().getFirst();
    assertEquals(List.of("per.ida"), free.speakers());
    assertEquals(
        List.of("cl.no opposes", "cl.why asks about", "cl.also supports"),
        free.met().stream().map(move -> move.from() + " " + move.kind().label()).toList());
  }

  @Test
  void tellsWhatIsUnansweredAndWhatWasConceded() {
    debate();
    assertEquals(List.of("cl.why"), ids(only().unanswered()));
    assertEquals(List.of("cl.no"), ids(only().conceded()));
  }

  @Test
  void growsFromItsOpenings() {
    debate();
    assertEquals(List.of("cl.free"), ids(only().openings()));
    assertEquals(
        List.of("cl.no", "cl.why", "cl.also"), ids(only().repliesTo(only().claims().getFirst())));
  }

  @Test
  void topicsAreDebatesOfTheirOwn() {
    debate();
    claim("cl.other", "position", "the land");
    claim("cl.alone", "position", "");
    assertEquals(
        List.of("the strike", "the land", ""),
        Debate.of(tales.statements).stream().map(Debate::topic).toList());
  }

  @Test
  void claimsThatMeetEachOtherInACircleOrNobodyAreTaken() {
    claim("cl.a", "position", "", "opposes cl.b");
    claim("cl.b", "position", "", "opposes cl.a", "opposes cl.gone", "frowns upon cl.a");
    assertEquals(List.of(), ids(only().openings()));
    assertEquals(Move.Kind.TOUCHES, only().claims().getLast().moves().getLast().kind());
  }

  @Test
  void theOrderOfStatementsChangesNothing() {
    debate();
    List<Statement> statements = new ArrayList<>(tales.statements);
    List<Debate> first = Debate.of(statements);
    Collections.shuffle(statements, new Random(5));
    assertEquals(first, Debate.of(statements));
  }

  @Test
  void rejectedClaimsAreNotThere() {
    tales.as(Statement.Status.REJECTED);
    claim("cl.a", "position", "x");
    assertTrue(Debate.of(tales.statements).isEmpty());
    assertFalse(Move.Kind.SUPPORTS.isReply());
  }
}
