package org.attest.bench.propose;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.commitment.Commitments;
import org.attest.core.propose.edition.Transmissions;
import org.attest.core.relate.Content;
import org.attest.core.source.Passage;
import org.attest.core.source.Span;

/// Prints what is proposed for one plain text, in the form of the exports of the same name; the
/// state of a commitment is what was last told of it.
///
/// Arguments: `commitments` or `transmissions`, a text, and perhaps how often to do it again. On
/// the other output it says what came of commitments and why, or, if it is to do it again, how many
/// tokens a second were read, in time of the processor.
public final class ProposalsRun {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ProposalsRun() {}

  public static void main(String[] arguments) throws IOException {
    Kind kind =
        Kind.parse(arguments[0])
            .orElseThrow(() -> new IllegalArgumentException("no kind " + arguments[0]));
    Path file = Path.of(arguments[1]);
    Told told = Single.told(file.getFileName().toString(), Files.readString(file));
    for (Proposer proposer : List.of(new Commitments(), new Transmissions())) {
      if (proposer.kind() == kind) {
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        List<Suggested> found = proposer.propose(told);
        print(told, found, times == 0);
        time(told, proposer, times);
      }
    }
  }

  private static void time(Told told, Proposer proposer, int times) {
    for (int i = 0; i < times; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int found = proposer.propose(told).size();
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.err.printf(
          Locale.ROOT,
          "%s: %d found, %.0f tokens a second%n",
          proposer.id(),
          found,
          told.tokens().size() / seconds);
    }
  }

  private static void print(Told told, List<Suggested> found, boolean isShown) throws IOException {
    Map<String, String> states = new HashMap<>();
    for (Suggested each : found) {
      if (each.content() instanceof Content.Outcome outcome) {
        outcome.state().ifPresent(state -> states.put(outcome.of(), state));
        if (isShown) {
          System.err.printf(
              "%s %s: %s | %s%n",
              outcome.of(),
              outcome.state().orElse(""),
              each.reason(),
              told.text().at(each.passages().getFirst()).replace('\n', ' '));
        }
      }
    }
    for (Suggested each : found) {
      ObjectNode record = MAPPER.createObjectNode();
      if (put(record, each.content(), states)) {
        ArrayNode passages = record.putArray("passages");
        for (Span span : each.passages()) {
          Passage passage = told.text().passage(told.id(), span);
          passages
              .addObject()
              .put("source", passage.source())
              .put("start", passage.start())
              .put("end", passage.end())
              .put("exact", passage.exact());
        }
        called(record, told);
        record.put("reason", each.reason()).put("score", each.score());
        System.out.println(MAPPER.writeValueAsString(record));
      }
    }
  }

  /// Names in place of references to them, for those who read it.
  private static void called(ObjectNode record, Told told) {
    Map<String, String> readings = new HashMap<>();
    told.names().forEach(name -> readings.putIfAbsent(name.entity(), name.name().reading()));
    for (String field : List.of("from", "to", "debtor", "creditor")) {
      String who = record.path(field).asText();
      if (readings.containsKey(who)) {
        record.put(field, readings.get(who));
      }
    }
  }

  /// Whether the content is one that the exports have.
  private static boolean put(ObjectNode record, Content content, Map<String, String> states) {
    return switch (content) {
      case Content.Transmission told -> {
        record.put("from", told.from()).put("relation", told.relation()).put("to", told.to());
        put(record, "pages", told.pages());
        yield true;
      }
      case Content.Commitment told -> {
        record.put("id", told.id());
        put(record, "kind", told.kind());
        put(record, "debtor", told.debtor());
        put(record, "creditor", told.creditor());
        put(record, "deed", told.deed());
        put(record, "made", told.made());
        put(record, "due", told.due());
        put(record, "condition", told.condition());
        put(record, "onSilence", told.onSilence());
        record.put(
            "state",
            states.getOrDefault(
                told.id(),
                told.due().filter(due -> due.matches("P.*|\\d.*")).isPresent()
                    ? "overdue"
                    : "open"));
        yield true;
      }
      default -> false;
    };
  }

  private static void put(ObjectNode record, String name, Optional<String> value) {
    value.ifPresent(words -> record.put(name, words));
  }
}
