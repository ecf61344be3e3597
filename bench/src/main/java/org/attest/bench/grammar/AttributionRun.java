package org.attest.bench.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.app.archive.ShippedGrammar;
import org.attest.app.archive.ShippedModels;
import org.attest.bench.NamesRun;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.propose.Attributions;
import org.attest.core.propose.Known;
import org.attest.core.propose.Told;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.recognise.Recognisers;
import org.attest.core.relate.Attribution;
import org.attest.core.resolve.Grouping;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Measures who is told to say what, on the statements of a collection that people have made.
///
/// Arguments: the text, the folder with its `statements.jsonl` and `entities.jsonl`, and perhaps
/// `--all` to print each statement that is wrong, `--plain` to do without grammar, or
/// `found=wanted` for a hand that the collection calls otherwise.
public final class AttributionRun {
  /// The first part of a longer name is one that a line break has torn.
  private static final int TORN_MIN = 16;

  private final Told told;
  private final Attributions attributions;
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> called = new HashMap<>();
  private final Map<String, String> hands = new HashMap<>();
  private final Map<String, int[]> tallies = new TreeMap<>();
  private final boolean isLoud;

  private AttributionRun(Told told, Attributions attributions, boolean isLoud) {
    this.told = told;
    this.attributions = attributions;
    this.isLoud = isLoud;
    told.names()
        .forEach(name ->
            called
                .computeIfAbsent(name.entity(), _ -> new TreeSet<>())
                .add(name.name().reading().toLowerCase(Locale.ROOT)));
  }

  /// What is known of a text, and the chains in it.
  record Heard(Told told, Attributions attributions) {}

  /// @param grammar of English, or nothing to do without
  static Heard hear(String id, String text, Optional<GrammarModel> grammar) {
    Source source = NamesRun.source(id, text);
    StructuredSource structured = Structure.of(source);
    List<Proposal> proposals = new ArrayList<>();
    for (Recogniser recogniser : Recognisers.with(ShippedModels.all())) {
      proposals.addAll(recogniser.recognise(structured, List.copyOf(proposals)));
    }
    Told told =
        Told.of(
            id,
            SourceText.of(text),
            Optional.empty(),
            structured.parts(),
            structured.reading(),
            Known.of(proposals, Grouping.of(structured, proposals)));
    Attributions attributions =
        grammar
            .map(model -> Attributions.of(told, model.analyse(told.tokens())))
            .orElseGet(() -> Attributions.of(told));
    return new Heard(told, attributions);
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path truth = Path.of(arguments[1]);
    Set<String> options = Set.of(arguments);
    Optional<GrammarModel> grammar =
        options.contains("--plain") ? Optional.empty() : Optional.of(ShippedGrammar.english());
    Heard heard = hear(file.getFileName().toString(), Files.readString(file), grammar);
    AttributionRun run =
        new AttributionRun(heard.told(), heard.attributions(), options.contains("--all"));
    for (String option : arguments) {
      int sign = option.indexOf('=');
      if (sign > 0) {
        run.hands.put(option.substring(0, sign), option.substring(sign + 1));
      }
    }
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(truth.resolve("entities.jsonl"))) {
      run.entity(mapper.readTree(line));
    }
    for (String line : Files.readAllLines(truth.resolve("statements.jsonl"))) {
      run.statement(mapper.readTree(line));
    }
    run.print();
  }

  private void entity(JsonNode entity) {
    Set<String> all = forms.computeIfAbsent(entity.path("id").asText(), _ -> new TreeSet<>());
    all.add(entity.path("name").asText().toLowerCase(Locale.ROOT));
    entity.path("forms").forEach(form -> all.add(form.asText().toLowerCase(Locale.ROOT)));
  }

  private void statement(JsonNode statement) {
    JsonNode passage = statement.path("passages").path(0);
    if (!passage.path("source").asText().equals(told.id())) {
      return;
    }
    Span span =
        new Span(
            told.text().toUnit(passage.path("start").asInt()),
            told.text().toUnit(passage.path("end").asInt()));
    List<Attribution> found = attributions.of(span);
    JsonNode chain = statement.path("attribution");
    JsonNode last = chain.path(chain.size() - 1);
    boolean isSpeaker = isSame(found.getLast().speaker(), last.path("speaker").asText());
    boolean isLong = chain.size() > 1;
    boolean isStance = found.getLast().stance().label().equals(last.path("stance").asText());
    boolean isLength = chain.size() == found.size();
    for (String part : List.of("all", isLong ? "chains of several links" : "chains of one link")) {
      int[] tally = tallies.computeIfAbsent(part, _ -> new int[4]);
      tally[0]++;
      tally[1] += isSpeaker ? 1 : 0;
      tally[2] += isStance ? 1 : 0;
      tally[3] += isLength ? 1 : 0;
    }
    if (isLoud && !(isSpeaker && isLength)) {
      System.out.println(
          passage.path("exact").asText()
              + "\n  wanted "
              + chain
              + "\n  found  "
              + found.stream().map(this::shown).toList()
              + " "
              + attributions.reason(span).orElse(""));
    }
  }

  private String shown(Attribution link) {
    return called.getOrDefault(link.speaker(), Set.of(link.speaker())) + " " + link.stance();
  }

  private boolean isSame(String found, String wanted) {
    if (hands.getOrDefault(found, found).equals(wanted)) {
      return true;
    }
    Set<String> names = called.getOrDefault(found, Set.of(found.toLowerCase(Locale.ROOT)));
    Set<String> right = forms.getOrDefault(wanted, Set.of(wanted));
    return names.stream()
        .anyMatch(name -> right.stream().anyMatch(form -> form.equals(name) || isTorn(name, form)));
  }

  /// Whether a name was found up to the end of its line.
  private static boolean isTorn(String name, String form) {
    return name.length() > TORN_MIN && form.startsWith(name + " ");
  }

  private void print() {
    System.out.println("part\tstatements\tlast speaker\tlast stance\tlength");
    tallies.forEach((part, tally) ->
        System.out.printf(
            Locale.ROOT,
            "%s\t%d\t%.3f\t%.3f\t%.3f%n",
            part,
            tally[0],
            (double) tally[1] / tally[0],
            (double) tally[2] / tally[0],
            (double) tally[3] / tally[0]));
  }
}
