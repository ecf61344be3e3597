package org.attest.core.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;

/// How suggestions become statements.
class ProposingTest {
  private static final String TEXT =
      "Report of the Quay\n\n“They rowed at night,” said Anton Veskar. Berta Holm rowed home.\n";

  /// Takes every *rowed* for a journey of whoever is named last.
  private record Rowing(Kind kind) implements Proposer {
    @Override
    public String id() {
      return "rowing/2";
    }

    @Override
    public boolean speaks(String language) {
      return language.equals("en");
    }

    @Override
    public List<Suggested> propose(Told told) {
      List<Suggested> out = new ArrayList<>();
      String text = told.text().value();
      for (int at = text.indexOf("rowed"); at >= 0; at = text.indexOf("rowed", at + 1)) {
        Span span = new Span(at, at + 5);
        String who = told.names().getLast().entity();
        Content.Participant rower =
            new Content.Participant(Optional.of("traveller"), Optional.of(who), Optional.empty());
        Content.Event event =
            new Content.Event(
                told.id("ev", span),
                Optional.of("journey"),
                List.of(rower),
                Optional.empty(),
                List.of(),
                Map.of(),
                false);
        out.add(new Suggested(event, List.of(span), "'rowed' tells of a journey", 0.5));
        out.add(new Suggested(event, List.of(span), "once more", 0.4));
      }
      return out;
    }
  }

  private static List<Statement> proposed(String text, Kind kind) {
    return new Proposing(List.of(new Rowing(Kind.EVENTS))).propose(Heard.of(text), kind);
  }

  @Test
  void aProposalSaysWhereItStandsWhyAndByWhom() {
    Statement first = proposed(TEXT, Kind.EVENTS).getFirst();
    assertEquals("rowed", first.passages().getFirst().exact());
    assertEquals(Statement.Status.PROPOSED, first.status());
    assertEquals("rowing/2", first.by());
    assertEquals("'rowed' tells of a journey", first.reason());
    assertEquals(0.5, first.score());
  }

  @Test
  void everyProposalHasAnIdOfItsOwn() {
    List<String> ids = proposed(TEXT, Kind.EVENTS).stream().map(Statement::id).toList();
    int at = TEXT.indexOf("rowed");
    assertEquals("event.letter.txt." + at, ids.getFirst());
    assertEquals("event.letter.txt." + at + "-2", ids.get(1));
    assertEquals(4, ids.stream().distinct().count());
  }

  @Test
  void whatStandsInAQuotationIsSaidByWhoeverIsQuoted() {
    List<Statement> all = proposed(TEXT, Kind.EVENTS);
    String veskar = Heard.of(TEXT).bearer("Anton Veskar");
    assertEquals(
        List.of(
            new Attribution("author", Attribution.Stance.REPORTS),
            new Attribution(veskar, Attribution.Stance.ASSERTS)),
        all.getFirst().attribution());
    assertEquals(
        List.of(new Attribution("author", Attribution.Stance.ASSERTS)),
        all.getLast().attribution());
  }

  @Test
  void onlyThoseAreAskedWhoFindTheKindAndSpeakTheLanguage() {
    Proposing proposing = new Proposing(List.of(new Rowing(Kind.EVENTS)));
    assertEquals(List.of(), proposed(TEXT, Kind.COMMITMENTS));
    assertTrue(proposing.speaks(Kind.EVENTS, "en"));
    assertFalse(proposing.speaks(Kind.EVENTS, "da"));
    assertEquals("rowing/2", proposing.version(Kind.EVENTS));
    assertEquals("", proposing.version(Kind.COMMITMENTS));
  }

  @Test
  void referencesAreResolvedToWhateverTheNamesMeanNow() {
    Statement last = proposed(TEXT, Kind.EVENTS).getLast();
    Content.Event event = (Content.Event) last.content();
    int form =
        Reference.parse(event.participants().getFirst().entity().orElseThrow())
            .orElseThrow()
            .form();
    Statement resolved = Reference.resolve(last, Map.of(form, "person.berta-holm"));
    Content.Event now = (Content.Event) resolved.content();
    assertEquals(Optional.of("person.berta-holm"), now.participants().getFirst().entity());
    assertEquals(event.id(), now.id());
    assertEquals(last, Reference.resolve(last, Map.of()));
  }
}
