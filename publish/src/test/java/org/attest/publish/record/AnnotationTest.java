package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.source.Metadata;
import org.attest.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationTest {
  private static final List<Passage> PASSAGES = List.of(new Passage("a b.txt", 3, 9, "etter "));

  private static final String FOREIGN =
      """
      {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","id":"#1",\
      "created":"2025-02-17","creator":{"id":"https://example.org/ada","name":"Ada"},\
      "body":[{"type":"TextualBody","value":"a letter","purpose":"commenting"},\
      {"type":"TextualBody","value":"letters","purpose":"tagging","creator":"mailto:bo@example.org"}],\
      "target":{"source":"https://example.org/files/a%20b.txt#top","selector":\
      {"type":"TextQuoteSelector","exact":"etter "}}}
      """;

  private static ImportedRecord record(String json) {
    return ImportedRecord.parse(json).orElseThrow();
  }

  private static Statement statement(ImportedRecord record, List<Passage> passages) {
    StatementReader.Read read = StatementReader.read(record, "st.none", passages, "me");
    return read.statement().orElseThrow(() -> new AssertionError(read.faults().toString()));
  }

  private static Statement only(String json) {
    Annotation.Read read = new Annotation(record(json)).statements(PASSAGES);
    assertEquals(List.of(), read.faults());
    assertEquals(1, read.statements().size());
    return statement(read.statements().getFirst(), PASSAGES);
  }

  private static String body(String body) {
    return "{\"type\":\"Annotation\",\"motivation\":\"classifying\"" + body + "}";
  }

  private static List<Passage> passages(Annotation annotation) {
    List<Passage> out = new ArrayList<>();
    for (Annotation.Target target : annotation.targets()) {
      out.add(
          new Passage(
              target.sources().getFirst(),
              target.start().orElseThrow(),
              target.end().orElseThrow(),
              target.exact().orElseThrow()));
    }
    return out;
  }

  @Test
  void whatIsWrittenAsAnnotationsIsReadBackAsTheSameStatements() {
    Shelf shelf = new Shelf().source("a.txt", Metadata.of("text/plain"), Sample.TEXT);
    List<Statement> stated = new ArrayList<>();
    for (int seed = 0; seed < 2_000; seed++) {
      Statement statement = new Stated(seed).next("st. “" + seed + "”/%");
      JournalEntry.Draft draft =
          StatementLog.draft(statement, List.of(), "1922-05-03T00:00:00Z", "me");
      shelf.journal(
          new JournalEntry(
              seed + 1L,
              draft.at(),
              draft.actor(),
              draft.action(),
              draft.subject(),
              draft.body(),
              Shelf.SHA));
      stated.add(statement);
    }
    List<Statement> read = new ArrayList<>();
    for (String line : Sample.export(shelf.view(), Kind.ANNOTATIONS).lines().toList()) {
      assertTrue(Annotation.isOne(record(line)), line);
      Annotation annotation = new Annotation(record(line));
      List<Passage> passages = passages(annotation);
      Annotation.Read records = annotation.statements(passages);
      assertEquals(List.of(), records.faults(), line);
      records.statements().forEach(each -> read.add(statement(each, passages)));
    }
    assertEquals(stated, read);
  }

  @Test
  void everyStatementThatCitesWordsIsAnnotatedAndToldInASentence() {
    List<ImportedRecord> statements =
        Sample.export(Sample.view(), Kind.STATEMENTS).lines().map(AnnotationTest::record).toList();
    List<ImportedRecord> annotations =
        Sample.export(Sample.view(), Kind.ANNOTATIONS).lines().map(AnnotationTest::record).toList();
    assertEquals(statements.size(), annotations.size());
    for (ImportedRecord each : annotations) {
      ImportedRecord sentence = each.objects("body").getFirst();
      assertEquals("describing", sentence.text("purpose").orElseThrow());
      assertTrue(sentence.text("value").orElseThrow().matches(".+\\."), sentence::toString);
    }
    assertEquals(
        "Ada Brandt asserts: ev.strike happened; hunger strike; striker: person.vera-holm (13);"
            + " place: pl.harbour; when: 1920.",
        annotations.stream()
            .filter(each -> each.text("id").equals(Optional.of("urn:attest:statement:st.a")))
            .findFirst()
            .flatMap(each -> each.objects("body").getFirst().text("value"))
            .orElseThrow());
  }

  @Test
  void whatStandsAroundAPassageIsCountedInCodePoints() {
    String line = Sample.export(Sample.view(), Kind.ANNOTATIONS).lines().findFirst().orElseThrow();
    ImportedRecord quote = record(line).objects("target").getFirst().objects("selector").getFirst();
    String before = quote.text("prefix").orElseThrow();
    String after = quote.text("suffix").orElseThrow();
    String exact = quote.text("exact").orElseThrow();
    assertTrue(Sample.TEXT.contains(before + exact + after), line);
    assertEquals(30, before.codePointCount(0, before.length()), "to the beginning of the text");
    assertEquals(32, after.codePointCount(0, after.length()));
  }

  @Test
  void eachBodyOfAForeignAnnotationIsAStatement() {
    Annotation annotation = new Annotation(record(FOREIGN));
    List<ImportedRecord> records = annotation.statements(PASSAGES).statements();
    Statement comment = statement(records.get(0), PASSAGES);
    Statement tag = statement(records.get(1), PASSAGES);
    assertEquals(
        new Content.Attribute(
            "a b.txt",
            Optional.of("comment"),
            Optional.of("3-9"),
            Optional.of(Value.of("a letter")),
            Optional.empty()),
        comment.content());
    assertEquals(Optional.of("Ada"), comment.speaker());
    assertEquals("from an annotation of 2025-02-17", comment.reason());
    assertEquals("me", comment.by());
    assertEquals(List.of("#1", "#1#body-2"), List.of(comment.id(), tag.id()));
    assertEquals(Optional.of("mailto:bo@example.org"), tag.speaker());
    assertTrue(annotation.targets().getFirst().sources().contains("a b.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",\"bodyValue\":\"x\"|classifying|x",
        ",\"body\":\"http://example.org/x\"|classifying|http://example.org/x",
        ",\"body\":{\"source\":\"urn:x\",\"purpose\":\"identifying\"}|identifying|urn:x",
        ",\"body\":{\"value\":\"x\",\"purpose\":\"oa:commenting\"}|comment|x",
        ",\"body\":[]|classifying|``"
      })
  void bodiesOfManyFormsAreUnderstood(String body, String attribute, String value) {
    Content.Attribute said = (Content.Attribute) only(body(body)).content();
    assertEquals(Optional.of(attribute), said.attribute());
    assertEquals(value, said.value().map(Value::words).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"body\":{\"type\":\"TextualBody\",\"value\":\"\"}|one of its bodies has no words",
        "\"body\":{\"type\":\"Choice\",\"items\":[]}|one of its bodies has no words",
        "\"body\":{\"format\":\"application/json\",\"value\":\"[]\"}|its JSON is no statement",
        "\"body\":[]|it has no body"
      })
  void whatSaysNothingIsAFault(String body, String fault) {
    Annotation annotation = new Annotation(record("{\"type\":\"Annotation\"," + body + "}"));
    assertEquals(List.of(fault), annotation.statements(PASSAGES).faults());
  }

  @Test
  void aCommentAddedToOwnAnnotationsIsNotLost() {
    String line = Sample.export(Sample.view(), Kind.ANNOTATIONS).lines().findFirst().orElseThrow();
    String more =
        line.replaceFirst(
            "\"body\":\\[", "\"body\":[{\"value\":\"is it?\",\"purpose\":\"commenting\"},");
    assertEquals(2, new Annotation(record(more)).statements(PASSAGES).statements().size());
  }

  @Test
  void filesOfOnePieceAreTakenApartWithTheirLines() {
    String one = "{\"type\":\"Annotation\",\n\"bodyValue\":\"x\"}";
    for (String file :
        List.of(
            "[\n" + one + ",\n" + one + "]",
            "{\"type\":\"AnnotationPage\",\n\"items\":[" + one + ",\n" + one + "]}",
            "{\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\",\n\"items\":["
                + one
                + ",\n"
                + one
                + "]}}")) {
      List<AnnotationFile.Item> items =
          AnnotationFile.read(file.lines().toList()).orElseThrow(() -> new AssertionError(file));
      assertEquals(List.of(2, 4), items.stream().map(AnnotationFile.Item::line).toList(), file);
      assertTrue(items.stream().allMatch(item -> Annotation.isOne(item.record())));
    }
    assertEquals(1, AnnotationFile.read(one.lines().toList()).orElseThrow().size());
  }

  @Test
  void linesAreNoFileOfOnePiece() {
    for (String file :
        List.of(
            "", "{\"type\":\"Annotation\"}\n{", "{}", "no JSON", "[1]", "{\"type\":\n\"event\"}")) {
      assertEquals(Optional.empty(), AnnotationFile.read(file.lines().toList()), file);
    }
  }
}
