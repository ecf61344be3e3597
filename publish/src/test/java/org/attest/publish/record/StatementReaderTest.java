package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementReaderTest {
  private static final List<Passage> PASSAGES = List.of(new Passage("a.txt", 3, 9, "etter "));

  private static StatementReader.Read read(String json) {
    return StatementReader.read(
        ImportedRecord.parse(json).orElseThrow(), "st.none", PASSAGES, "me");
  }

  @Test
  void readsWhatItWrites() {
    for (int seed = 0; seed < 2_000; seed++) {
      Statement statement = new Stated(seed).next("st." + seed);
      StatementReader.Read read =
          StatementReader.read(
              ImportedRecord.parse(StatementFields.body(statement)).orElseThrow(),
              "st.none",
              statement.passages(),
              "somebody");
      assertEquals(Optional.of(statement), read.statement(), read.faults()::toString);
    }
  }

  @Test
  void takesWhatIsLeftOutForNotTold() {
    Statement statement =
        read("{\"type\":\"order\",\"content\":{\"from\":\"a\",\"relation\":\"same day\",\"to\":\"b\"}}")
            .statement()
            .orElseThrow();
    assertEquals(
        new Content.Order("a", TimeRelation.SAME_DAY, "b", Optional.empty()), statement.content());
    assertEquals("st.none", statement.id());
    assertEquals("me", statement.by());
    assertEquals(Statement.Status.ACCEPTED, statement.status());
  }

  static List<Arguments> wrong() {
    return List.of(
        Arguments.of("{}", "it has no type"),
        Arguments.of("{\"type\":\"rumour\"}", "there is no statement of type 'rumour'"),
        Arguments.of("{\"type\":\"event\",\"content\":{}}", "its content has no 'event'"),
        Arguments.of(
            "{\"type\":\"order\",\"content\":{\"from\":\"a\",\"to\":\"b\"}}",
            "its content has no 'relation'"),
        Arguments.of(
            "{\"type\":\"order\",\"content\":{\"from\":\"a\",\"to\":\"b\",\"relation\":\"beside\"}}",
            "'beside' is no order: before, during, overlaps, starts, finishes, same day, same as are"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\",\"modality\":\"rumoured\"}}",
            "'rumoured' is no modality: planned, feared, asked, supposed, ordered are"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\",\"weather\":\"fine\"}}",
            "its field 'weather' is not known"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\"},\"score\":2}",
            "its score is not from 0 to 1"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\"},\"status\":\"so so\"}",
            "its status is neither proposed, accepted nor rejected"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\"},\"attribution\":[{\"stance\":\"asserts\"}]}",
            "a link of its attribution has no speaker"),
        Arguments.of(
            "{\"type\":\"event\",\"content\":{\"event\":\"e\"},\"attribution\":[{\"speaker\":\"x\",\"stance\":\"sings\"}]}",
            "a stance of its attribution is none of asserts, reports, denies, doubts, asks"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrong(String json, String fault) {
    assertEquals(List.of(fault), read(json).faults());
  }

  @Test
  void aLogFollowsChangesDecisionsAndUndoings() {
    Shelf shelf = new Shelf();
    Statement first = Stated.whole(2).with(Statement.Status.PROPOSED, "rule");
    entry(shelf, 1, StatementLog.STATE, first.id(), StatementFields.body(first));
    entry(shelf, 2, StatementLog.ACCEPT, first.id(), "{}");
    entry(shelf, 3, StatementLog.REJECT, first.id(), "{}");
    entry(shelf, 4, "undo", "3", "{\"undoes\":3}");
    StatementLog log = new StatementLog(shelf.view().journal());
    assertEquals(List.of(Statement.Status.ACCEPTED), statuses(log));
    entry(shelf, 5, "undo", "2", "{\"undoes\":2}");
    assertEquals(List.of(Statement.Status.PROPOSED), statuses(log));
    entry(shelf, 6, "undo", "1", "{\"undoes\":1}");
    assertEquals(List.of(), statuses(log));
  }

  private static List<Statement.Status> statuses(StatementLog log) {
    return log.all().stream().map(Statement::status).toList();
  }

  private static void entry(Shelf shelf, long seq, String action, String subject, String body) {
    shelf.journal(
        new JournalEntry(seq, "1922-05-03T00:00:00Z", "me", action, subject, body, Shelf.SHA));
  }
}
