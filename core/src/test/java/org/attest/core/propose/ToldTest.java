package org.attest.core.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.source.Span;
import org.attest.core.text.Nesting;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is known of a source before statements are sought in it.
class ToldTest {
  private static final String TEXT =
      "Report of the Quay\n\n"
          + "On March 8, 1921 A[nton] Veskar saw Comrade Berta Holm in London. “Nobody rowed it,” said"
          + " Anton Veskar on May 2, 1921.\n";

  @Test
  void givesTheNamesOfOneBearerOneReference() {
    Told told = Heard.of(TEXT);
    List<Named> veskar =
        told.names().stream().filter(each -> each.name().reading().endsWith("Veskar")).toList();
    assertEquals(2, veskar.size());
    assertEquals(veskar.getFirst().entity(), veskar.getLast().entity());
    assertTrue(Reference.parse(veskar.getFirst().entity()).isPresent());
    assertEquals(veskar.getFirst().entity(), told.bearer("Anton Veskar"));
    assertEquals("Karl Thale", told.bearer("Karl Thale"));
  }

  @Test
  void findsNamesAndTimesInAStretchOfTheReadingText() {
    Told told = Heard.of(TEXT);
    String reading = told.reading().text();
    Span first = new Span(reading.indexOf("On March"), reading.indexOf("London.") + 7);
    assertEquals(
        List.of("Anton Veskar", "Berta Holm", "London"),
        told.names(first).stream().map(each -> each.name().reading()).toList());
    assertEquals(
        List.of(List.of("1921-03-08")),
        told.times(first).stream().map(each -> each.time().when()).toList());
  }

  @Test
  void knowsWhoSpeaksInAQuotation() {
    Told told = Heard.of(TEXT);
    assertEquals(
        List.of(Optional.of(told.bearer("Anton Veskar"))),
        told.speech().stream().map(Spoken::speaker).toList());
  }

  @Test
  void namesAThingByThePlaceOfItsWordsInCharacters() {
    assertEquals("ev.letter.txt.3", Heard.of("𝄞𝄞 he came").id("ev", new Span(5, 7)));
  }

  /// Parts that nest, some interrupted: whoever holds a place is looked for one by one.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsTheSmallestPartThatHoldsAPlace(long seed) {
    Random random = new Random(seed);
    List<Part> parts = new ArrayList<>();
    divide(parts, Optional.empty(), new Span(5, 400), random, 0);
    Nesting nesting = Nesting.of(parts);
    for (int place = 0; place < 410; place++) {
      int at = place;
      Optional<String> wanted =
          parts.stream()
              .filter(part -> part.stretches().stream().anyMatch(span -> span.contains(at)))
              .min(Comparator.comparingInt(part -> part.span().length()))
              .map(Part::id);
      assertEquals(wanted, nesting.around(place).stream().map(Part::id).findFirst());
    }
  }

  private static void divide(
      List<Part> parts, Optional<String> parent, Span span, Random random, int depth) {
    String id = "p" + parts.size();
    Part part = Part.of(id, depth < 3 ? PartKind.SECTION : PartKind.PARAGRAPH, span);
    if (depth == 3 && span.length() > 6) {
      Span first = new Span(span.start(), span.start() + 2);
      part = part.withStretches(List.of(first, new Span(span.end() - 2, span.end())));
    }
    parts.add(parent.map(part::withParent).orElse(part));
    int from = span.start();
    while (depth < 3 && span.end() - from > 8) {
      int start = from + 1 + random.nextInt(3);
      int end = Math.min(span.end() - 1, start + 4 + random.nextInt(span.length()));
      divide(parts, Optional.of(id), new Span(start, end), random, depth + 1);
      from = end + 1;
    }
  }
}
