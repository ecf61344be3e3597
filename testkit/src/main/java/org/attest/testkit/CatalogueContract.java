package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.flow.Flow;
import org.attest.core.flow.Settling;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.attest.core.propose.Known;
import org.attest.core.propose.Reference;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Recognisers;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;
import org.junit.jupiter.api.Test;

/// What every catalogue does.
public abstract class CatalogueContract {
  private static final String TEXT =
      """
      Report from the outer quay

      On March 8, 1921 A[nton] Veskar said: “The boat is gone, and nobody rowed it.”¹ 𝄞 Comrade Veskar \
      waited in London for the Harbour Committee.

      ¹ So in the log. (Ed.)

      in: Quay Book, p. 14–17
      """;

  /// An empty catalogue.
  protected abstract Catalogue catalogue();

  private static Derived derived(String id, String text) {
    return derived(id, text, List.of());
  }

  private static Derived derived(String id, String text, List<Mark> marks) {
    Original original = new Original(id, "folder/" + id, "a".repeat(64), text.length());
    Transcript transcript = new Transcript(SourceText.of(text), marks, Metadata.of("text/plain"));
    return new Flow(Recognisers.all()).derive(new Source(id, original, transcript), List.of());
  }

  @Test
  void givesBackPartsAndTextExactlyAsTheyWerePut() {
    Catalogue catalogue = catalogue();
    Derived derived = derived("a.txt", TEXT);
    catalogue.put(derived, 1, "s1");
    assertEquals(derived.parts(), catalogue.parts("a.txt"));
    assertEquals(TEXT, catalogue.text("a.txt").value());
    assertEquals(Map.of("a.txt", "s1"), catalogue.stamps());
    assertEquals(
        TEXT.codePointCount(0, TEXT.length()), catalogue.sources().getFirst().characters());
  }

  @Test
  void givesBackProposalsInTheOrderOfTheText() {
    Catalogue catalogue = catalogue();
    Derived derived = derived("a.txt", TEXT);
    catalogue.put(derived, 1, "s1");
    List<Found> found = catalogue.found("a.txt");
    assertEquals(derived.proposals().size(), found.size());
    assertTrue(found.stream().allMatch(f -> derived.proposals().contains(f.proposal())));
    for (int i = 1; i < found.size(); i++) {
      Span before = found.get(i - 1).proposal().finding().span();
      assertTrue(before.compareTo(found.get(i).proposal().finding().span()) <= 0);
      assertEquals(i, found.get(i).ordinal());
    }
  }

  @Test
  void givesBackWhatAnEncoderSaidAndJoinsItsNamesByTheirKeys() {
    Catalogue catalogue = catalogue();
    String text = "Veskar and the pilot, who wrote qourum.";
    Mark.Encoder encoder = new Mark.Encoder(Optional.of("K. Thale"), 0.6);
    List<Mark> marks =
        List.of(
            new Mark.Named(
                new Span(0, 6), "person", Optional.of("#v"), Optional.of("Anton Veskar"), encoder),
            new Mark.Named(
                new Span(11, 20),
                "person",
                Optional.of("#v"),
                Optional.of("Anton Veskar"),
                encoder),
            new Mark.Emended(
                new Span(32, 38),
                "variant",
                "quorum",
                List.of("A", "B"),
                Optional.of("in ink"),
                encoder));
    Derived derived = derived("a.xml", text, marks);
    catalogue.put(derived, 1, "s1");
    new Settling(catalogue).settle(List.of(), List.of(), 0);
    List<Found> found = catalogue.found("a.xml");
    assertEquals(derived.proposals().size(), found.size());
    assertTrue(found.stream().allMatch(f -> derived.proposals().contains(f.proposal())));
    Entity entity = catalogue.entities().getFirst();
    assertEquals("Anton Veskar", entity.name());
    assertEquals(2, catalogue.namesOf(entity.id()).size());
    assertEquals(Optional.of(entity), catalogue.entity(entity.id()));
  }

