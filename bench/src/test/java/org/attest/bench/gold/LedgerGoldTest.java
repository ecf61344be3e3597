package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Statement;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The states that a careful reader gives to the commitments of a text, on two days.
class LedgerGoldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-08", "1925-12-31"})
  void givesEveryCommitmentAStateThatTheReaderAccepts(String day) throws IOException {
    Ledger ledger = ledger();
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (String line : Files.readAllLines(Shared.at("gold/000/commitments.jsonl"))) {
      JsonNode gold = MAPPER.readTree(line);
      JsonNode accepted = gold.path("states").path(day);
      if (!accepted.isMissingNode()) {
        checked++;
        Optional<Entry> entry = ledger.entry(gold.path("id").asText(), number(day));
        String state = entry.map(each -> each.state().label()).orElse("missing");
        if (StreamSupport.stream(accepted.spliterator(), false)
            .noneMatch(each -> each.asText().equals(state))) {
          wrong.add(gold.path("id").asText() + ": " + state + ", accepted " + accepted);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(checked > 30, "only " + checked + " commitments have states on that day");
    assertEquals(List.of(), ledger.faults());
  }

  private static long number(String day) {
    return ((Bounds.Day) Edtf.parse(day).toOptional().orElseThrow().bounds().latest()).number();
  }

  private static Ledger ledger() throws IOException {
    List<Statement> statements = Gold.statements();
    return Ledger.of(statements, Timeline.of(statements));
  }
}
