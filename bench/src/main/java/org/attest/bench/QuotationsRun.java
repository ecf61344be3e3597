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
import org.attest.core.speech.Hearer;
import org.attest.core.speech.Turn;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Measures quotations and their speakers on novels, as the collection's scorer `quotations.py`
/// does: the share of all quotations that are found, and of all whose speaker is right.
///
/// Arguments: the folder of the collection, and perhaps `pdnc` or `litbank` and the names of
/// novels. Of each part two shares: the speaker's name alone, and all names under which the text
/// has the speaker, of which most must be one character's. Where the collection says whom the words
/// are said to: of how many found quotations we tell it too, and of these the share of which all
/// whom we name are among the hearers. Reported speech is left out, which the collections do not
/// mark. The last line is the speed of everything from the tokens to the turns, names not counted,
/// in time of the processor.
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
    private int withHearer;
    private int told;
    private double toldRight;
  }

  /// A stretch of the source's text with the names of its speaker.
  private record Said(
      Span at, Map<String, Integer> name, Map<String, Integer> forms, List<Hearer> hearers) {}

  private static final Said NOTHING = new Said(new Span(0, 0), Map.of(), Map.of(), List.of());

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
      if (turn.isReported()) {
        continue;
      }
      for (Span stretch : turn.stretches()) {
        for (Span at : source.reading().toSource(stretch, 0)) {
          Map<String, Integer> name = turn.speaker().map(who -> Map.of(who, 1)).orElse(Map.of());
          said.add(new Said(at, name, turn.forms(), turn.hearers()));
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
      Said best = isFound ? said.get(most(cover)) : NOTHING;
      String speaker = quotation.path("speaker").asText();
      String type = quotation.path("type").asText("other");
      for (String part : List.of("ALL all", "ALL " + type, novel.path("novel").asText())) {
        Tally tally = tallies.computeIfAbsent(part, _ -> new Tally());
        tally.all++;
        tally.found += isFound ? 1 : 0;
        tally.byName += characters.credit(best.name(), speaker);
        tally.byForms += characters.credit(best.forms(), speaker);
        hearers(tally, characters, quotation, best);
      }
    }
    spans += said.size();
    for (boolean isTouched : touched) {
      strange += isTouched ? 0 : 1;
    }
  }

  private static void hearers(Tally tally, Characters characters, JsonNode quotation, Said best) {
    JsonNode gold = quotation.path("addressees");
    if (gold.isEmpty()) {
      return;
    }
    tally.withHearer++;
    double right = 0;
    for (Hearer hearer : best.hearers()) {
      double credit = 0;
      for (JsonNode one : gold) {
        credit = Math.max(credit, characters.credit(hearer.forms(), one.asText()));
      }
      right += credit;
    }
    if (!best.hearers().isEmpty()) {
      tally.told++;
      tally.toldRight += right / best.hearers().size();
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

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private void print() {
    System.out.println("part\tgold\tfound\tname alone\tall names\twith hearer\ttold\tright");
    tallies.forEach((part, tally) ->
        System.out.printf(
            Locale.ROOT,
            "%s\t%d\t%.4f\t%.4f\t%.4f\t%d\t%.4f\t%.4f%n",
            part,
            tally.all,
            (double) tally.found / tally.all,
            tally.byName / tally.all,
            tally.byForms / tally.all,
            tally.withHearer,
            share(tally.told, tally.withHearer),
            share(tally.toldRight, tally.told)));
    System.out.printf(Locale.ROOT, "spans touching no quotation\t%.4f%n", (double) strange / spans);
    System.out.printf(Locale.ROOT, "tokens a second\t%.0f%n", tokens / (nanos / 1e9));
  }
}
