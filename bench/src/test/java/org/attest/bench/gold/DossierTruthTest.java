package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Finding;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the stages make of the dossier, whose truth is known.
class DossierTruthTest {
  private static Truth truth = new Truth(Map.of());

  @BeforeAll
  static void readsTheDossier() {
    truth = Truth.read();
  }

  @Test
  void reportsOnlyProblemsThatAreTrue() {
    List<String> problems =
        truth.documents().values().stream()
            .flatMap(derived -> derived.problems().stream())
            .map(Problem::toLine)
            .toList();
    assertEquals(List.of(), problems);
  }

  @Test
  void findsEveryNoteAndItsMark() {
    List<Truth.Row> rows = truth.rows("notes", "begins");
    assertLeast(1.0, tally(rows, row -> note(row).isPresent()), "notes");
    assertLeast(
        1.0,
        tally(rows, row -> note(row).flatMap(Part::anchor).filter(a -> isAt(a, row)).isPresent()),
        "anchors of notes");
  }

  @Test
  void tellsTheHandsApart() {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    List<Truth.Row> rows = truth.rows("notes", "begins");
    for (Truth.Row row : rows) {
      note(row)
          .flatMap(Part::hand)
          .ifPresent(hand ->
              votes
                  .computeIfAbsent(row.source() + hand, _ -> new HashMap<>())
                  .merge(row.text("hand"), 1, Integer::sum));
    }
    assertLeast(
        0.90,
        tally(
            rows,
            row ->
                note(row)
                    .flatMap(Part::hand)
                    .map(hand -> votes.getOrDefault(row.source() + hand, Map.of()))
                    .flatMap(counts -> counts.entrySet().stream().max(Map.Entry.comparingByValue()))
                    .filter(most -> most.getKey().equals(row.text("hand")))
                    .isPresent()),
        "hands of notes");
  }

  @Test
  void joinsTornSentences() {
    assertLeast(
        1.0,
        tally(
            truth.rows("tornsentences", "first"),
            row -> {
              Span second = truth.place(row.fields().path("second")).orElseThrow();
              return parts(row)
                  .filter(part -> part.kind() == PartKind.PARAGRAPH || part.kind() == PartKind.NOTE)
                  .anyMatch(part -> holds(part, row.at()) && holds(part, second));
            }),
        "torn sentences");
  }

  @Test
  void findsPageMarks() {
    assertLeast(
        1.0,
        tally(
            truth.rows("pagemarks", "passage"),
            row ->
                parts(row)
                    .anyMatch(
                        part -> part.kind() == PartKind.PAGEMARK && part.span().equals(row.at()))),
        "printed page marks");
    for (JsonNode mark : Truth.records("pagemarks")) {
      assertTrue(
          truth.document(mark.path("source").asText()).parts().stream()
              .anyMatch(part ->
                  part.kind() == PartKind.PAGEMARK
                      && part.number().orElse("").equals(mark.path("number").asText())),
          mark::toString);
    }
  }

  @Test
  void findsDocumentsAndAppendicesWithTheirTitles() {
    assertLeast(
        0.87,
        tally(
            truth.rows("parts", "begins"),
            row ->
                parts(row)
                    .anyMatch(part ->
                        part.kind().label().equals(row.text("kind"))
                            && part.span().start() == row.at().start()
                            && part.title().orElse("").contains(row.text("title")))),
        "parts");
  }

  @Test
  void findsCitationsWithTheirPages() {
    assertLeast(
        0.78,
        tally(
            truth.rows("citations", "passage"),
            row ->
                parts(row)
                    .flatMap(part -> part.citations().stream())
                    .anyMatch(citation ->
                        citation.span().overlaps(row.at())
                            && pages(citation).equals(row.text("pages")))),
        "citations with their pages");
  }

  @Test
  void readsAbbreviationsOfCitedWorksInFull() {
    List<Truth.Row> cited =
        truth.rows("abbreviations", "definition").stream()
            .filter(row -> row.text("abbreviation").matches(".*\\d{4}"))
            .toList();
    assertLeast(
        1.0,
        tally(
            cited,
            row ->
                parts(row)
                    .flatMap(part -> part.citations().stream())
                    .filter(citation -> citation.work().contains(row.text("abbreviation")))
                    .flatMap(citation -> citation.expansion().stream())
                    .anyMatch(full ->
                        row.fields().path("definition").path("exact").asText().endsWith(full)
                            || full.contains("(ed.)"))),
        "abbreviations");
  }

