package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Appearances;
import org.attest.core.resolve.Grouping;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.Resolution;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;
import org.attest.core.text.Tokens;

/// Resolves the names of a made-up archive and says how long it took and how right it is.
///
/// Arguments: how many names, and a seed. A document has 50 names; there is one person for every
/// twelve names.
public final class ResolveRun {
  private static final int NAMES_OF_DOCUMENT = 50;
  private static final int NAMES_OF_PERSON = 12;

  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<String, Set<String>> company = new HashMap<>();

  /// For each name its form, and the person it is of.
  private final List<Appearance.Id> forms = new ArrayList<>();

  private final List<Integer> persons = new ArrayList<>();

  private ResolveRun() {}

  public static void main(String[] arguments) {
    int names = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    new ResolveRun().run(names, seed);
  }

  private void run(int names, long seed) {
    Population population = new Population(Math.max(1, names / NAMES_OF_PERSON), seed);
    long grouping = 0;
    for (int i = 0; i < names / NAMES_OF_DOCUMENT; i++) {
      List<Population.Mention> mentions = population.document(NAMES_OF_DOCUMENT);
      long start = cpu();
      add("doc" + i, mentions);
      grouping += cpu() - start;
    }
    long start = cpu();
    long clock = System.nanoTime();
    Resolution resolution =
        Identities.resolve(
            appearances, List.of(), source -> company.getOrDefault(source, Set.of()));
    System.out.printf(
        Locale.ROOT,
        "names %d  appearances %d  entities %d  pairs %d%n",
        forms.size(),
        appearances.size(),
        resolution.entities().size(),
        resolution.pairs().size());
    System.out.printf(
        Locale.ROOT,
        "seconds of processor: within sources %.1f, over all %.1f (%.1f by the clock)%n",
        grouping / 1e9,
        (cpu() - start) / 1e9,
        (System.nanoTime() - clock) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "heap used %d MB of %d MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    tell(resolution);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void add(String source, List<Population.Mention> mentions) {
    StringBuilder text = new StringBuilder();
    List<Proposal> proposals = new ArrayList<>();
    for (Population.Mention mention : mentions) {
      Span span = new Span(text.length(), text.length() + mention.name().length());
      Name name = new Name(span, List.of(), mention.name(), NameKind.PERSON);
      proposals.add(new Proposal(name, "made up", "made up", 1));
      text.append(mention.name()).append(" came. ".repeat(20));
    }
    StructuredSource structured =
        new StructuredSource(
            NamesRun.source(source, text.toString()),
            List.of(),
            ReadingText.joined(List.of()),
            Tokens.of(""),
            List.of());
    Appearances grouped = Grouping.of(structured, proposals);
    appearances.addAll(grouped.all());
    Set<String> here = new HashSet<>();
    grouped.all().forEach(appearance -> here.add(appearance.namesake()));
    company.put(source, here);
    for (int i = 0; i < mentions.size(); i++) {
      int form =
          Optional.ofNullable(grouped.numbers().get(proposals.get(i).finding())).orElseThrow();
      forms.add(new Appearance.Id(source, form));
      persons.add(mentions.get(i).person());
    }
  }

  private void tell(Resolution resolution) {
    List<String> entities =
        forms.stream().map(form -> resolution.entityOf().getOrDefault(form, "")).toList();
    Map<String, Map<Integer, Integer>> both = new HashMap<>();
    Map<Integer, Integer> ofPerson = new HashMap<>();
    Map<String, Integer> ofEntity = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      both.computeIfAbsent(entities.get(i), _ -> new HashMap<>())
          .merge(persons.get(i), 1, Integer::sum);
      ofPerson.merge(persons.get(i), 1, Integer::sum);
      ofEntity.merge(entities.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < entities.size(); i++) {
      double shared = both.getOrDefault(entities.get(i), Map.of()).getOrDefault(persons.get(i), 0);
      precision += shared / ofEntity.getOrDefault(entities.get(i), 1);
      recall += shared / ofPerson.getOrDefault(persons.get(i), 1);
    }
    double p = precision / entities.size();
    double r = recall / entities.size();
    System.out.printf(
        Locale.ROOT, "B-cubed: precision %.3f, recall %.3f, F1 %.3f%n", p, r, 2 * p * r / (p + r));
  }
}
