package org.attest.bench.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.attest.app.archive.ShippedModels;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Told;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.StatementReader;
import org.attest.publish.record.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// What is proposed in texts that nobody would write comes to an end, stands in its words, and is
/// the same again.
class AwkwardTextsTest {
  static final List<Arguments> TEXTS =
      List.of(
          named(
              "no end of a sentence", "they arrested him and he promised to write ".repeat(5_000)),
          named("nested marks", "“‘".repeat(1_000) + "he was arrested" + "’”".repeat(1_000)),
          named("marks that nothing closes", "He said “that he “promised “to go ".repeat(3_000)),
          named("brackets", "[in fact ".repeat(20_000)),
          named("controls", "he was\u0001 arrested\u0007 in\u0000 Paris\u001b. ".repeat(4_000)),
          named("a long list", "12. Will you answer us?\n".repeat(5_000)),
          named("capitals", "ARREST DEMAND PROMISE DEPORT ".repeat(5_000)),
          named("half characters", "he was arrested \uD83D and \uDE00 set free. ".repeat(2_000)),
          named(
              "times of all sorts",
              ("He left at three o'clock in the morning. They met on Tuesday at half past two. "
                      + "She was arrested at noon, every Sunday, for ten days, in spring, at 14:30. "
                      + "He promised to answer by six in the evening, within a month. ")
                  .repeat(50)),
          named("one word", "arrested".repeat(20_000)),
          named("nothing", ""));

  private static Arguments named(String name, String text) {
    return Arguments.argumentSet(name, text);
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void everyProposalStandsInItsWordsIsAcceptedByAnImportAndComesAgain(String text) {
    Map<Kind, List<Statement>> found = proposed(text);
    Told told = EventsRun.told(text);
    for (List<Statement> statements : found.values()) {
      statements.forEach(statement -> stands(told, statement));
      statements.forEach(AwkwardTextsTest::isAccepted);
      assertEquals(statements.size(), statements.stream().map(Statement::id).distinct().count());
    }
    assertEquals(found, proposed(text));
  }

  private static void stands(Told told, Statement statement) {
    for (Passage passage : statement.passages()) {
      assertTrue(passage.start() < passage.end(), statement::toString);
      int start = told.text().toUnit(passage.start());
      int end = told.text().toUnit(passage.end());
      assertEquals(passage.exact(), told.text().value().substring(start, end));
    }
  }

  private static void isAccepted(Statement statement) {
    String kept = Statements.kept(statement).record();
    StatementReader.Read read =
        StatementReader.read(
            ImportedRecord.parse(kept).orElseThrow(),
            statement.id(),
            statement.passages(),
            statement.by());
    assertEquals(List.of(), read.faults(), kept);
  }

  private static Map<Kind, List<Statement>> proposed(String text) {
    return ShippedModels.proposing().propose(EventsRun.told(text), EnumSet.allOf(Kind.class));
  }
}
