package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.app.archive.ShippedModels;
import org.attest.core.recognise.NamesLearnt;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.QuotationsByMark;
import org.attest.core.source.Span;
import org.attest.core.speech.Turn;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Measures quotations and their speakers on novels, as the collection's scorer `quotations.py`
/// does: the share of all quotations that are found, and of all whose speaker is right.
///
/// Arguments: the folder of the collection, and perhaps `pdnc` or `litbank` and the names of
/// novels. Of each part two shares: the speaker's name alone, and all names under which the text
/// has the speaker, of which most must be one character's. The last line is the speed of everything
/// from the tokens to the turns, names not counted, in time of the processor.
public final class QuotationsRun {
  private final Map<String, Tally> tallies = new TreeMap<>();
  private long nanos;
  private long tokens;
  private int spans;
  private int strange;

  private QuotationsRun() {}

  /// What was counted of one part.
  private static final class Tally {
    private int all;
    private int found;
    private double byName;
    private double byForms;
  }

  /// A stretch of the source's text with the names of its speaker.
  private record Said(Span at, Map<String, Integer> name, Map<String, Integer> forms) {}

  public static void main(String[] arguments) throws IOException {
    String file = arguments.length > 1 ? arguments[1] : "pdnc";
    List<String> wanted =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Path novels = Path.of(arguments[0], "quotations", file + ".jsonl");
    ObjectMapper mapper = new ObjectMapper();
    QuotationsRun run = new QuotationsRun();
    for (String line : Files.readAllLines(novels)) {
      JsonNode novel = mapper.readTree(line);
      if (wanted.isEmpty() || wanted.contains(novel.path("novel").asText())) {
        run.measure(novel);
      }
    }
    run.print();
  }

  private void measure(JsonNode novel) {
    String id = novel.path("novel").asText();
    String text = novel.path("text").asText();
    StructuredSource source = Structure.of(NamesRun.source(id, text));
    List<Proposal> names = new NamesLearnt(ShippedModels.all()).recognise(source, List.of());
    long start = cpuNanos();
    List<Turn> turns = QuotationsByMark.turns(source, names);
    nanos += cpuNanos() - start;
    tokens += source.tokens().size();
    List<Said> said = new ArrayList<>();
    for (Turn turn : turns) {
      for (Span stretch : turn.stretches()) {
        for (Span at : source.reading().toSource(stretch, 0)) {
          Map<String, Integer> name = turn.speaker().map(who -> Map.of(who, 1)).orElse(Map.of());
          said.add(new Said(at, name, turn.forms()));
        }
      }
    }
    score(novel, text, said);
  }

  private static long cpuNanos() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void score(JsonNode novel, String text, List<Said> said) {
    Characters characters = Characters.of(novel);
    int[] owner = new int[text.length()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < said.size(); i++) {
      for (int p = said.get(i).at().start(); p < said.get(i).at().end(); p++) {
        owner[p] = Character.isLetterOrDigit(text.charAt(p)) ? i : -1;
      }
    }
    boolean[] touched = new boolean[said.size()];
    for (JsonNode quotation : novel.path("quotations")) {
      int size = 0;
      Map<Integer, Integer> cover = new TreeMap<>();
      for (JsonNode span : quotation.path("spans")) {
        int from = text.offsetByCodePoints(0, span.path("start").asInt());
        int to = text.offsetByCodePoints(0, span.path("end").asInt());
        for (int p = from; p < to; p++) {
          size += Character.isLetterOrDigit(text.charAt(p)) ? 1 : 0;
          if (owner[p] >= 0) {
            cover.merge(owner[p], 1, Integer::sum);
            touched[owner[p]] = true;
          }
        }
      }
      int covered = cover.values().stream().mapToInt(Integer::intValue).sum();
      boolean isFound = covered > 0 && 2 * covered >= size;
      Said best = isFound ? said.get(most(cover)) : new Said(new Span(0, 0), Map.of(), Map.of());
      String speaker = quotation.path("speaker").asText();
      String type = quotation.path("type").asText("other");
      for (String part : List.of("ALL all", "ALL " + type, novel.path("novel").asText())) {
        Tally tally = tallies.computeIfAbsent(part, _ -> new Tally());
        tally.all++;
        tally.found += isFound ? 1 : 0;
        tally.byName += characters.credit(best.name(), speaker);
        tally.byForms += characters.credit(best.forms(), speaker);
      }
    }
    spans += said.size();
    for (boolean isTouched : touched) {
      strange += isTouched ? 0 : 1;
    }
  }

  /// The stretch that covers most, the first of several.
  private static int most(Map<Integer, Integer> cover) {
    return cover.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private void print() {
    System.out.println("part\tgold\tfound\tname alone\tall names");
    tallies.forEach((part, tally) ->
        System.out.printf(
            Locale.ROOT,
            "%s\t%d\t%.4f\t%.4f\t%.4f%n",
            part,
            tally.all,
            (double) tally.found / tally.all,
            tally.byName / tally.all,
            tally.byForms / tally.all));
    System.out.printf(Locale.ROOT, "spans touching no quotation\t%.4f%n", (double) strange / spans);
    System.out.printf(Locale.ROOT, "tokens a second\t%.0f%n", tokens / (nanos / 1e9));
  }
}