  @Test
  void findsNames() {
    assertLeast(
        0.58,
        tally(
            truth.rows("names", "passage"),
            row ->
                findings(row, Name.class)
                    .anyMatch(name ->
                        name.kind().label().equals(row.text("kind"))
                            && truth.isSame(row.source(), name.span(), row.at()))),
        "names");
  }

  @Test
  void findsTimesAndTheirValues() {
    List<Truth.Row> rows = truth.rows("times", "passage");
    assertLeast(0.54, tally(rows, row -> time(row).isPresent()), "times");
    assertLeast(
        0.43,
        tally(
            rows,
            row ->
                time(row)
                    .filter(time -> texts(row.fields().path("when")).anyMatch(when(time)::contains))
                    .isPresent()),
        "values of times");
  }

  @Test
  void findsQuotationsAndTheirSpeakers() {
    List<Truth.Row> rows = new ArrayList<>();
    for (JsonNode turn : Truth.records("quotations")) {
      for (JsonNode passage : turn.path("passages")) {
        String source = passage.path("source").asText();
        rows.add(new Truth.Row(turn, source, truth.place(passage).orElse(new Span(0, 0))));
      }
    }
    rows.removeIf(row -> row.text("type").equals("indirect"));
    assertLeast(0.86, tally(rows, row -> quotation(row).isPresent()), "direct quotations");
    assertLeast(
        0.0,
        tally(
            rows,
            row ->
                quotation(row)
                    .flatMap(Quotation::speaker)
                    .filter(speaker -> row.text("speaker").endsWith(speaker))
                    .isPresent()),
        "speakers");
  }

  private static Optional<Part> note(Truth.Row row) {
    return parts(row)
        .filter(part -> part.kind() == PartKind.NOTE)
        .filter(part -> part.number().orElse("").equals(row.text("number")))
        .filter(part -> holds(part, row.at()))
        .findFirst();
  }

  /// The truth's anchor ends where the mark stands, with the mark or before it.
  private static boolean isAt(Span anchor, Truth.Row row) {
    Span words = truth.place(row.fields().path("anchor")).orElseThrow();
    return anchor.start() <= words.end() && words.end() <= anchor.end();
  }

  private static boolean holds(Part part, Span words) {
    return part.stretches().stream().anyMatch(stretch -> stretch.encloses(words));
  }

  private static String pages(Citation citation) {
    return citation.pages().orElse("").replaceAll("\\s*[–—-]\\s*", "-");
  }

  private static Optional<TimeExpression> time(Truth.Row row) {
    return findings(row, TimeExpression.class)
        .filter(time -> truth.isSame(row.source(), time.span(), row.at()))
        .findFirst();
  }

  private static List<String> when(TimeExpression time) {
    return time.when();
  }

  private static Optional<Quotation> quotation(Truth.Row row) {
    return findings(row, Quotation.class)
        .filter(found ->
            found.passages().stream().anyMatch(at -> truth.isSame(row.source(), at, row.at())))
        .findFirst();
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
  }

  private static Stream<Part> parts(Truth.Row row) {
    return truth.document(row.source()).parts().stream();
  }

  private static <T extends Finding> Stream<T> findings(Truth.Row row, Class<T> type) {
    return truth.document(row.source()).proposals().stream()
        .map(proposal -> proposal.finding())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Truth.Tally tally(List<Truth.Row> rows, Predicate<Truth.Row> found) {
    List<Truth.Row> wanted = rows.stream().filter(row -> !row.isOptional()).toList();
    List<String> missed =
        wanted.stream()
            .filter(found.negate())
            .map(row -> row.text("id") + " " + row.text("text"))
            .toList();
    return new Truth.Tally(wanted.size() - missed.size(), wanted.size(), missed);
  }

  private static void assertLeast(double least, Truth.Tally tally, String what) {
    assertTrue(
        tally.recall() >= least,
        () ->
            "%s: %d of %d, floor %.2f; missed: %s"
                .formatted(what, tally.hits(), tally.wanted(), least, tally.missed()));
  }
}