  @Test
  void looksUpWhatStandsInAStretch() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    int date = TEXT.indexOf("March");
    List<Found> found = catalogue.found("a.txt", new Span(date, date + 3));
    assertEquals(1, found.size());
    assertEquals(
        List.of("paragraph"),
        catalogue.parts("a.txt", new Span(date, date + 1)).stream()
            .map(part -> part.kind().label())
            .toList());
  }

  @Test
  void listsTheNotesThatAreCalledInAStretchWhereverTheyStand() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    int mark = TEXT.indexOf('¹');
    assertEquals(
        List.of(Optional.of("1")),
        catalogue.notesCalled("a.txt", new Span(mark - 5, mark + 1)).stream()
            .map(Part::number)
            .toList());
    assertEquals(List.of(), catalogue.notesCalled("a.txt", new Span(0, mark)));
    assertEquals(List.of(), catalogue.notesCalled("none", new Span(0, 9)));
  }

  @Test
  void keepsThePlacesOfPagesAndOfRecognisedWords() {
    Catalogue catalogue = catalogue();
    List<Mark> marks = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      int start = page * 40 - 40;
      marks.add(new Mark.Facsimile(new Span(start, start), page));
      for (int word = 0; word < 5; word++) {
        Span span = new Span(start + word * 8, start + word * 8 + 6);
        marks.add(new Mark.Recognised(span, page, 90 + word, new Box(word, page, 10_000, 9_000)));
      }
    }
    Original original = new Original("a.tif", "a.tif", "a".repeat(64), 9);
    Transcript transcript =
        new Transcript(SourceText.of("word word ".repeat(16)), marks, Metadata.of("image/tiff"));
    catalogue.put(
        new Flow(List.of()).derive(new Source("a.tif", original, transcript), List.of()), 1, "s1");
    assertEquals(4, catalogue.facsimilesCount("a.tif"));
    assertEquals(
        List.of(2, 3),
        catalogue.facsimiles("a.tif", new Span(60, 90)).stream()
            .map(Mark.Facsimile::page)
            .toList());
    assertEquals(
        transcript.marks().stream().filter(Mark.Recognised.class::isInstance).toList(),
        catalogue.recognised("a.tif", new Span(0, 160)));
    assertEquals(
        List.of(new Span(48, 54), new Span(56, 62)),
        catalogue.recognised("a.tif", new Span(54 - 1, 57)).stream()
            .map(Mark.Recognised::span)
            .toList());
    catalogue.put(derived("a.tif", "no pages any more"), 2, "s2");
    assertEquals(0, catalogue.facsimilesCount("a.tif"));
    assertEquals(List.of(), catalogue.recognised("a.tif", new Span(0, 160)));
  }

  @Test
  void givesBackTheReadingTextOfAStretchWithEveryPlaceOfItsSource() {
    Catalogue catalogue = catalogue();
    Derived derived = derived("a.txt", TEXT);
    catalogue.put(derived, 1, "s1");
    assertEquals(
        derived.reading(), catalogue.reading("a.txt", new Span(0, TEXT.length())), "the whole");
    int date = TEXT.indexOf("March");
    ReadingText one = catalogue.reading("a.txt", new Span(date, date + 1));
    assertEquals(1, one.blocks().size());
    assertTrue(one.text().contains("Anton Veskar said"));
    int name = one.text().indexOf("Anton");
    assertEquals(
        List.of("A[nton]"),
        one.toSource(new Span(name, name + 5), 2).stream()
            .map(span -> TEXT.substring(span.start(), span.end()))
            .map(words -> words.endsWith("n") ? words + "]" : words)
            .toList());
    assertEquals(List.of(), catalogue.reading("none", new Span(0, 9)).blocks());
  }

  @Test
  void outlinesASourceByItsDivisionsAndHeadings() {
    Catalogue catalogue = catalogue();
    Derived derived = derived("a.txt", "Chapter I\n\nOne.\n\nChapter II\n\nTwo.\n");
    catalogue.put(derived, 1, "s1");
    assertEquals(
        derived.parts().stream()
            .filter(part -> part.kind().isDivision() || part.kind() == PartKind.HEADING)
            .toList(),
        catalogue.outline("a.txt"));
    assertEquals(4, catalogue.outline("a.txt").size());
  }

  @Test
  void replacesASourceByItsNextVersion() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    catalogue.put(derived("a.txt", "A short letter of 1920.\n"), 2, "s2");
    assertEquals(1, catalogue.sources().size());
    assertEquals(2, catalogue.sources().getFirst().version());
    assertEquals(1, catalogue.found("a.txt").size());
  }

  @Test
  void tiesEveryNameToItsEntity() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    new Settling(catalogue).settle(List.of(), List.of(), 0);
    Entity veskar = catalogue.entity("person.anton-veskar").orElseThrow();
    assertEquals(2, veskar.names());
    assertEquals(2, catalogue.namesOf(veskar.id()).size());
    assertTrue(catalogue.entities().contains(veskar));
    assertEquals(1, catalogue.times().size());
    assertEquals(1, catalogue.timesCount());
  }

  @Test
  void knowsNothingOfASourceThatWasNeverPut() {
    Catalogue catalogue = catalogue();
    assertTrue(catalogue.source("none").isEmpty());
    assertTrue(catalogue.parts("none").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> catalogue.text("none"));
  }

  @Test
  void forgetsEverythingWhenCleared() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    new Settling(catalogue).settle(List.of(), List.of(), 0);
    catalogue.clear();
    assertTrue(catalogue.sources().isEmpty() && catalogue.entities().isEmpty());
    assertTrue(catalogue.times().isEmpty() && catalogue.stamps().isEmpty());
  }

  @Test
  void keepsWhatIsProposedUntilTheSourceIsPutAgain() {
    Catalogue catalogue = catalogue();
    catalogue.put(derived("a.txt", TEXT), 1, "s1");
    List<Proposed> proposed =
        List.of(new Proposed("x", "{\"id\":\"x\"}"), new Proposed("a", "{\"id\":\"a\"}"));
    long before = catalogue.proposedChanges();
    catalogue.propose("a.txt", "events", "e1", List.of(new Proposed("old", "{}")));
    catalogue.propose("a.txt", "events", "e2", proposed);
    assertEquals(proposed, catalogue.proposed("a.txt", "events"));
    assertEquals(List.of(), catalogue.proposed("a.txt", "commitments"));
    assertEquals(Map.of("a.txt", "e2"), catalogue.proposedStamps("events"));
    assertEquals(
        Optional.of(new ProposedIn("a.txt", "events", proposed.getLast())),
        catalogue.proposal("a"));
    assertEquals(Optional.empty(), catalogue.proposal("old"));
    long kept = catalogue.proposedChanges();
    assertTrue(kept > before);
    catalogue.put(derived("b.txt", TEXT), 1, "s1");
    assertEquals(proposed, catalogue.proposed("a.txt", "events"));
    catalogue.put(derived("a.txt", TEXT), 2, "s2");
    assertEquals(List.of(), catalogue.proposed("a.txt", "events"));
    assertEquals(Map.of(), catalogue.proposedStamps("events"));
    assertTrue(catalogue.proposedChanges() > kept);
  }

  @Test
  void knowsWhoBearsTheNamesOfASourceAndWhichEntityThatIs() {
    Catalogue catalogue = catalogue();
    Derived derived = derived("a.txt", TEXT);
    catalogue.put(derived, 1, "s1");
    catalogue.put(derived("b.txt", TEXT), 1, "s1");
    long before = catalogue.proposedChanges();
    new Settling(catalogue).settle(List.of(), List.of(), 0);
    assertTrue(catalogue.proposedChanges() > before);
    Map<Integer, Integer> bearers = catalogue.bearers("a.txt");
    Map<Integer, String> entities = catalogue.entitiesByForm("a.txt");
    List<Found> found = catalogue.found("a.txt");
    List<Integer> veskar = new ArrayList<>();
    for (Found each : found) {
      if (each.proposal().finding() instanceof Name name) {
        Integer form = bearers.getOrDefault(each.ordinal(), -1);
        assertEquals(each.entity().orElseThrow(), entities.get(form));
        if (name.reading().endsWith("Veskar")) {
          veskar.add(form);
        }
      }
    }
    assertEquals(2, veskar.size());
    assertEquals(veskar.getFirst(), veskar.getLast());
    List<Known> known =
        Known.of(found.stream().map(Found::proposal).toList(), derived.appearances());
    for (int i = 0; i < known.size(); i++) {
      assertEquals(Optional.ofNullable(bearers.get(i)), known.get(i).bearer().map(Reference::form));
    }
    assertEquals(Map.of(), catalogue.bearers("none"));
  }
}
