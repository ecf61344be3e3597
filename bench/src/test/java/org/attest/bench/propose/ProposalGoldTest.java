package org.attest.bench.propose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.bench.gold.Shared;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.commitment.Commitments;
import org.attest.core.propose.edition.Transmissions;
import org.attest.core.relate.Content;
import org.attest.core.source.Passage;
import org.junit.jupiter.api.Test;

/// What proposers find in a text, against what a careful reader found in it.
///
/// Coarser than the scorer of the gold standard: a record is found where some passage of a proposal
/// covers half of one of its passages, or the other way round.
class ProposalGoldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Stretch(int start, int end) {
    boolean meets(Stretch other) {
      int common = Math.min(end, other.end) - Math.max(start, other.start);
      return 2 * common >= Math.min(end - start, other.end - other.start);
    }
  }

  @Test
  void findsMostCommitments() throws IOException {
    measure(new Commitments(), "commitments", 0.7, 0.5);
  }

  @Test
  void findsMostTransmissions() throws IOException {
    measure(new Transmissions(), "transmissions", 0.7, 0.7);
  }

  private static void measure(Proposer proposer, String kind, double recall, double precision)
      throws IOException {
    Path text = Shared.at("texts/000.txt");
    Told told = Single.told("000.txt", Files.readString(text));
    List<List<Stretch>> found = new ArrayList<>();
    for (Suggested each : proposer.propose(told)) {
      if (!(each.content() instanceof Content.Outcome)) {
        found.add(
            each.passages().stream()
                .map(span -> told.text().passage(told.id(), span))
                .map((Passage at) -> new Stretch(at.start(), at.end()))
                .toList());
      }
    }
    List<List<Stretch>> wanted = new ArrayList<>();
    List<List<Stretch>> all = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.at("gold/000/" + kind + ".jsonl"))) {
      JsonNode gold = MAPPER.readTree(line);
      List<Stretch> at = new ArrayList<>();
      gold.path("passages")
          .forEach(one -> at.add(new Stretch(one.path("start").asInt(), one.path("end").asInt())));
      all.add(at);
      if (!gold.path("optional").asBoolean()) {
        wanted.add(at);
      }
    }
    double hits = wanted.stream().filter(gold -> isMet(gold, found)).count();
    double right = found.stream().filter(one -> isMet(one, all)).count();
    assertTrue(hits >= recall * wanted.size(), hits + " of " + wanted.size() + " found");
    assertTrue(right >= precision * found.size(), right + " of " + found.size() + " right");
  }

  private static boolean isMet(List<Stretch> one, List<List<Stretch>> others) {
    return others.stream()
        .anyMatch(other -> other.stream().anyMatch(b -> one.stream().anyMatch(a -> a.meets(b))));
  }
}
