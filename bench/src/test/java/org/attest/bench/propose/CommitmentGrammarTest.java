package org.attest.bench.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Told;
import org.attest.core.propose.commitment.Commitments;
import org.attest.core.relate.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who binds whom to what in sentences whose grammar the shipped model knows.
class CommitmentGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The soldiers raised the alarm and ordered that the bridge be burnt.; demand: - <- The soldiers: the bridge be burnt",
        "They met the guards ordered by the mayor to leave the town.; demand: the guards <- the mayor: leave the town",
        "The clerk climbed the steps and asked the crowd to go home.; request: the crowd <- The clerk: go home",
        "A member of the council promised to open the gate.; promise: A member of the council <- -: open the gate",
        "The weavers, who had waited for a year, demanded that the mill be opened.; demand: - <- The weavers: the mill be opened",
        "They promised the land to the farmers and then sold the fields.; promise: They <- -: the land to the farmers",
        "The mayor asked for a carriage and ordered the horses.; request: - <- The mayor: a carriage",
        "The mayor instructed the clerks to halt or delay the election.; demand: the clerks <- The mayor: halt or delay the election"
      })
  void theGrammarTellsWhoBindsWhomToWhat(String sentence, String expected) {
    assertEquals(List.of(expected), told(sentence).stream().limit(1).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "The situation demands the most urgent measures.",
    "The honour of the town demands that the gate be opened."
  })
  void whatNobodyDemandsIsNoDemand(String sentence) {
    assertEquals(List.of(), told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor asked the clerks to come at once.; at once",
        "The mayor asked the clerks to come without any delay.; without any delay",
        "The mayor asked the clerks not to delay the election.;"
      })
  void hasteIsTheTermOnlyWhereItIsTold(String sentence, String due) {
    assertEquals(
        List.of(Optional.ofNullable(due)), found(sentence).map(Content.Commitment::due).toList());
  }

  private static Stream<Content.Commitment> found(String text) {
    return new Commitments()
        .propose(EventsRun.told(text)).stream()
            .map(each -> each.content())
            .filter(Content.Commitment.class::isInstance)
            .map(Content.Commitment.class::cast);
  }

  private static List<String> told(String text) {
    Told told = EventsRun.told(text);
    return found(text)
        .map(one ->
            one.kind().orElse("")
                + ": "
                + called(told, one.debtor())
                + " <- "
                + called(told, one.creditor())
                + ": "
                + one.deed().orElse(""))
        .toList();
  }

  private static String called(Told told, Optional<String> who) {
    return who.map(id ->
            told.names().stream()
                .filter(name -> name.entity().equals(id))
                .map(name -> name.name().reading())
                .findFirst()
                .orElse(id))
        .orElse("-");
  }
}
