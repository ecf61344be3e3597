package org.attest.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.app.archive.ShippedEvents;
import org.attest.app.archive.ShippedGrammar;
import org.attest.app.archive.ShippedModels;
import org.attest.core.propose.Grammar;
import org.attest.core.propose.Known;
import org.attest.core.propose.Named;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.Events;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.recognise.Recognisers;
import org.attest.core.relate.Content;
import org.attest.core.resolve.Grouping;
import org.attest.core.source.Passage;
import org.attest.core.source.Source;
import org.attest.core.source.Span;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Prints the events that are proposed in plain texts, as the export of events has them, for the
/// collection's scorer `score.py --kind events`.
///
/// Arguments: text files; after `--speed` nothing is printed but how many tokens a second all files
/// together take from what is known of them to the proposals, the median of nine rounds after
/// warming up, in time of the processor. Beside what the export has, each participant has all
/// places of its names, `at`, and each record its `reason` and `score`.
public final class EventsRun {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int ROUNDS = 9;

  private EventsRun() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("--speed")) {
      speed(List.of(arguments).subList(1, arguments.length));
      return;
    }
    for (String file : arguments) {
      Path path = Path.of(file);
      Source source = NamesRun.source(path.getFileName().toString(), Files.readString(path));
      Told told = told(source);
      for (Suggested suggested : new Events(ShippedEvents.all()).propose(told)) {
        if (suggested.content() instanceof Content.Event event) {
          System.out.println(record(source, told, suggested, event));
        }
      }
    }
  }

  private static void speed(List<String> files) throws IOException {
    List<Told> all = new ArrayList<>();
    for (String file : files) {
      all.add(told(Files.readString(Path.of(file))));
    }
    long tokens = all.stream().mapToLong(told -> told.tokens().size()).sum();
    Events events = new Events(ShippedEvents.all());
    List<Double> rates = new ArrayList<>();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long start = cpuNanos();
      all.forEach(events::propose);
      if (round >= ROUNDS) {
        rates.add(tokens / ((cpuNanos() - start) / 1e9));
      }
    }
    rates.sort(null);
    System.out.printf("tokens a second\t%.0f%n", rates.get(ROUNDS / 2));
  }

  private static long cpuNanos() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// All that is known of a plain text, with the names that the shipped models find.
  public static Told told(String text) {
    return told(NamesRun.source(text));
  }

  private static Told told(Source source) {
    StructuredSource structured = Structure.of(source);
    List<Proposal> proposals = new ArrayList<>();
    for (Recogniser recogniser : Recognisers.with(ShippedModels.all())) {
      proposals.addAll(recogniser.recognise(structured, List.copyOf(proposals)));
    }
    Told told =
        Told.of(
            source.id(),
            source.transcript().text(),
            Optional.empty(),
            structured.parts(),
            structured.reading(),
            Known.of(proposals, Grouping.of(structured, proposals)));
    return ShippedGrammar.of(told.language())
        .map(model -> told.with(Grammar.of(model)))
        .orElse(told);
  }

  private static ObjectNode record(
      Source source, Told told, Suggested suggested, Content.Event event) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("id", event.id()).put("type", event.kind().orElse("other"));
    ArrayNode taking = out.putArray("participants");
    for (Content.Participant participant : event.participants()) {
      ObjectNode one = taking.addObject().put("role", participant.role().orElse(""));
      participant.entity().ifPresent(entity -> one.put("entity", entity));
      participant.count().ifPresent(count -> one.put("count", count.words()));
      ArrayNode at = one.putArray("at");
      for (Named name : told.names()) {
        if (participant.entity().equals(Optional.of(name.entity()))) {
          for (Span span : told.source(name.at())) {
            Passage passage = source.passage(span);
            at.addArray().add(passage.start()).add(passage.end());
          }
        }
      }
    }
    event.place().ifPresent(place -> out.put("place", place));
    event.when().forEach(when -> out.withArray("when").add(when));
    event.when().stream().findFirst().ifPresent(when -> out.put("earliest", first(when)));
    event.when().stream().findFirst().ifPresent(when -> out.put("latest", last(when)));
    event.number().forEach((name, value) -> out.withObject("/number").put(name, value.words()));
    event.modality().ifPresent(modality -> out.put("modality", modality.label()));
    if (event.negative()) {
      out.put("negative", true);
    }
    ArrayNode passages = out.putArray("passages");
    for (Span span : suggested.passages()) {
      Passage passage = source.passage(span);
      passages
          .addObject()
          .put("source", source.id())
          .put("start", passage.start())
          .put("end", passage.end())
          .put("exact", source.transcript().text().value().substring(span.start(), span.end()));
    }
    out.put("reason", suggested.reason()).put("score", suggested.score());
    return out;
  }

  private static String first(String when) {
    return when.split("/", -1)[0];
  }

  private static String last(String when) {
    String[] ends = when.split("/", -1);
    return ends[ends.length - 1];
  }
}
